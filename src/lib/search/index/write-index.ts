import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { Concept } from '../../lexicon/concept.ts';
import { indexDocument, keywordsOf, vocabularyOf } from './index-data.ts';
import { writePagefindFiles } from './pagefind-files.ts';
import { lexiconPieces } from './lexicon-pieces.ts';
import { LexiconForms } from './lexicon-forms.ts';
import type { SearchDocument } from './passage.ts';

/** Writes the index of documents to a folder: Pagefind's own files, the outlines and texts, the vocabulary, the lexicon. */
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
  mkdirSync(join(outputPath, 'text'));
  for (const [number, { outline, parts }] of indexed.entries()) {
    const file = join(outputPath, 'text', ids[number] ?? '');
    writeJson(`${file}.outline`, outline);
    for (const [place, part] of parts.entries()) writeJson(`${file}.${String(place)}`, part);
  }
  mkdirSync(join(outputPath, 'words'));
  for (const [initial, words] of Object.entries(vocabularyOf(documents, concepts))) {
    writeJson(join(outputPath, 'words', initial), words);
  }
  mkdirSync(join(outputPath, 'lexicon'));
  for (const [name, piece] of Object.entries(lexiconPieces(concepts, lexicon, indexed))) {
    writeJson(join(outputPath, 'lexicon', name), piece);
  }
  writeJson(join(outputPath, 'keywords'), keywordsOf(documents));
}

/** Compressed here and unpacked by the browser, as Pagefind's own files are: hosts compress no unknown types. */
function writeJson(file: string, content: unknown): void {
  writeFileSync(file, gzipSync(JSON.stringify(content), { level: constants.Z_BEST_COMPRESSION }));
}
