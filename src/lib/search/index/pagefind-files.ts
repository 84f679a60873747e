/**
 * The one module that knows Pagefind's files from the inside; why it does, and what that costs, is in
 * `docs/decisions/search-index.md`. Everything here throws if the files have changed.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { z } from 'zod';

/** The version of Pagefind that this module was written and checked for. */
export const PAGEFIND_VERSION = '1.6.0';

/** Undetermined (ISO 639-2): Pagefind has no stemmer for it and takes our keys as they are. */
const KEY_LANGUAGE = 'und';
/**
 * How large a chunk of the index is before it is compressed, in bytes: about 1.5 kB on the wire, of which a search needs one or two
 * a word; and how many there may be, for every search needs their list.
 */
const CHUNKS = { leastSize: 3000, most: 600 };
/** Pagefind's own interfaces and the texts behind them, which we do not use. */
const UNUSED_FILES = ['pagefind-*.js', 'pagefind-*.css', 'fragment'];
/** What stands before the data in each of Pagefind's unpacked files. */
const SIGNATURE = 'pagefind_dcd';
/** Our changes to Pagefind's script (https://github.com/Pagefind/pagefind, pagefind_web_js/lib/coupled_search.ts). */
const SCRIPT_CHANGES = [
  {
    // Pagefind swallows a failed fetch of an index chunk and answers as if it were empty; we show the failure.
    from: '"load_index_chunk")).catch(()=>{})',
    to: '"load_index_chunk"))',
  },
  {
    // A failed initialisation is reported by every search; this unhandled rejection would only be noise.
    from: 'this.init(options2?.language);',
    to: 'this.init(options2?.language).catch(()=>{});',
  },
];

/** An index chunk holds one array of words, each an array that begins with the word. */
const chunkSchema = z.tuple([z.array(z.tuple([z.string()], z.unknown())).min(1)]);
/** The metadata: version, pages, chunks (first word, last word, name), and what we leave as it is. */
const metaSchema = z.tuple(
  [z.string(), z.array(z.unknown()), z.array(z.tuple([z.string(), z.string(), z.string()]))],
  z.unknown(),
);
const fragmentSchema = z.object({ url: z.string() });

/** Writes Pagefind's index of documents, each given as its keys; returns the ids by which it answers, in their order. */
export async function writePagefindFiles(
  documents: readonly string[],
  outputPath: string,
): Promise<string[]> {
  await writeIndexOf(documents, outputPath);
  const ids = documentIds(outputPath, documents.length);
  splitChunks(outputPath);
  changeScript(join(outputPath, 'pagefind.js'));
  for (const file of globSync(UNUSED_FILES, { cwd: outputPath })) {
    rmSync(join(outputPath, file), { recursive: true });
  }
  return ids;
}

async function writeIndexOf(documents: readonly string[], outputPath: string): Promise<void> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(`Pagefind does not start: ${errors.join(', ')}`);
  for (const [number, content] of documents.entries()) {
    const added = await index.addCustomRecord({ url: String(number), content, language: KEY_LANGUAGE });
    if (added.errors.length > 0) throw new Error(`Pagefind refuses a document: ${added.errors.join(', ')}`);
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(`Pagefind writes no index: ${written.errors.join(', ')}`);
  // Closes its service process; the next index starts another.
  await close();
}

/** The id of each document: the name of its fragment, which says the number that we gave as its address. */
function documentIds(outputPath: string, count: number): string[] {
  const ids = new Map<string, string>();
  for (const file of globSync('fragment/*.pf_fragment', { cwd: outputPath })) {
    const fragment = fragmentSchema.parse(JSON.parse(unpacked(join(outputPath, file)).toString('utf8')));
    ids.set(fragment.url, basename(file, '.pf_fragment'));
  }
  return Array.from({ length: count }, (_, number) => {
    const id = ids.get(String(number));
    if (id === undefined) throw new Error(`Pagefind has no fragment of document ${String(number)}.`);
    return id;
  });
}

/**
 * Splits the chunks of the index and lists the pieces in the metadata. Pagefind cuts at a fixed number of places, some
 * 40 kB on the wire in a small site, and a first search needs one chunk a word.
 */
function splitChunks(outputPath: string): void {
  const metaFiles = globSync('*.pf_meta', { cwd: outputPath });
  const [metaFile] = metaFiles;
  if (metaFile === undefined || metaFiles.length > 1) throw new Error('Pagefind has written no one index.');
  const [version, pages, chunks, ...rest] = metaSchema.parse(decode(unpacked(join(outputPath, metaFile))));
  const files = chunks.map(([, , name]) => join(outputPath, 'index', `${name}.pf_index`));
  const unpackedFiles = files.map(unpacked);
  for (const file of files) rmSync(file);
  const total = unpackedFiles.reduce((sum, { length }) => sum + length, 0);
  const size = Math.max(CHUNKS.leastSize, total / CHUNKS.most);
  const pieces = unpackedFiles.flatMap((bytes) => groupBySize(chunkSchema.parse(decode(bytes))[0], size));
  const list = pieces.map((words): [from: string, to: string, name: string] => {
    const bytes = encode([words]);
    const name = `${KEY_LANGUAGE}_${createHash('sha256').update(bytes).digest('hex').slice(0, 7)}`;
    writePacked(join(outputPath, 'index', `${name}.pf_index`), bytes);
    return [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', name];
  });
  writePacked(join(outputPath, metaFile), encode([version, pages, list, ...rest]));
}

type Word = z.infer<typeof chunkSchema>[0][number];

/** Words in groups of about a size, in their order. */
function groupBySize(words: readonly Word[], wanted: number): Word[][] {
  const pieces: Word[][] = [];
  let size = Infinity;
  for (const word of words) {
    const { length } = encode(word);
    if (size + length > wanted) {
      pieces.push([]);
      size = 0;
    }
    pieces.at(-1)?.push(word);
    size += length;
  }
  return pieces;
}

function changeScript(file: string): void {
  let code = readFileSync(file, 'utf8');
  for (const { from, to } of SCRIPT_CHANGES) {
    if (!code.includes(from)) throw new Error(`Pagefind has changed: its script no longer has ${from}`);
    code = code.replace(from, to);
  }
  // Pagefind ships it unminified, and the first search waits for it.
  writeFileSync(file, minifySync(basename(file), code, { module: true }).code);
}

function unpacked(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) {
    throw new Error(`Pagefind has changed: ${file} does not begin with ${SIGNATURE}.`);
  }
  return bytes.subarray(SIGNATURE.length);
}

function writePacked(file: string, bytes: Uint8Array): void {
  const packed = gzipSync(Buffer.concat([Buffer.from(SIGNATURE), bytes]), {
    level: constants.Z_BEST_COMPRESSION,
  });
  writeFileSync(file, packed);
}
