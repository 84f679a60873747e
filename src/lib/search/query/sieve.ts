import { LOCALES, type Locale, type Localized } from '../../../schemas/locales.ts';
import { PASSAGE_KINDS, type PassageKind } from '../index/passage.ts';
import { keysOf } from '../language/word-keys.ts';
import type { Catalog, CatalogDocument } from './catalog.ts';
import { KIND_GROUPS, type Filter } from './filter.ts';
import type { Operators } from './operators.ts';
import { findPhrase } from './phrases.ts';
import { parseQuery } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** What the filter of a search and the operators of its query let pass. */
export interface Sieve {
  document: (document: CatalogDocument) => boolean;
  passage: (kind: PassageKind, language: Locale) => boolean;
}

/** Lets all pass. */
export const EVERYTHING: Sieve = { document: () => true, passage: () => true };

/** What the operators of a query let pass. */
export async function sieveOfOperators(
  index: SearchIndex,
  catalog: Catalog,
  { kinds, language, author, excluded }: Operators,
): Promise<Sieve> {
  const isBy = await authorship(index, author === '' ? undefined : isNamed(author));
  const without = await documentsWith(index, catalog, excluded);
  return {
    document: (document) => !without.has(document.id) && isBy(document),
    passage: (kind, own) =>
      (kinds.length === 0 || kinds.includes(kind)) && (language === undefined || language === own),
  };
}

/** What a filter lets pass of what another sieve does. */
export async function sieveOfFilter(
  index: SearchIndex,
  { article, author, language, kind }: Filter,
  { document, passage }: Sieve,
): Promise<Sieve> {
  const isBy = await authorship(index, author === '' ? undefined : ({ en }) => en === author);
  const kinds: readonly PassageKind[] = kind === '' ? PASSAGE_KINDS : KIND_GROUPS[kind];
  return {
    document: (each) => document(each) && (article === '' || each.name === article) && isBy(each),
    passage: (own, ownLanguage) =>
      passage(own, ownLanguage) && kinds.includes(own) && (language === '' || ownLanguage === language),
  };
}

/** Whether documents are by an author; the names are fetched if one is asked for. */
async function authorship(
  index: SearchIndex,
  isMeant: ((name: Localized<string>) => boolean) | undefined,
): Promise<(document: CatalogDocument) => boolean> {
  if (isMeant === undefined) return () => true;
  const authors = await index.authors();
  const meant = new Set(authors.flatMap((name, number) => (isMeant(name) ? [number] : [])));
  return (document) => document.authors.some((number) => meant.has(number));
}

/** Whether a name has all the words of another, in whatever form and language. */
function isNamed(author: string): (name: Localized<string>) => boolean {
  const words = parseQuery(author).terms;
  return (name) => {
    const own = new Set(LOCALES.flatMap((locale) => keysOf(name[locale], locale).flat()));
    return words.every(({ keys }) => keys.some(({ key }) => own.has(key)));
  };
}

/** The documents that have any of the words, as they are typed, or of the quotations. */
async function documentsWith(
  index: SearchIndex,
  catalog: Catalog,
  words: readonly string[],
): Promise<Set<string>> {
  const places = await Promise.all(
    words.map(async (word) => {
      const { terms, phrases } = parseQuery(word);
      return Promise.all(
        phrases.length > 0
          ? phrases.map((phrase) => findPhrase(index, catalog, phrase))
          : terms.flatMap(({ keys }) => keys.map(({ key }) => index.find(key))),
      );
    }),
  );
  return new Set(places.flat().flatMap((found) => [...(found?.keys() ?? [])]));
}
