import { basename, join, posix } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { glyphsByCodePoint, readTables } from '../../src/lib/fonts/sfnt.ts';
import { epub } from '../../src/lib/exports/epub/epub.ts';
import { LOCALES, type Locale, type Localized } from '../../src/schemas/localized.ts';
import { hasAbstract, nameInRecords } from '../../src/schemas/record-forms.ts';
import { builtBook, documentOf, wordsOf } from '../support/book.ts';
import { articlePages, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { BOOK_CHECKER, bookProblems } from '../support/epubcheck.ts';
import { ISSUES, issuesInContent, readIssue } from '../support/issues-in-content.ts';
import { readPublications } from '../support/publications.ts';

const site = inject('atRoot');
const pages = readPages(site);
const origin = siteOrigin(pages);
const english = articlePages(pages).filter(({ locale }) => locale === 'en');

/** The page of an article in the language of its text, in which the book says what the edition adds. */
const ownPage = ({ place }: BuiltPage, language: Locale) =>
  articlePages(pages).find((page) => page.place === place && page.locale === language);

/** Who drew a chart, in the language of the article. */
const DRAWN_BY_EDITORS: Localized<RegExp> = {
  en: /^Chart by the editors from /u,
  kk: /^Редакция м.+ сызған[:.]/u,
  ru: /^Диаграмма построена редакцией по /u,
};

const slugOf = ({ place }: BuiltPage) => basename(place);

/** The words of a part, without what the editors put in; what stands on lines of its own ends with a blank. */
function words($: CheerioAPI, part: string): string {
  const found = $(part).first().clone();
  found.find('[data-editorial]').remove();
  found.find('p, li, td, th, h2, h3, h4, caption, figcaption, div').append(' ');
  return wordsOf(found.text());
}

/** Every text and number of a record, in its order. */
function leaves(node: unknown): string[] {
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(leaves) : [String(node)];
}

describe.each(issuesInContent())('issue %s', async (issue) => {
  const { file, bytes, book } = builtBook(site, issue);
  const articles = english.filter(({ place }) => place.startsWith(`/issues/${issue}/`));
  const publications = await readPublications(join(ISSUES, issue), new URL(origin));
  const record = readIssue(join(ISSUES, issue));
  const packageFile = book.xml('package.opf');

  describe('the book', () => {
    test(`is found in order by ${BOOK_CHECKER}`, async () => {
      const said = await bookProblems(file);
      // It uses fonts, and the licence of these is in it though no text leads there: both are meant.
      expect(said.filter((each) => !/^USAGE (CSS-028|OPF-097 .*fonts\/OFL\.txt)/u.test(each))).toEqual([]);
    });

    test('begins with its media type, as it is', () => {
      expect(bytes.toString('latin1', 30, 58)).toBe('mimetypeapplication/epub+zip');
      expect(bytes.readUInt16LE(8)).toBe(0);
    });

    test('is the same bytes whenever it is written of the same articles', async () => {
      expect(Buffer.from(await epub.write(publications)).equals(bytes)).toBe(true);
    });

    test('has the files that its package names, and no others', () => {
      const named = packageFile('manifest > item')
        .toArray()
        .map(({ attribs }) => `EPUB/${attribs['href'] ?? ''}`);
      expect([...book.files.keys()].toSorted()).toEqual(
        [...named, 'EPUB/package.opf', 'META-INF/container.xml', 'mimetype'].toSorted(),
      );
    });

    test('is read from the cover over the front matter and the articles to the edition', () => {
      expect(book.spine.map((path) => basename(path, '.xhtml'))).toEqual([
        ...['cover', 'title-page', 'contents', 'masthead', 'board'],
        ...publications.map(({ slug }) => `article-${slug}`),
        ...['back-cover', 'edition'],
      ]);
    });

    test('is called after its issue, with every author once in three scripts', () => {
      const $ = packageFile;
      expect($('dc\\:title').text()).toBe(
        `${record.journal.title}, ${String(record.number)}/${String(record.year)}`,
      );
      expect($('dc\\:identifier').text()).toBe(`${origin}${site.base}issues/${issue}/`);
      const authors = publications.flatMap(({ article }) => article.authors);
      expect(
        $('dc\\:creator')
          .toArray()
          .map((creator) => $(creator).text()),
      ).toEqual(authors.map(({ name }) => nameInRecords(name.en)));
      for (const { id, name } of authors) {
        const scripts = $(`meta[refines="#author-${id}"][property="alternate-script"]`)
          .toArray()
          .map((meta) => $(meta).text());
        expect(scripts).toEqual([nameInRecords(name.kk), nameInRecords(name.ru)]);
      }
    });

    test('has a cover that is declared and described', () => {
      const cover = packageFile('item[properties="cover-image"]').attr('href') ?? '';
      const image = book.xml('text/cover.xhtml')('img');
      expect(posix.normalize(`text/${image.attr('src') ?? ''}`)).toBe(cover);
      for (const { title } of record.cover.titles) expect(image.attr('alt')).toContain(title);
      const png = Buffer.from(book.files.get(`EPUB/${cover}`) ?? []);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 1800]);
    });

    test.each(['masthead', 'contents', 'board'] as const)(
      'prints the %s in three languages, line for line',
      (part) => {
        const $ = book.xml(`text/${part}.xhtml`);
        for (const locale of LOCALES) {
          const section = $(`section[lang="${locale}"][xml\\:lang="${locale}"]`);
          section.find('[data-editorial]').remove();
          section.find('p, dt, dd, br, h1, h2').append(' ');
          expect(wordsOf(section.text())).toBe(wordsOf(leaves(record[part][locale]).join(' ')));
        }
      },
    );
  });

  describe('every article of the book', () => {
    const withAbstract = new Set(
      publications.filter(({ article }) => hasAbstract(article)).map(({ slug }) => slug),
    );

    test.each(articles.map((page) => [slugOf(page), page] as const))(
      '%s says what its page says',
      (slug, page) => {
        const $ = book.xml(documentOf(slug));
        expect(words($, '[data-part="body"]')).toBe(words(page.$, '[data-part="body"]'));
        expect(words($, '[data-part="body"]')).not.toBe('');
        for (const part of ['footnotes', 'references']) {
          expect(words($, `[data-part="${part}"]`)).toBe(words(page.$, `[data-part="${part}"]`));
        }
        const { article } = publications.find((each) => each.slug === slug) ?? {};
        const own = ownPage(page, article?.language ?? 'en') ?? page;
        for (const id of ['supplements', 'funding', 'conflicts', 'acknowledgements']) {
          const section = `section[aria-labelledby="${id}"]`;
          expect(words($, section)).toBe(words(own.$, section));
        }
        for (const locale of LOCALES) {
          for (const part of ['title', 'abstract', 'keywords'] as const) {
            const there = page.$(`[data-part="${part}"][lang="${locale}"]`);
            const here = $(`#${part}-${locale}`);
            const isThere = part === 'title' || withAbstract.has(slug);
            expect(here.length).toBe(isThere ? 1 : 0);
            expect(wordsOf(here.text())).toBe(wordsOf(there.text()));
            expect(here.closest('[lang]').attr('lang')).toBe(isThere ? locale : undefined);
          }
        }
        expect(words($, '.authors')).toBe(words(own.$, '.article-authors'));
      },
    );

    test('has the marks of the editors where its page has them, each with what it leads to', () => {
      for (const page of articles) {
        const $ = book.xml(documentOf(slugOf(page)));
        const marks = $('[data-part="body"] a.note-mark.editors').toArray();
        expect(marks.map((mark) => $(mark).text())).toEqual(
          page
            .$('[data-part="body"] a[data-sign]')
            .toArray()
            .map(({ attribs }) => attribs['data-sign']),
        );
        const notes = $('section.editors > .note').toArray();
        expect(notes.map(({ attribs }) => `#${attribs['id'] ?? ''}`).toSorted()).toEqual(
          marks.map(({ attribs }) => attribs['href']).toSorted(),
        );
      }
    });

    test('has its tables and pictures where its page has them', () => {
      const ids = ($: CheerioAPI, selector: string) =>
        $(`[data-part="body"]`)
          .find(selector)
          .toArray()
          .map(({ attribs }) => attribs['id'] ?? '');
      for (const page of articles) {
        const $ = book.xml(documentOf(slugOf(page)));
        expect(ids($, 'div.table, figure.lost, figure.picture, div.drawn:not([id^="table-"])')).toEqual(
          ids(page.$, 'figure'),
        );
      }
    });

    test('shows the drawings of the editors as theirs, described in words', () => {
      const drawn = publications.flatMap(({ slug, article, figures }) =>
        figures.map(({ id }) => [slug, id, article.language] as const),
      );
      const inBook = book.spine.flatMap((path) => book.xml(path)('.drawn[data-editorial]').toArray());
      expect(inBook).toHaveLength(drawn.length);
      for (const [slug, id, language] of drawn) {
        const drawing = book
          .xml(documentOf(slug))('.drawn[data-editorial]')
          .filter((_, { attribs }) => attribs['id'] === id || attribs['id'] === `${id}-chart`);
        expect(drawing.find('img').attr('alt')).toMatch(/\d.*\.$/u);
        expect(drawing.find('.credit').text()).toMatch(DRAWN_BY_EDITORS[language]);
      }
    });
  });

  describe('the face of the book', () => {
    const letters = new Set(
      [...book.spine, 'nav.xhtml'].map((path) => book.xml(path)('html').text()).join(''),
    );

    test.each(['regular', 'italic', 'bold', 'bold-italic'])('draws every character in its %s', (style) => {
      const font = Buffer.from(book.files.get(`EPUB/fonts/literata-${style}.ttf`) ?? []);
      const drawn = glyphsByCodePoint(readTables(font));
      const hasInk = (character: string) => /[^\s\p{Cf}]/u.test(character);
      const missing = [...letters].filter(
        (character) => hasInk(character) && !drawn.has(character.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
    });

    test('has the letters that only Kazakh has, in use', () => {
      const onPages = new Set(articles.map(({ $ }) => $('article').text()).join(''));
      const inUse = Array.from('әғқңөұүһі').filter((letter) => onPages.has(letter));
      expect(inUse).not.toEqual([]);
      expect(inUse.filter((letter) => !letters.has(letter))).toEqual([]);
    });
  });

  test('is called after the path of another host where it is made for one', () => {
    const moved = inject('underBase');
    const $ = builtBook(moved, issue).book.xml('package.opf');
    expect(new URL($('dc\\:identifier').text()).pathname).toBe(`${moved.base}issues/${issue}/`);
  });
});
