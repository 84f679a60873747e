import { inEachLocale, localesFrom, type Locale, type Localized } from '../../schemas/localized.ts';
import type { ArticleType } from '../../schemas/article-type.ts';
import type { RelationType } from '../../schemas/relations.ts';
import { doiAddress, type Facts } from '../citation/facts.ts';
import { optional } from '../citation/field-map.ts';
import { yearOf } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
import { copyrightLine } from '../publication/record-words.ts';
import { ROOT_LOCALE } from '../routes.ts';

/** An element of Dublin Core (https://www.dublincore.org/specifications/dublin-core/dces/). */
export type DublinCoreElement =
  | 'title'
  | 'creator'
  | 'subject'
  | 'description'
  | 'publisher'
  | 'date'
  | 'type'
  | 'format'
  | 'identifier'
  | 'source'
  | 'language'
  | 'relation'
  | 'rights';

/** What Dublin Core says of an article in one of its elements; `lang` where the value is words of a language. */
export interface DublinCoreStatement {
  element: DublinCoreElement;
  value: string;
  lang?: Locale;
  /** The property of DCMI Terms that says it more exactly, for those who know it: `isPartOf`. */
  refined?: string;
}

/** What an article is, in the words of OpenAIRE’s guidelines for repositories. */
const TYPES: Record<ArticleType, string> = {
  'research-article': 'article',
  'review-article': 'review',
  editorial: 'contributionToPeriodical',
  'book-review': 'bookReview',
  interview: 'contributionToPeriodical',
  correction: 'annotation',
  retraction: 'annotation',
};

/** What DCMI Terms call a relation. */
const RELATIONS: Record<RelationType, string> = {
  corrects: 'replaces',
  'corrected-by': 'isReplacedBy',
  retracts: 'replaces',
  'retracted-by': 'isReplacedBy',
  'reply-to': 'references',
  'replied-by': 'isReferencedBy',
};

/**
 * An article in Dublin Core: titles, descriptions, subjects and rights in the three languages, that of the article's text
 * first, because programs take the first of several. Each author stands here once, in that language: a name in another
 * script would be one author more. The journal, which has no element, stands in `source` as the guidelines for harvesting do it.
 */
export function dublinCore(publication: Publication): DublinCoreStatement[] {
  const { issue, article, facts, records, relations, issueAddress } = publication;
  const { language } = article;
  const record = records[language];
  const year = yearOf(record);
  const one = (element: DublinCoreElement, value: string | undefined, refined?: string) =>
    value === undefined ? [] : [{ element, value, ...(refined === undefined ? {} : { refined }) }];
  const inAll = (element: DublinCoreElement, values: Localized<readonly (string | undefined)[]>) =>
    localesFrom(language).flatMap((lang) =>
      values[lang].flatMap((value) => (value === undefined ? [] : [{ element, value, lang }])),
    );
  return [
    ...inAll(
      'title',
      inEachLocale((locale) => [records[locale].title]),
    ),
    ...record.author.flatMap(({ family, given }) => one('creator', `${family}, ${given}`)),
    ...inAll('subject', article.keywords),
    ...inAll(
      'description',
      inEachLocale((locale) => [records[locale].abstract]),
    ),
    ...one('publisher', record.publisher),
    ...one('date', facts.published ?? year),
    ...one('date', facts.received, 'dateSubmitted'),
    ...one('date', facts.accepted, 'dateAccepted'),
    ...one('type', 'Text'),
    ...one('type', facts.type === undefined ? undefined : `info:eu-repo/semantics/${TYPES[facts.type]}`),
    ...one('format', 'text/html'),
    ...one('identifier', records[ROOT_LOCALE].URL),
    ...one('identifier', facts.doiAddress),
    ...one(
      'source',
      `${record['container-title']}, ${year}, no. ${record.issue} (${record.custom['whole-number']}), ${placeIn(facts)}`,
    ),
    ...one('source', `ISSN ${issue.journal.issn}`),
    ...one(
      'source',
      optional(facts.eissn, (eissn) => `ISSN ${eissn}`),
    ),
    ...one('language', language),
    ...one('relation', issueAddress[ROOT_LOCALE], 'isPartOf'),
    ...relations.flatMap(({ type, doi, address }) =>
      one('relation', optional(doi, doiAddress) ?? address?.[ROOT_LOCALE], RELATIONS[type]),
    ),
    ...(article.supplements ?? []).flatMap(({ url }) => one('relation', url, 'hasPart')),
    ...one('rights', facts.licence, 'license'),
    ...one('rights', copyrightLine(article, language)),
    ...inAll(
      'rights',
      inEachLocale((locale) => [issue.masthead[locale].rights]),
    ),
  ];
}

function placeIn({ firstPage = '', lastPage, articleNumber }: Facts): string {
  if (articleNumber !== undefined) return `article ${articleNumber}`;
  return lastPage === undefined ? `p. ${firstPage}` : `pp. ${firstPage}-${lastPage}`;
}
