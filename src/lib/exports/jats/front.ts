import type { Element } from 'xast';
import { LOCALES, localesFrom, type Locale } from '../../../schemas/localized.ts';
import { yearOf } from '../../citation/record.ts';
import type { Publication } from '../../publication/publication.ts';
import { KINDS } from '../../publication/kinds.ts';
import { element } from '../../xml/element.ts';
import { pdfAddress } from '../pdf-address.ts';
import { jatsContributors } from './contributors.ts';
import { jatsMarkedText } from './inlines.ts';
import {
  articleIds,
  editionHistory,
  fundingElements,
  history,
  onlineDate,
  placeElements,
  relatedElements,
  rightsElements,
  supplementElements,
} from './stated.ts';
import { paragraphsOf } from '../../../schemas/paragraphs.ts';

/** What JATS says of the journal and of the article, each language by its `xml:lang`. */
export function jatsFront(publication: Publication): Element {
  return element('front', {}, journalMeta(publication), articleMeta(publication));
}

function journalMeta({ issue: { journal } }: Publication): Element {
  return element(
    'journal-meta',
    {},
    element('journal-title-group', {}, element('journal-title', {}, journal.title)),
    element('issn', { 'publication-format': 'print' }, journal.issn),
    ...(journal.eissn === undefined
      ? []
      : [element('issn', { 'publication-format': 'electronic' }, journal.eissn)]),
    element(
      'publisher',
      {},
      LOCALES.map((locale) =>
        element('publisher-name', { 'xml:lang': locale }, journal.publisherNames[locale]),
      ),
    ),
  );
}

/** The order of the parts is the standard's. */
function articleMeta(publication: Publication): Element {
  const { article, records } = publication;
  const record = records[article.language];
  const locales = localesFrom(article.language);
  const [, ...others] = locales;
  const keywordLists = locales.filter((locale) => article.keywords[locale].length > 0);
  const year = yearOf(record);
  return element(
    'article-meta',
    {},
    ...articleIds(publication),
    element(
      'title-group',
      {},
      element('article-title', { 'xml:lang': article.language }, record.title),
      others.map((locale) =>
        element(
          'trans-title-group',
          { 'xml:lang': locale },
          element('trans-title', {}, records[locale].title),
        ),
      ),
    ),
    jatsContributors(article.authors),
    element(
      'pub-date',
      { 'publication-format': 'print', 'date-type': 'pub', 'iso-8601-date': year },
      element('year', {}, year),
    ),
    ...onlineDate(publication),
    element('issue', {}, record.issue),
    ...placeElements(publication),
    ...supplementElements(publication),
    ...history(publication),
    ...editionHistory(publication),
    permissions(publication),
    ...selfUris(publication),
    ...relatedElements(publication),
    ...abstracts(publication, locales),
    ...keywordLists.map((locale) =>
      element(
        'kwd-group',
        { 'kwd-group-type': 'author', 'xml:lang': locale },
        article.keywords[locale].map((word) => element('kwd', {}, word)),
      ),
    ),
    ...fundingElements(publication),
    element(
      'custom-meta-group',
      {},
      element(
        'custom-meta',
        {},
        element('meta-name', {}, 'whole-number'),
        element('meta-value', {}, record.custom['whole-number']),
      ),
    ),
  );
}

/**
 * The journal's own sentence, in the place for words that are to be shown with the article. It grants nothing beyond
 * itself, so it is no `license`. Behind it stands what the article itself states of its copyright and licence.
 */
function permissions(publication: Publication): Element {
  const { masthead } = publication.issue;
  const { statements, rest } = rightsElements(publication);
  return element(
    'permissions',
    {},
    LOCALES.map((locale) => element('copyright-statement', { 'xml:lang': locale }, masthead[locale].rights)),
    ...statements,
    ...rest,
  );
}

/** Where the article is read: its page in each language, and its PDF where the build makes one. */
function selfUris(publication: Publication): Element[] {
  const { records } = publication;
  const pages = LOCALES.map((locale) =>
    element(
      'self-uri',
      { 'content-type': 'text/html', 'xml:lang': locale, 'xlink:href': records[locale].URL },
      records[locale].URL,
    ),
  );
  const address = pdfAddress(publication);
  if (address === undefined) return pages;
  return [
    ...pages,
    element('self-uri', { 'content-type': KINDS.pdf.mediaType, 'xlink:href': address }, address),
  ];
}

/** The abstracts of an article that has them, that in its own language before the translations. */
function abstracts({ article }: Publication, locales: readonly Locale[]): Element[] {
  return locales
    .filter((locale) => article.abstract[locale] !== '')
    .map((locale) =>
      element(
        locale === article.language ? 'abstract' : 'trans-abstract',
        { 'xml:lang': locale },
        paragraphsOf(article.abstract[locale]).map((each) => element('p', {}, jatsMarkedText(each))),
      ),
    );
}
