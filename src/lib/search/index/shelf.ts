import type { ShelfConcepts } from './concept-forms.ts';

/** How many letters of a key say where it is: keys that begin with the same are never apart. */
export const EDGE_LENGTH = 4;

/**
 * What says where a key is: its first letters, without the mark of what made it, so that a word is in one place as it is spelled, as
 * it sounds, and as a form of the lexicon.
 */
export function edgeOf(key: string): string {
  return key.replace(/^[029](?=\D)/u, '').slice(0, EDGE_LENGTH);
}

/** The number of the shelf on which an edge is, of shelves that each begin with an edge, in ascending order. */
export function shelfAt(edge: string, beginnings: readonly string[]): number {
  return Math.max(
    0,
    beginnings.findLastIndex((beginning) => beginning <= edge),
  );
}

/** A part of the index, fetched at once: words with their places, and the concepts that have a form beginning with one of them. */
export interface Shelf {
  concepts: ShelfConcepts;
  /** Keys of other shelves to which the concepts lead, whose places are here as well. */
  companions: string[];
  /** The words and their places, as Pagefind reads them. */
  chunk: Uint8Array;
}

/** How many bytes say how long what follows is. */
const HEAD = 4;

/** Puts a shelf into the form of its file: the length of the JSON, the JSON, and the chunk. */
export function packShelf({ chunk, ...rest }: Shelf): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(rest));
  const packed = new Uint8Array(HEAD + json.length + chunk.length);
  new DataView(packed.buffer).setUint32(0, json.length);
  packed.set(json, HEAD);
  packed.set(chunk, HEAD + json.length);
  return packed;
}

/** Reads a shelf from the form of its file. */
export function unpackShelf(packed: Uint8Array): Shelf {
  const end = HEAD + new DataView(packed.buffer, packed.byteOffset).getUint32(0);
  const rest = JSON.parse(new TextDecoder().decode(packed.subarray(HEAD, end))) as Omit<Shelf, 'chunk'>;
  return { ...rest, chunk: packed.subarray(end) };
}
