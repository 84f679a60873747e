import { createHash } from 'node:crypto';

/** What stands before the CBOR in each of Pagefind's unpacked files. */
const MAGIC = 'pagefind_dcd';

/** A piece of Pagefind's index: the words from one to another, and the name of its file. */
export interface Chunk {
  from: string;
  to: string;
  name: string;
  /** The file, unpacked. */
  bytes: Uint8Array;
}

/**
 * Cuts an unpacked index chunk into pieces of about `size` bytes. Pagefind (1.6) cuts at a fixed number of places, some
 * 40 kB on the wire for the journal's first issue: most of what a first search would cost, for one word of it.
 */
export function splitChunk(bytes: Uint8Array, size: number): Chunk[] {
  const outer = header(bytes, MAGIC.length);
  const inner = header(bytes, outer.end);
  if (outer.major !== 4 || outer.length !== 1 || inner.major !== 4)
    throw new Error('This is no index chunk of Pagefind.');
  const words = itemsOf(bytes, outer.end).map(({ start, end }) => ({
    word: textAt(bytes, header(bytes, start).end),
    start,
    end,
  }));
  const groups: (typeof words)[] = [];
  for (const word of words) {
    const last = groups.at(-1);
    const start = last?.[0]?.start;
    if (last === undefined || start === undefined || word.end - start > size) groups.push([word]);
    else last.push(word);
  }
  return groups.map((group) => pieceOf(bytes, group));
}

/** The unpacked metadata with another list of chunks. */
export function withChunks(meta: Uint8Array, chunks: readonly Chunk[]): Uint8Array {
  // Version, pages, chunks, filters, sorts, …: the third is ours.
  const version = header(meta, MAGIC.length).end;
  const pages = skip(meta, version);
  const list = skip(meta, pages);
  const end = skip(meta, list);
  const entries = chunks.flatMap(({ from, to, name }) => [
    arrayOf(3),
    textOf(from),
    textOf(to),
    textOf(name),
  ]);
  return Buffer.concat([meta.subarray(0, list), arrayOf(chunks.length), ...entries, meta.subarray(end)]);
}

/** The names of the chunks that metadata list. */
export function chunkNames(meta: Uint8Array): string[] {
  const list = skip(meta, skip(meta, header(meta, MAGIC.length).end));
  return itemsOf(meta, list).map(({ start }) =>
    textAt(meta, skip(meta, skip(meta, header(meta, start).end))),
  );
}

/** Where the items of the array at a place begin and end. */
function itemsOf(bytes: Uint8Array, place: number): { start: number; end: number }[] {
  const { length, end } = header(bytes, place);
  let start = end;
  return Array.from({ length }, () => {
    const item = { start, end: skip(bytes, start) };
    start = item.end;
    return item;
  });
}

function pieceOf(bytes: Uint8Array, words: readonly { word: string; start: number; end: number }[]): Chunk {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) throw new Error('A chunk has no words.');
  const piece = Buffer.concat([
    Buffer.from(MAGIC),
    arrayOf(1),
    arrayOf(words.length),
    bytes.subarray(first.start, last.end),
  ]);
  const name = `und_${createHash('sha256').update(piece).digest('hex').slice(0, 7)}`;
  return { from: first.word, to: last.word, name, bytes: piece };
}

/** The head of a CBOR item (RFC 8949, section 3): its major type, its argument, and where the head ends. */
function header(bytes: Uint8Array, place: number): { major: number; length: number; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const initial = view.getUint8(place);
  const major = initial >> 5;
  const argument = initial & 31;
  if (argument < 24) return { major, length: argument, end: place + 1 };
  if (argument === 24) return { major, length: view.getUint8(place + 1), end: place + 2 };
  if (argument === 25) return { major, length: view.getUint16(place + 1), end: place + 3 };
  if (argument === 26) return { major, length: view.getUint32(place + 1), end: place + 5 };
  if (argument === 27) return { major, length: Number(view.getBigUint64(place + 1)), end: place + 9 };
  throw new Error(`CBOR of indefinite length at ${String(place)}: Pagefind writes none.`);
}

/** Where the item that begins at a place ends. */
function skip(bytes: Uint8Array, place: number): number {
  const { major, length, end } = header(bytes, place);
  if (major === 2 || major === 3) return end + length;
  if (major !== 4 && major !== 5) return end;
  let inside = end;
  for (let number = 0; number < length * (major - 3); number += 1) inside = skip(bytes, inside);
  return inside;
}

function textAt(bytes: Uint8Array, place: number): string {
  const { major, length, end } = header(bytes, place);
  if (major !== 3) throw new Error(`There is no text at ${String(place)}.`);
  return Buffer.from(bytes.subarray(end, end + length)).toString('utf8');
}

function headOf(major: number, length: number): Buffer {
  if (length < 24) return Buffer.from([(major << 5) | length]);
  const head = Buffer.alloc(5);
  head.writeUInt8((major << 5) | 26);
  head.writeUInt32BE(length, 1);
  return head;
}

function arrayOf(length: number): Buffer {
  return headOf(4, length);
}

function textOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  return Buffer.concat([headOf(3, bytes.length), bytes]);
}
