import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Concept } from '../../lexicon/concept.ts';
import { indexDocument } from './index-data.ts';
import { indexFiles } from './index-files.ts';
import { lexiconEntries } from './lexicon-entries.ts';
import { LexiconForms } from './lexicon-forms.ts';
import { pagefindIndexOf } from './pagefind-files.ts';
import type { SearchDocument } from './passage.ts';
import { packShelf } from './shelf.ts';
import { shelvesOf } from './shelves.ts';

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
  const write = (name: string, content: Uint8Array) => {
    const file = join(outputPath, name);
    mkdirSync(dirname(file), { recursive: true });
    // Compressed here and unpacked by the browser, as Pagefind's own files are: hosts compress no unknown types.
    writeFileSync(file, gzipSync(content, { level: constants.Z_BEST_COMPRESSION }));
  };
  write('engine', engine);
  for (const [number, { shelf }] of shelves.entries()) write(`shelves/${String(number)}`, packShelf(shelf));
  for (const [name, content] of indexFiles(documents, indexed, concepts, inPagefind)) {
    write(name, Buffer.from(JSON.stringify(content)));
  }
}
