import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import { articleName } from '../publication/article-name.ts';
import type { Term, TermPlace } from './glossary.ts';

/** A term of an article, with its place there. */
export interface ArticleTerm extends Term {
  place: TermPlace;
}

/** The terms of each article that has any, by its name in the journal; by their headwords in its language, in which a reader meets them. */
export function termsByArticle(terms: readonly Term[]): Map<string, ArticleTerm[]> {
  const all = terms.flatMap((term) => term.places.map((place) => ({ ...term, place })));
  const byArticle = Map.groupBy(all, ({ place: { article } }) => articleName(article.issueId, article.slug));
  return new Map(
    [...byArticle].map(([name, own]) => [
      name,
      sorted(own, own[0]?.place.article.article.language ?? ROOT_LOCALE),
    ]),
  );
}

/** Terms that have a headword in a language, sorted by it. */
export function sorted<T extends Term>(terms: readonly T[], locale: Locale): T[] {
  const { compare } = new Intl.Collator(locale);
  return terms
    .flatMap((term) => {
      const [headword] = term.forms[locale];
      return headword === undefined ? [] : [{ term, headword }];
    })
    .sort((a, b) => compare(a.headword, b.headword) || (a.term.id < b.term.id ? -1 : 1))
    .map(({ term }) => term);
}

/**
 * The terms that tell most of an article: they stand often in it and in few of the others. The weight is tf-idf, with the root
 * of the frequency, or the commonest words would come before the rare. Names are no terms, and a term without a headword in
 * each language helps nobody. In the order of the list that is given.
 */
export function tellingTerms(terms: readonly ArticleTerm[], articles: number, count = 12): ArticleTerm[] {
  const weightOf = ({ place, places }: ArticleTerm) =>
    // A term of all articles still counts for a little: an issue may have one.
    Math.sqrt(place.passages) * Math.log((articles + 1) / places.length);
  const best: ArticleTerm[] = [];
  for (const term of terms
    .filter(({ forms }) => LOCALES.every((locale) => forms[locale].length > 0) && !isName(forms))
    .toSorted((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1))) {
    // One of `trade` and `free trade` is enough.
    if (best.length < count && !best.some(({ id }) => isPart(id, term.id) || isPart(term.id, id))) {
      best.push(term);
    }
  }
  return terms.filter((term) => best.includes(term));
}

/** A name has a capital in all languages. */
function isName(forms: Term['forms']): boolean {
  return LOCALES.every((locale) => /^\p{Lu}/u.test(forms[locale][0] ?? ''));
}

/** Whether the words of one headword stand in another's; ids are made of them. */
function isPart(id: string, whole: string): boolean {
  return `-${whole}-`.includes(`-${id}-`);
}
