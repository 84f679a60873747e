import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Concept } from '../../lexicon/concept.ts';
import type { CatalogFile } from './catalog.ts';
import { indexDocument } from './index-data.ts';
import { indexFiles } from './index-files.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { LexiconForms } from './lexicon-forms.ts';
import { nameInVersion } from './numbered-files.ts';
import { pagefindIndexOf } from './pagefind-files.ts';
import type { SearchDocument } from './passage.ts';
import { packShelf } from './shelf.ts';
import { shelvesOf } from './shelves.ts';

/** Of the hash, so many digits: two versions of one index are told apart, not all of the world. */
const VERSION_LENGTH = 8;

/** Writes the index of documents to a folder, in the files that the browser asks for. */
export async function writeIndex(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
  outputPath: string,
): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const lexicon = new LexiconForms(concepts, documents);
  const indexed = documents.map((document) => indexDocument(document, lexicon));
  const { ids, words, meta, engine } = await pagefindIndexOf(indexed.map(({ keys }) => keys));
  const shelves = shelvesOf(words, lexiconEntries(concepts, lexicon, indexed));
  const inPagefind = {
    ids,
    meta: Buffer.from(meta).toString('base64'),
    shelves: shelves.map(({ beginning }) => beginning),
  };
  const { catalog, files } = indexFiles(documents, indexed, concepts, inPagefind);
  const contents = new Map([
    ...shelves.map(({ shelf }, number) => [`shelves/${String(number)}`, packShelf(shelf)] as const),
    ...[...files].map(([name, content]) => [name, json(content)] as const),
  ]);
  const version = versionOf([json(catalog), ...contents.values()]);
  const write = (name: string, content: Uint8Array) => {
    const file = join(outputPath, nameInVersion(name, version));
    mkdirSync(dirname(file), { recursive: true });
    // Compressed here and unpacked by the browser, as Pagefind's own files are: hosts compress no unknown types.
    writeFileSync(file, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  };
  write('engine', engine);
  write('catalog', json({ version, ...catalog } satisfies CatalogFile));
  for (const [name, content] of contents) write(name, content);
}

function json(content: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(content));
}

/** What tells an index from all others of the site: a hash of its files. */
function versionOf(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, VERSION_LENGTH);
}
