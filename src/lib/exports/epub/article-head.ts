import type { Element, ElementContent } from 'xast';
import { dictionary, fill } from '../../../i18n/index.ts';
import type { ArticleRecord } from '../../../schemas/article.ts';
import { localesFrom, type Locale } from '../../../schemas/localized.ts';
import { HEAD_MARK, markId } from '../../content-tree/note-marks.ts';
import { placeWords } from '../../publication/record-words.ts';
import type { Publication } from '../../publication/publication.ts';
import { hasAbstract } from '../../../schemas/record-forms.ts';
import { noteMark } from './inlines.ts';
import { identity, recordHead } from './stated.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';
import { paragraphsOf } from '../../../schemas/paragraphs.ts';

/** The id of an article's title in a language; by that in its own its document is called. */
export function titleId(locale: Locale): string {
  return `title-${locale}`;
}

/**
 * What stands above an article's text: the mark of its page in print, title and authors, then in each language, its own
 * first, the abstract and the key words; the two other languages have their own title and names, which alone an editorial has.
 */
export function articleHead(publication: Publication): Element[] {
  const { article: record, facts } = publication;
  const seen = new Set<number>();
  const { language } = record;
  return [
    element('header', { class: 'head' }, [
      pageBreak(record),
      element('p', { class: 'place', 'data-editorial': '' }, [placeWords(facts, language)]),
      element('h1', { id: titleId(language), 'data-part': 'title', ...langOf(language) }, [
        record.title[language],
      ]),
      authors(record),
      ...recordHead(publication),
    ]),
    ...localesFrom(language)
      .filter((locale) => locale !== language || hasAbstract(record))
      .map((locale) => summary(record, locale, seen)),
  ];
}

/** Where a page of the print begins (DPUB-ARIA, EPUB Accessibility 1.1); only first pages are known. */
function pageBreak({ firstPage: page, language }: ArticleRecord): Element {
  return element('span', {
    'epub:type': 'pagebreak',
    role: 'doc-pagebreak',
    id: pageId(page),
    'aria-label': fill(dictionary(language).files.book.page, { page }),
  });
}

/** The id of the place where a page of the print begins. */
export function pageId(page: number): string {
  return `page-${String(page)}`;
}

function authors({ authors: people, language }: ArticleRecord): Element {
  return element(
    'ul',
    { class: 'authors', 'data-part': 'authors', ...langOf(language) },
    people.map((author) => {
      const { name, credentials } = author;
      return element('li', {}, [
        element('span', { class: 'name' }, [name[language].printed]),
        ' ',
        element(
          'span',
          { class: 'credentials', 'data-part': 'credentials', ...langOf(credentials.language) },
          [credentials.printed],
        ),
        ...identity(author, language),
      ]);
    }),
  );
}

function summary(record: ArticleRecord, locale: Locale, seen: Set<number>): Element {
  const t = dictionary(locale).article;
  const own =
    locale === record.language
      ? []
      : [
          element('p', { class: 'title', id: titleId(locale), 'data-part': 'title' }, [record.title[locale]]),
          element('p', { class: 'names', 'data-part': 'authors' }, [
            record.authors.map(({ name }) => name[locale].printed).join(', '),
          ]),
        ];
  return element(
    'section',
    {
      class: 'abstract',
      ...(record.abstract[locale] === ''
        ? {}
        : {
            'epub:type': 'abstract',
            role: 'doc-abstract',
            'aria-labelledby': `abstract-label-${locale}`,
          }),
      ...langOf(locale),
    },
    [
      ...own,
      ...(record.abstract[locale] === ''
        ? []
        : [
            element('h2', { id: `abstract-label-${locale}`, 'data-editorial': '' }, [t.abstract]),
            abstractText(record.abstract[locale], locale, seen),
          ]),
      ...(record.keywords[locale].length === 0
        ? []
        : [
            element('p', { class: 'keywords' }, [
              element('span', { class: 'label', 'data-editorial': '' }, [`${t.keywords}: `]),
              element('span', { 'data-part': 'keywords', id: `keywords-${locale}` }, [
                record.keywords[locale].join(', '),
              ]),
            ]),
          ]),
    ],
  );
}

/** The abstract; one of several paragraphs holds them. */
function abstractText(abstract: string, locale: Locale, seen: Set<number>): Element {
  const part = { id: `abstract-${locale}`, 'data-part': 'abstract' };
  const [first = [], ...more] = paragraphsOf(abstract).map((each) => textWithNoteMarks(each, locale, seen));
  if (more.length === 0) return element('p', part, first);
  return element(
    'div',
    part,
    [first, ...more].map((each) => element('p', {}, each)),
  );
}

/**
 * A text of the head with the marks of its notes. A mark that stands in the abstracts of several languages keeps its own
 * id in the first, and has the language added in the others.
 */
function textWithNoteMarks(text: string, locale: Locale, seen: Set<number>): ElementContent[] {
  // Every second part is the number of a note.
  return text.split(HEAD_MARK).map((part, index) => {
    if (index % 2 === 0) return { type: 'text', value: part };
    const number = Number(part);
    const id = seen.has(number) ? `${markId(number, 0)}-${locale}` : markId(number, 0);
    seen.add(number);
    return noteMark(number, id);
  });
}
