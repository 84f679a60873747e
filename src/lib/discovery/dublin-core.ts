import { inEachLocale, localesFrom, type Locale, type Localized } from '../../schemas/localized.ts';
import { yearOf } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
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
}

/**
 * An article in Dublin Core: titles, descriptions, subjects and rights in the three languages, that of the article's text
 * first, because programs take the first of several. Each author stands here once, in that language: a name in another
 * script would be one author more. The journal, which has no element, stands in `source` as the guidelines for harvesting do it.
 */
export function dublinCore({ issue, article, records, issueAddress }: Publication): DublinCoreStatement[] {
  const { language } = article;
  const record = records[language];
  const year = yearOf(record);
  const one = (element: DublinCoreElement, value: string) => ({ element, value });
  const inAll = (element: DublinCoreElement, values: Localized<readonly string[]>) =>
    localesFrom(language).flatMap((lang) => values[lang].map((value) => ({ element, value, lang })));
  return [
    ...inAll(
      'title',
      inEachLocale((locale) => [records[locale].title]),
    ),
    ...record.author.map(({ family, given }) => one('creator', `${family}, ${given}`)),
    ...inAll('subject', article.keywords),
    ...inAll(
      'description',
      inEachLocale((locale) => [records[locale].abstract]),
    ),
    one('publisher', record.publisher),
    one('date', year),
    one('type', 'Text'),
    one('format', 'text/html'),
    one('identifier', records[ROOT_LOCALE].URL),
    one(
      'source',
      `${record['container-title']}, ${year}, no. ${record.issue} (${record.custom['whole-number']}), p. ${record.page}`,
    ),
    one('source', `ISSN ${record.ISSN}`),
    one('language', language),
    one('relation', issueAddress[ROOT_LOCALE]),
    ...inAll(
      'rights',
      inEachLocale((locale) => [issue.masthead[locale].rights]),
    ),
  ];
}
