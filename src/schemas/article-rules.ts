import type { StatedArticle } from './article-fields.ts';
import { needsAbstract, USUAL_TYPE } from './article-type.ts';
import { LOCALES, ROOT_LOCALE } from './locales.ts';
import { say } from '../lib/faults/say.ts';

/** What holds between the fields of an article, and what to write where it does not. */
interface ArticleRule {
  path: readonly string[];
  holds: (article: StatedArticle) => boolean;
  error: (article: StatedArticle) => string;
}

/** Days of a manuscript, each with one that does not come before it. */
const DAYS_IN_ORDER = [
  ['received', 'accepted'],
  ['received', 'published'],
  ['accepted', 'published'],
] as const;

/** The rules between the fields of an article; all that do not hold are told at once. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  ...(['abstract', 'keywords'] as const).map((field): ArticleRule => ({
    path: [field],
    holds: ({ type, [field]: stated }) => stated !== undefined || !needsAbstract(type),
    error: ({ type = USUAL_TYPE }) => say('typeNeedsField', { type, languages: LOCALES.join(', ') }),
  })),
  {
    path: ['keywordsCorrespond'],
    holds: ({ keywords, keywordsCorrespond }) => keywords === undefined || keywordsCorrespond !== undefined,
    error: () => say('keywordsCorrespondForm'),
  },
  {
    path: ['keywordsCorrespond'],
    holds: ({ keywords, keywordsCorrespond = false }) =>
      keywords === undefined ||
      keywordsCorrespond === false ||
      LOCALES.every((locale) => keywords[locale].length === keywords[ROOT_LOCALE].length),
    error: () => say('keywordListsDiffer'),
  },
  {
    path: ['keywordsCorrespond', 'except'],
    holds: ({ keywords, keywordsCorrespond = false }) =>
      typeof keywordsCorrespond === 'boolean' ||
      keywordsCorrespond.except.every((number) => number <= (keywords?.[ROOT_LOCALE].length ?? 0)),
    error: () => say('keywordNumberUnknown'),
  },
  {
    path: ['recordTitle'],
    holds: ({ title, recordTitle }) => LOCALES.every((locale) => title[locale] !== recordTitle[locale]),
    error: () => say('recordTitleSame'),
  },
  {
    path: ['lastPage'],
    holds: ({ firstPage, lastPage }) => lastPage === undefined || lastPage >= firstPage,
    error: ({ firstPage }) => say('lastPageEarlier', { firstPage }),
  },
  {
    path: ['articleNumber'],
    holds: ({ lastPage, articleNumber }) => lastPage === undefined || articleNumber === undefined,
    error: () => say('articleNumberAndPages'),
  },
  ...DAYS_IN_ORDER.map(([earlier, later]): ArticleRule => ({
    path: [later],
    holds: ({ [earlier]: first, [later]: second }) =>
      first === undefined || second === undefined || first <= second,
    error: ({ [earlier]: day = '' }) => say(`${earlier}On`, { day }),
  })),
];
