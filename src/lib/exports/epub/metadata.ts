import type { Element } from 'xast';
import { capitalized } from '../../../i18n/capitalized.ts';
import { dictionary } from '../../../i18n/index.ts';
import type { Author } from '../../../schemas/article.ts';
import { nameInRecords } from '../../../schemas/record-forms.ts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import { LOCALES, type Locale } from '../../../schemas/localized.ts';
import type { Publication } from '../../publication/publication.ts';
import { BOOK_LANGUAGE, itemId } from './book.ts';
import { bookTitle, COVER_PICTURE } from './front-matter.ts';
import { element } from '../../xml/element.ts';

/** What the accessibility metadata say (schema.org, by the W3C's Schema.org Accessibility Properties for Discoverability). */
const ACCESSIBILITY = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: ['textual'],
  accessibilityFeature: [
    'alternativeText',
    'ARIA',
    'displayTransformability',
    'pageBreakMarkers',
    'pageNavigation',
    'readingOrder',
    'structuralNavigation',
    'tableOfContents',
  ],
  accessibilityHazard: ['none'],
};

/** The id of the identifier, by which the package names it. */
export const IDENTIFIER_ID = 'identifier';

/**
 * The identifier of the book: the full address of the issue's page. It can be looked up and nothing is invented; a UUID
 * derived from it would carry no more information.
 */
export function bookIdentifier({ issueAddress }: Publication): string {
  return issueAddress[BOOK_LANGUAGE];
}

/**
 * The metadata of the package (EPUB 3.3, section 5.5). The ISSN is the journal's, so it stands with the series, not as an
 * identifier of this book; conformance with an accessibility standard is not claimed, because it has not been assessed.
 */
export function metadata(issue: IssueRecord, articles: readonly Publication[], first: Publication): Element {
  const { journal, edition, masthead, year } = issue;
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: IDENTIFIER_ID }, [bookIdentifier(first)]),
    element('dc:title', { id: 'title', 'xml:lang': BOOK_LANGUAGE }, [bookTitle(issue)]),
    about('title', 'title-type', 'main'),
    ...LOCALES.map((locale) => element('dc:language', {}, [locale])),
    ...authorsOf(articles).flatMap(creator),
    element('dc:publisher', { id: 'publisher', 'xml:lang': BOOK_LANGUAGE }, [
      journal.publisherNames[BOOK_LANGUAGE],
    ]),
    ...otherScripts('publisher', (locale) => journal.publisherNames[locale]),
    element('dc:date', {}, [String(year)]),
    meta('dcterms:available', edition.published),
    meta('dcterms:modified', `${edition.updated}T00:00:00Z`),
    element('dc:description', { 'xml:lang': BOOK_LANGUAGE }, [
      capitalized(BOOK_LANGUAGE, journal.kind[BOOK_LANGUAGE]),
    ]),
    ...subjectsOf(articles).map((word) => element('dc:subject', { 'xml:lang': BOOK_LANGUAGE }, [word])),
    ...LOCALES.map((locale) => element('dc:rights', { 'xml:lang': locale }, [masthead[locale].rights])),
    element('dc:source', {}, [issue.imprint]),
    meta('pageBreakSource', issue.imprint),
    ...series(issue),
    ...Object.entries(ACCESSIBILITY).flatMap(([property, values]) =>
      values.map((value) => meta(`schema:${property}`, value)),
    ),
    meta('schema:accessibilitySummary', dictionary(BOOK_LANGUAGE).files.book.accessibility),
    // What the readers of EPUB 2 look for the cover by.
    element('meta', { name: 'cover', content: itemId(COVER_PICTURE) }),
  ]);
}

/** The journal as a series in which the book stands by its whole number. */
function series({ journal, wholeNumber }: IssueRecord): Element[] {
  const issn = `urn:issn:${journal.issn}`;
  return [
    element('meta', { property: 'belongs-to-collection', id: 'series', 'xml:lang': BOOK_LANGUAGE }, [
      journal.title,
    ]),
    about('series', 'collection-type', 'series'),
    about('series', 'group-position', String(wholeNumber)),
    about('series', 'dcterms:identifier', issn),
    meta('dcterms:isPartOf', issn),
  ];
}

/** Every author once, in the order of the articles. */
function authorsOf(articles: readonly Publication[]): Author[] {
  const authors = articles.flatMap(({ article }) => article.authors);
  return authors.filter(({ id }, place) => authors.findIndex((other) => other.id === id) === place);
}

function creator({ id, name }: Author): Element[] {
  const { family, given } = name[BOOK_LANGUAGE];
  const person = `author-${id}`;
  return [
    element('dc:creator', { id: person, 'xml:lang': BOOK_LANGUAGE }, [nameInRecords(name[BOOK_LANGUAGE])]),
    element('meta', { refines: `#${person}`, property: 'role', scheme: 'marc:relators' }, ['aut']),
    about(person, 'file-as', `${family}, ${given}`),
    ...otherScripts(person, (locale) => nameInRecords(name[locale])),
  ];
}

function otherScripts(id: string, words: (locale: Locale) => string): Element[] {
  return LOCALES.filter((locale) => locale !== BOOK_LANGUAGE).map((locale) =>
    element('meta', { refines: `#${id}`, property: 'alternate-script', 'xml:lang': locale }, [words(locale)]),
  );
}

function subjectsOf(articles: readonly Publication[]): string[] {
  return [...new Set(articles.flatMap(({ article }) => article.keywords[BOOK_LANGUAGE]))];
}

function meta(property: string, value: string): Element {
  return element('meta', { property }, [value]);
}

function about(id: string, property: string, value: string): Element {
  return element('meta', { refines: `#${id}`, property }, [value]);
}
