import type { Concept } from '../../lexicon/concept.ts';
import { inEachLocale, LOCALES, type Localized } from '../../../schemas/locales.ts';
import { BUNDLE_SIZE, codeOf, packOutline, type CatalogFile } from './catalog.ts';
import { keywordsOf, type IndexedDocument } from './index-data.ts';
import type { OutlinePassage, SearchDocument } from './passage.ts';
import { phraseFiles } from './phrase-files.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * The catalog but for its version, and the files that the browser asks for beside it, the engine and the shelves, by their names: outlines, texts, names, phrases, vocabulary.
 */
export function indexFiles(
  documents: readonly SearchDocument[],
  indexed: readonly IndexedDocument[],
  concepts: readonly Concept[],
  inPagefind: Pick<CatalogFile, 'ids' | 'meta' | 'shelves'>,
): { catalog: Omit<CatalogFile, 'version'>; files: Map<string, unknown> } {
  const authors = authorsOf(indexed);
  const phrases = phraseFiles(indexed);
  const bundles = Array.from({ length: Math.ceil(indexed.length / BUNDLE_SIZE) }, (_, number) =>
    indexed
      .slice(number * BUNDLE_SIZE, (number + 1) * BUNDLE_SIZE)
      .map(({ outline }) => packOutline(outline)),
  );
  const [newest = [], ...older] = bundles;
  const runs = indexed.map(({ outline }) => runsOf(outline.passages));
  const catalog = {
    ...inPagefind,
    names: indexed.map(({ name }) => name),
    pages: indexed.flatMap(({ isArticle }, number) => (isArticle ? [] : [number])),
    authors: indexed.map((document) =>
      document.authors.map(({ en }) => authors.findIndex((author) => author.en === en)),
    ),
    codes: runs.map(({ codes }) => codes),
    keys: runs.map(({ keys }) => keys),
    phraseFiles: phrases.length,
    outlines: newest,
  };
  const files = new Map<string, unknown>([
    ...older.map((bundle, number) => [`outlines/${String(number + 1)}`, bundle] as const),
    ...indexed.flatMap(({ parts }, number) =>
      parts.map((part, place) => [`text/${inPagefind.ids[number] ?? ''}.${String(place)}`, part] as const),
    ),
    ...LOCALES.map(
      (locale) => [`titles/${locale}`, indexed.map(({ outline }) => outline.title[locale])] as const,
    ),
    ['authors', authors],
    ...phrases.map((file, number) => [`phrases/${String(number)}`, file] as const),
    ...named('words', vocabularyOf(documents, concepts)),
    ['keywords', keywordsOf(documents)],
  ]);
  return { catalog, files };
}

function named(folder: string, files: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
}

/** The authors of all documents, each once. */
function authorsOf(documents: readonly IndexedDocument[]): Localized<string>[] {
  const authors = documents.flatMap((document) => document.authors);
  const known = new Map(authors.map((author) => [author.en, inEachLocale((locale) => author[locale])]));
  return [...known.values()];
}

function runsOf(passages: readonly OutlinePassage[]): { codes: string; keys: number[] } {
  let codes = '';
  const keys: number[] = [];
  for (const [count, kind, language] of passages) {
    const code = codeOf(kind, language);
    if (codes.endsWith(code)) keys.push((keys.pop() ?? 0) + count);
    else {
      codes += code;
      keys.push(count);
    }
  }
  return { codes, keys };
}
