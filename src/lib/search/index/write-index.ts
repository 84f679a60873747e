import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Concept } from '../../lexicon/concept.ts';
import { indexDocument } from './index-data.ts';
import { indexFiles } from './index-files.ts';
import { LexiconForms } from './lexicon-forms.ts';
import { writePagefindFiles } from './pagefind-files.ts';
import type { SearchDocument } from './passage.ts';

/** Writes the index of documents to a folder: Pagefind's own files, and those that the browser asks for beside them. */
export async function writeIndex(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[],
  outputPath: string,
): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const lexicon = new LexiconForms(concepts, documents);
  const indexed = documents.map((document) => indexDocument(document, lexicon));
  const ids = await writePagefindFiles(
    indexed.map(({ keys }) => keys),
    outputPath,
  );
  for (const [name, content] of indexFiles(documents, indexed, concepts, lexicon, ids)) {
    const file = join(outputPath, name);
    mkdirSync(dirname(file), { recursive: true });
    // Compressed here and unpacked by the browser, as Pagefind's own files are: hosts compress no unknown types.
    writeFileSync(file, gzipSync(JSON.stringify(content), { level: constants.Z_BEST_COMPRESSION }));
  }
}
