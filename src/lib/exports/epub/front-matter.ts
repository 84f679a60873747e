import type { Element } from 'xast';
import { capitalized } from '../../../i18n/capitalized.ts';
import { dictionary, fill } from '../../../i18n/index.ts';
import type { IssueRecord, Masthead } from '../../../schemas/issue.ts';
import { LOCALES, type Locale } from '../../../schemas/localized.ts';
import { COVER } from '../../artwork/cover.ts';
import type { Publication } from '../../publication/publication.ts';
import { articleId, BOOK_LANGUAGE, documentPath, type BookDocument } from './book.ts';
import { page } from './page.ts';
import { element, type XmlChild } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** The path of the picture of the cover, from the root of the book. */
export const COVER_PICTURE = 'images/cover.png';

/** The name of the book as a reader's shelf shows it: `Central Asia’s Affairs, 4/2020`. */
export function bookTitle({ journal, number, year }: IssueRecord): string {
  return fill(dictionary(BOOK_LANGUAGE).issue.title, { journal: journal.title, number, year });
}

/** What stands before the articles: cover, title page, contents, masthead, board, the last three in three languages. */
export function frontMatter(issue: IssueRecord, articles: readonly Publication[]): BookDocument[] {
  return [coverPage(issue), titlePage(issue), contents(issue, articles), masthead(issue), board(issue)];
}

function coverPage(issue: IssueRecord): BookDocument {
  const t = dictionary(BOOK_LANGUAGE).files.book;
  const alt = fill(t.coverAlt, {
    journal: issue.journal.title,
    number: issue.number,
    year: issue.year,
    titles: issue.cover.titles.map(({ title }) => title).join('; '),
  });
  const picture = element('img', { src: `../${COVER_PICTURE}`, alt, role: 'doc-cover', ...COVER });
  return {
    ...document('cover', t.cover, 'cover', [element('div', { class: 'cover' }, [picture])]),
    landmark: 'cover',
  };
}

function titlePage({ journal, number, year }: IssueRecord): BookDocument {
  return {
    ...document('title-page', dictionary(BOOK_LANGUAGE).files.book.titlePage, 'frontmatter', [
      element('section', { class: 'title-page', 'epub:type': 'titlepage' }, [
        element('p', { class: 'publisher' }, [
          element('span', { class: 'mark' }, [journal.publisherMark]),
          ' ',
          element('span', {}, [journal.publisherNames[journal.language]]),
        ]),
        element('h1', {}, [journal.title]),
        element('p', { class: 'kind' }, [capitalized(journal.language, journal.kind[journal.language])]),
        element('p', { class: 'issue-number' }, [`${String(number)}/${String(year)}`]),
        element('p', {}, [`ISSN ${journal.issn}`]),
        journal.eissn === undefined ? undefined : element('p', {}, [`ISSN ${journal.eissn}`]),
        element('p', {}, [journal.website]),
      ]),
    ]),
    landmark: 'titlepage',
  };
}

function contents({ contents: lists }: IssueRecord, articles: readonly Publication[]): BookDocument {
  const lines = (locale: Locale) =>
    lists[locale].entries.map((entry) => {
      const found = articles.find(({ article }) => article.firstPage === entry.page);
      const title =
        found === undefined
          ? entry.title
          : element('a', { href: `${articleId(found.slug)}.xhtml` }, [entry.title]);
      return element('li', {}, [
        element('p', { class: 'names' }, [entry.authors]),
        element('p', { class: 'title' }, [
          title,
          '\u00a0',
          element('span', { class: 'page' }, [String(entry.page)]),
        ]),
      ]);
    });
  return {
    ...threeLanguages('contents', 'toc', lists[BOOK_LANGUAGE].heading, (locale) => [
      heading(locale, lists[locale].heading),
      element('ol', { class: 'contents' }, lines(locale)),
    ]),
    landmark: 'toc',
  };
}

function masthead({ masthead: printed }: IssueRecord): BookDocument {
  return threeLanguages('masthead', 'imprint', dictionary(BOOK_LANGUAGE).issue.masthead, (locale) => [
    heading(locale, dictionary(locale).issue.masthead, { 'data-editorial': '' }),
    ...mastheadLines(printed[locale]),
  ]);
}

function mastheadLines(printed: Masthead): readonly XmlChild[] {
  const { frequency, people, translation, address, contacts, website } = printed;
  return [
    frequency === undefined ? undefined : element('p', {}, [frequency]),
    element(
      'dl',
      {},
      people.flatMap(({ role, name, position }) => [
        element('dt', {}, [role]),
        element('dd', {}, [name]),
        position === undefined ? undefined : element('dd', { class: 'position' }, [position]),
      ]),
    ),
    element('p', {}, [translation]),
    element('p', {}, linesWithBreaks([address.label, ...address.lines])),
    element('p', {}, linesWithBreaks([...contacts.map(({ label, value }) => `${label} ${value}`), website])),
    ...printed.registration.map((line) => element('p', {}, [line])),
    ...[printed.issn, printed.rights, printed.disclaimer].map((line) => element('p', {}, [line])),
    element('p', {}, linesWithBreaks(printed.printing)),
  ];
}

function board({ board: printed }: IssueRecord): BookDocument {
  return threeLanguages('board', 'contributors', printed[BOOK_LANGUAGE].heading, (locale) => [
    heading(locale, printed[locale].heading),
    element(
      'dl',
      { class: 'board' },
      printed[locale].members.flatMap(({ name, description }) => [
        element('dt', {}, [name]),
        element('dd', {}, [description]),
      ]),
    ),
  ]);
}

/** The roles of DPUB-ARIA that correspond to a type of EPUB's structural semantics. */
const ROLES: Readonly<Record<string, string>> = { toc: 'doc-toc', colophon: 'doc-colophon' };

/** A document that says the same in each language of the journal; its heading is the book's own language's. */
export function threeLanguages(
  id: string,
  type: string,
  title: string,
  content: (locale: Locale) => readonly XmlChild[],
  division: 'frontmatter' | 'backmatter' = 'frontmatter',
): BookDocument {
  const sections = LOCALES.map((locale) => element('section', { ...langOf(locale) }, content(locale)));
  const role = ROLES[type];
  const named = role === undefined ? {} : { role, 'aria-label': title };
  return document(id, title, division, [
    element('section', { class: id, 'epub:type': type, ...named }, sections),
  ]);
}

/** The heading of a document, and of its other languages below it. */
export function heading(locale: Locale, words: string, attributes: Record<string, string> = {}): Element {
  return element(locale === BOOK_LANGUAGE ? 'h1' : 'h2', attributes, [words]);
}

/** A document with its place in the table of contents. */
export function document(
  id: string,
  title: string,
  division: 'cover' | 'frontmatter' | 'backmatter',
  content: readonly XmlChild[],
): BookDocument {
  return {
    id,
    content: page({ language: BOOK_LANGUAGE, title, division, content }),
    toc: { title, href: documentPath(id), children: [] },
  };
}

/** Lines separated by `<br/>`. */
function linesWithBreaks(lines: readonly string[]): readonly XmlChild[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}
