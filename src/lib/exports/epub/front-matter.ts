import type { Element } from 'xast';
import { dictionary, fill } from '../../../i18n/index.ts';
import type { IssueRecord, Masthead } from '../../../schemas/issue.ts';
import { LOCALES, type Locale } from '../../../schemas/localized.ts';
import { COVER } from '../../cards/cover.ts';
import type { Publication } from '../publication.ts';
import { articleId, BOOK_LANGUAGE, documentPath, type BookDocument } from './book.ts';
import { page } from './page.ts';
import { el, langOf, type Content } from './xml.ts';

/** The path of the picture of the cover, from the root of the book. */
export const COVER_PICTURE = 'images/cover.png';

/** The name of the book as a reader's shelf shows it: `Central Asia's Affairs, 4/2020`. */
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
    titles: issue.cover.titles.join('; '),
  });
  const picture = el('img', { src: `../${COVER_PICTURE}`, alt, role: 'doc-cover', ...COVER });
  return {
    ...document('cover', t.cover, 'cover', [el('div', { class: 'cover' }, [picture])]),
    landmark: 'cover',
  };
}

function titlePage({ journal, number, year }: IssueRecord): BookDocument {
  return {
    ...document('title-page', dictionary(BOOK_LANGUAGE).files.book.titlePage, 'frontmatter', [
      el('section', { class: 'title-page', 'epub:type': 'titlepage' }, [
        el('p', { class: 'publisher' }, [
          el('span', { class: 'mark' }, [journal.publisher.mark]),
          ' ',
          el('span', {}, [journal.publisher.name]),
        ]),
        el('h1', {}, [journal.title]),
        el('p', { class: 'kind' }, [journal.kind]),
        el('p', { class: 'issue-number' }, [`${String(number)}/${String(year)}`]),
        el('p', {}, [`ISSN ${journal.issn}`]),
        el('p', {}, [journal.website]),
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
          : el('a', { href: `${articleId(found.slug)}.xhtml` }, [entry.title]);
      return el('li', {}, [
        el('p', { class: 'names' }, [entry.authors]),
        el('p', { class: 'title' }, [title, '\u00a0', el('span', { class: 'page' }, [String(entry.page)])]),
      ]);
    });
  return {
    ...threeLanguages('contents', 'toc', lists[BOOK_LANGUAGE].heading, (locale) => [
      heading(locale, lists[locale].heading),
      el('ol', { class: 'contents' }, lines(locale)),
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

function mastheadLines(printed: Masthead): Content {
  const { frequency, people, translation, address, contacts, website } = printed;
  return [
    frequency === undefined ? undefined : el('p', {}, [frequency]),
    el(
      'dl',
      {},
      people.flatMap(({ role, name, position }) => [
        el('dt', {}, [role]),
        el('dd', {}, [name]),
        position === undefined ? undefined : el('dd', { class: 'position' }, [position]),
      ]),
    ),
    el('p', {}, [translation]),
    el('p', {}, broken([address.label, ...address.lines])),
    el('p', {}, broken([...contacts.map(({ label, value }) => `${label} ${value}`), website])),
    ...printed.registration.map((line) => el('p', {}, [line])),
    ...[printed.issn, printed.rights, printed.disclaimer].map((line) => el('p', {}, [line])),
    el('p', {}, broken(printed.printing)),
  ];
}

function board({ board: printed }: IssueRecord): BookDocument {
  return threeLanguages('board', 'contributors', printed[BOOK_LANGUAGE].heading, (locale) => [
    heading(locale, printed[locale].heading),
    el(
      'dl',
      { class: 'board' },
      printed[locale].members.flatMap(({ name, description }) => [
        el('dt', {}, [name]),
        el('dd', {}, [description]),
      ]),
    ),
  ]);
}

/** A document that says the same in each language of the journal; its heading is the book's own language's. */
export function threeLanguages(
  id: string,
  type: string,
  title: string,
  content: (locale: Locale) => Content,
  division: 'frontmatter' | 'backmatter' = 'frontmatter',
): BookDocument {
  const sections = LOCALES.map((locale) => el('section', { ...langOf(locale) }, content(locale)));
  return document(id, title, division, [el('section', { class: id, 'epub:type': type }, sections)]);
}

/** The heading of a document, and of its other languages below it. */
export function heading(locale: Locale, words: string, attributes: Record<string, string> = {}): Element {
  return el(locale === BOOK_LANGUAGE ? 'h1' : 'h2', attributes, [words]);
}

/** A document with its place in the table of contents. */
export function document(
  id: string,
  title: string,
  division: 'cover' | 'frontmatter' | 'backmatter',
  content: Content,
): BookDocument {
  return {
    id,
    content: page({ title, division, content }),
    toc: { title, href: documentPath(id), children: [] },
  };
}

/** Lines under each other. */
function broken(lines: readonly string[]): Content {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [el('br'), line]));
}
