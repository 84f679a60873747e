import type { Locale, Localized } from '../../../schemas/locales.ts';
import type { ShelfConcepts } from '../index/concept-forms.ts';
import type { DocumentPart, Outline } from '../index/passage.ts';
import type { PhraseFile } from '../index/phrase-file.ts';
import type { VocabularyFile } from '../index/vocabulary.ts';
import type { Catalog } from './catalog.ts';

/** Where each document that has a key has it: places in the sequence of the document's keys, ascending. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The index that answers are computed from; in the browser it is fetched in parts. */
export interface SearchIndex {
  /** What is known of all documents. */
  catalog(): Promise<Catalog>;
  find(key: string): Promise<Places>;
  findPrefix(prefix: string): Promise<Places>;
  /** The outlines of some documents, which the catalog says. */
  outlines(bundle: number): Promise<readonly Outline[]>;
  /** The passages of one part of a document. */
  part(id: string, part: number): Promise<DocumentPart>;
  /** Some of the stretches of words that passages have. */
  phrases(file: number): Promise<PhraseFile>;
  /** The titles of all documents, by their numbers. */
  titles(locale: Locale): Promise<readonly string[]>;
  /** All authors, by their numbers. */
  authors(): Promise<readonly Localized<string>[]>;
  /** The site's own words of a sound, the commonest first. */
  words(sound: string): Promise<VocabularyFile>;
  /** The concepts that have forms which begin like a key: the same object for keys that are together. */
  lexicon(key: string): Promise<ShelfConcepts>;
  /** The articles' keywords, offered when nothing is found. */
  keywords(): Promise<Localized<string[]>>;
}
