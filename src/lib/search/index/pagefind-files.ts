/**
 * With `query/pagefind-engine.ts`, all that knows Pagefind's files from the inside; why they do, and what that costs, is in
 * `docs/decisions/search-index.md`. Everything here throws if the files have changed.
 */
import { gunzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex, type IndexFile } from 'pagefind';
import { z } from 'zod';

/** The version of Pagefind that these modules were written and checked for. */
export const PAGEFIND_VERSION = '1.6.0';

/** Undetermined (ISO 639-2): Pagefind has no stemmer for it and takes our keys as they are. */
const KEY_LANGUAGE = 'und';
/** What stands before the data in each of Pagefind's unpacked files. */
const SIGNATURE = 'pagefind_dcd';

const entrySchema = z.object({ version: z.string() });
/** An index chunk holds one array of words, each an array that begins with the word. */
const chunkSchema = z.tuple([z.array(z.tuple([z.string()], z.unknown())).min(1)]);
/** The metadata: version, pages, chunks, and what we leave as it is. */
const metaSchema = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())], z.unknown());
const fragmentSchema = z.object({ url: z.string() });

/** A word of the index with its places, as Pagefind has them, and how many bytes it takes. */
export interface IndexedWord {
  text: string;
  size: number;
  content: z.infer<typeof chunkSchema>[0][number];
}

/** What Pagefind makes of documents. */
export interface PagefindIndex {
  /** The ids by which it answers, in the order of the documents. */
  ids: string[];
  words: IndexedWord[];
  /** What it must know of the documents: its metadata, without a list of chunks, for it is handed them. */
  meta: Uint8Array;
  /** Its WebAssembly. */
  engine: Uint8Array;
}

/** Pagefind's index of documents, each given as its keys. */
export async function pagefindIndexOf(documents: readonly string[]): Promise<PagefindIndex> {
  const files = await filesOf(documents);
  const entry = new TextDecoder().decode(only(files, /^pagefind-entry\.json$/u).content);
  const made = entrySchema.parse(JSON.parse(entry)).version;
  if (made !== PAGEFIND_VERSION) throw new Error(`This is Pagefind ${made}: docs/decisions/search-index.md.`);
  const [version, pages, , ...rest] = metaSchema.parse(decode(unpacked(only(files, /\.pf_meta$/u))));
  const words = files
    .filter(({ path }) => path.endsWith('.pf_index'))
    .flatMap((file) => chunkSchema.parse(decode(unpacked(file)))[0])
    .map((content) => ({ text: content[0], size: encode(content).length, content }));
  return {
    ids: documentIds(files, documents.length),
    words,
    meta: encode([version, pages, [], ...rest]),
    engine: unpacked(only(files, /^wasm\.unknown\.pagefind$/u)),
  };
}

/** Words as Pagefind reads them. */
export function chunkOf(words: readonly IndexedWord[]): Uint8Array {
  return encode([words.map(({ content }) => content)]);
}

async function filesOf(documents: readonly string[]): Promise<IndexFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  for (const [number, content] of documents.entries()) {
    const added = await index.addCustomRecord({ url: String(number), content, language: KEY_LANGUAGE });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses a document: ${added.errors.join(', ')}`);
  }
  const made = await index.getFiles();
  if (made.errors.length > 0) throw new Error(`Pagefind makes no index: ${made.errors.join(', ')}`);
  // Closes its service process; the next index starts another.
  await close();
  return made.files;
}

function only(files: readonly IndexFile[], name: RegExp): IndexFile {
  const [file, ...others] = files.filter(({ path }) => name.test(path));
  if (file === undefined || others.length > 0) throw new Error(`Pagefind has made no one ${name.source}.`);
  return file;
}

/** The id of each document: the name of its fragment, which says the number that we gave as its address. */
function documentIds(files: readonly IndexFile[], count: number): string[] {
  const ids = new Map<string, string>();
  for (const file of files) {
    const name = /([^/]+)\.pf_fragment$/u.exec(file.path)?.[1];
    if (name === undefined) continue;
    ids.set(fragmentSchema.parse(JSON.parse(new TextDecoder().decode(unpacked(file)))).url, name);
  }
  return Array.from({ length: count }, (_, number) => {
    const id = ids.get(String(number));
    if (id === undefined) throw new Error(`Pagefind has no fragment of document ${String(number)}.`);
    return id;
  });
}

function unpacked({ path, content }: IndexFile): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) {
    throw new Error(`Pagefind has changed: ${path} does not begin with ${SIGNATURE}.`);
  }
  return bytes.subarray(SIGNATURE.length);
}
