import type { ArticleRecord } from '../../schemas/article.ts';
import { titleInRecords } from '../../schemas/record-forms.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import { ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import { dictionary } from '../../i18n/index.ts';
import { HEAD_MARK } from '../content-tree/note-marks.ts';
import { factsOf, placeInIssue, type Facts } from './facts.ts';
import { optional, partsOf, stated } from './field-map.ts';
import { paragraphsOf } from '../../schemas/paragraphs.ts';

/** A day in CSL-JSON. */
export interface CslDay {
  'date-parts': [[year: number, month: number, day: number]];
}

/** A person's name in CSL-JSON. */
export interface CslName {
  family: string;
  given: string;
}

/**
 * The bibliographic record of an article in one language, for citations, files and meta tags: an item of CSL-JSON
 * (https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables). It has only
 * what is stated: where nothing else is, the year without a day, the first page without a last, no DOI.
 */
export interface CslItem {
  id: string;
  type: 'article-journal';
  /** The language that this record is in (BCP 47); see docs/decisions/language-of-a-record.md. */
  language: Locale;
  title: string;
  author: CslName[];
  /** What an article of its type need not have is not there. */
  abstract?: string;
  keyword?: string;
  'container-title': string;
  /** That of the print, and behind a comma that of the web where there is one. */
  ISSN: string;
  publisher: string;
  issue: string;
  issued: { 'date-parts': [[number]] };
  /** The pages; the first alone where the last is not stated; the number of an article that is cited by one. */
  page: string;
  number?: string;
  URL: string;
  DOI?: string;
  genre?: string;
  license?: string;
  submitted?: CslDay;
  'available-date'?: CslDay;
  /** Data for which CSL has no variable. */
  custom: {
    /** The language of the article's text, whatever language this record is in (BCP 47). */
    'text-language': Locale;
    /** The number of the issue counted from the journal's first, which GOST puts in brackets: № 4 (80). */
    'whole-number': string;
  };
}

/** The place of an article on the site. */
interface ArticlePlace {
  slug: string;
  /** The full address of the article's page in the language of the record. */
  address: string;
}

/** The record of an article in a language; citations, files and tags are all generated from it. */
export function citationRecord(
  issue: IssueRecord,
  article: ArticleRecord,
  place: ArticlePlace,
  locale: Locale,
): CslItem {
  const facts = factsOf(article, issue.journal);
  const abstract = inOneLine(article.abstract[locale]);
  const keyword = article.keywords[locale].join('; ');
  return {
    id: keyForLocale(locale, citationKey(article, place.slug, issue.year)),
    type: 'article-journal',
    language: locale,
    title: titleInRecords(article, locale),
    author: article.authors.map(({ name }) => ({
      family: name[locale].family,
      given: name[locale].given,
    })),
    ...(abstract === '' ? {} : { abstract }),
    ...(keyword === '' ? {} : { keyword }),
    'container-title': issue.journal.title,
    ISSN: [issue.journal.issn, issue.journal.eissn ?? []].flat().join(', '),
    publisher: issue.journal.publisherNames[locale],
    issue: String(issue.number),
    issued: { 'date-parts': [[issue.year]] },
    page: placeInIssue(facts),
    URL: place.address,
    ...statedInCsl(facts, locale),
    custom: { 'text-language': article.language, 'whole-number': String(issue.wholeNumber) },
  };
}

/** What CSL calls the facts that an article may state. */
function statedInCsl({ doi, articleNumber, type, licence, received, published }: Facts, locale: Locale) {
  return stated({
    number: articleNumber,
    DOI: doi,
    genre: type && dictionary(locale).record.type[type],
    license: licence,
    submitted: optional(received, cslDay),
    'available-date': optional(published, cslDay),
  });
}

function cslDay(date: string): CslDay {
  const { year, month, day } = partsOf(date);
  return { 'date-parts': [[Number(year), Number(month), Number(day)]] };
}

/** The year of an article as it is written. */
export function yearOf({ issued }: Pick<CslItem, 'issued'>): string {
  return String(issued['date-parts'][0][0]);
}

/** An abstract as one line without note marks, for places that have no paragraphs and no notes. */
export function inOneLine(abstract: string): string {
  return paragraphsOf(abstract).join(' ').replaceAll(HEAD_MARK, '');
}

/**
 * The citation key of an article, in letters that every program accepts: the first author's family name in Latin
 * letters, the year, the first word of the slug.
 */
export function citationKey({ authors }: ArticleRecord, slug: string, year: number): string {
  const family = (authors[0]?.name.en.family ?? '').normalize('NFD').replaceAll(/[^A-Za-z]/gu, '');
  const [word = ''] = slug.split('-');
  return `${family.toLowerCase()}${String(year)}${word}`;
}

/** Each language has its own key, because a bibliography may hold the article in two languages. */
function keyForLocale(locale: Locale, key: string): string {
  return locale === ROOT_LOCALE ? key : `${key}-${locale}`;
}
