import type { StatedArticle } from './article-fields.ts';
import { needsAbstract, USUAL_TYPE } from './article-type.ts';
import { LOCALES, ROOT_LOCALE } from './locales.ts';

/** What holds between the fields of an article, and what to write where it does not. */
interface ArticleRule {
  path: readonly string[];
  holds: (article: StatedArticle) => boolean;
  error: (article: StatedArticle) => string;
}

/** Days of a manuscript in the order in which they come. */
const DAYS = ['received', 'accepted', 'published'] as const;

/** The rules between the fields of an article; all that do not hold are told at once. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  ...(['abstract', 'keywords'] as const).map((field): ArticleRule => ({
    path: [field],
    holds: ({ type, [field]: stated }) => stated !== undefined || !needsAbstract(type),
    error: ({ type = USUAL_TYPE }) =>
      `an article of the type ${type} needs this: write it in ${LOCALES.join(', ')}, or state as \`type\` what the article is`,
  })),
  {
    path: ['keywordsCorrespond'],
    holds: ({ keywords, keywordsCorrespond }) => keywords === undefined || keywordsCorrespond !== undefined,
    error: () =>
      'write true, false, or { except: [8] } with the numbers of the keywords that differ in meaning',
  },
  {
    path: ['keywordsCorrespond'],
    holds: ({ keywords, keywordsCorrespond = false }) =>
      keywords === undefined ||
      keywordsCorrespond === false ||
      LOCALES.every((locale) => keywords[locale].length === keywords[ROOT_LOCALE].length),
    error: () => 'the lists differ in length: write false, or complete the lists',
  },
  {
    path: ['keywordsCorrespond', 'except'],
    holds: ({ keywords, keywordsCorrespond = false }) =>
      typeof keywordsCorrespond === 'boolean' ||
      keywordsCorrespond.except.every((number) => number <= (keywords?.[ROOT_LOCALE].length ?? 0)),
    error: () => 'there is no keyword of this number: write one of the list',
  },
  {
    path: ['recordTitle'],
    holds: ({ title, recordTitle }) => LOCALES.every((locale) => title[locale] !== recordTitle[locale]),
    error: () => 'this is the same as the title: remove it',
  },
  {
    path: ['lastPage'],
    holds: ({ firstPage, lastPage }) => lastPage === undefined || lastPage >= firstPage,
    error: ({ firstPage }) =>
      `the article begins on page ${String(firstPage)}: write the page on which it ends, the same or a later one`,
  },
  {
    path: ['articleNumber'],
    holds: ({ lastPage, articleNumber }) => lastPage === undefined || articleNumber === undefined,
    error: () => 'an article is cited by its pages or by its number: remove `lastPage` or this',
  },
  ...DAYS.flatMap((later, place) =>
    DAYS.slice(0, place).map((earlier): ArticleRule => ({
      path: [later],
      holds: ({ [earlier]: first, [later]: second }) =>
        first === undefined || second === undefined || first <= second,
      error: ({ [earlier]: first = '' }) =>
        `the article was ${earlier} on ${first}: write the same day or a later one`,
    })),
  ),
];
