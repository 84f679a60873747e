import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { issueFileName } from '../../src/lib/publication/issue-file-name.ts';
import { noMark, openPage, printedMark, readText } from '../support/fidelity/html.ts';
import { articleSheet } from '../../src/lib/print/article-sheet.ts';
import { readPages } from '../../src/lib/print/built-pages.ts';
import { outlineOf } from '../../src/lib/print/finish-pdf.ts';
import type { PrintedArticle } from '../../src/lib/print/printed-article.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import {
  hasPoppler,
  openedPdf,
  pageSizes,
  pdfFacts,
  pdfFonts,
  pdfLinks,
  pdfPages,
  rasterCount,
} from '../support/pdf.ts';
import { issuesInContent, slugsInContent } from '../support/issues-in-content.ts';
import { bareWords, findInOrder } from '../support/word-order.ts';

const { dir } = inject('atRoot');
const issues = readBuiltIssues(dir).map((issue) => readPages(dir, issue));
const articles = issues.flatMap(({ id, articles }) =>
  articles.map((article) => ({
    ...article,
    issueId: id,
    file: join(dir, 'issues', id, article.slug, `${article.slug}.pdf`),
  })),
);
const wholes = issues.map((whole) => ({
  ...whole,
  file: join(dir, 'issues', whole.id, issueFileName({ ending: 'pdf' }, whole.id, whole.issue)),
}));
const files = [...articles, ...wholes].map(({ file }) => [file.slice(dir.length), file] as const);
/** Between the running heads and the page numbers, in points. */
const TEXT = { top: 64, height: 724 };

/** The authors' words of an article, in the order of its page, but for the abstract of its own language, which is first. */
function authorsWords({ slug, html, language }: PrintedArticle): string[] {
  const { $ } = openPage(slug, html);
  ownAbstractFirst($, language);
  return $('article[data-article]')
    .toArray()
    .flatMap((node) => bareWords(readText(node, printedMark)));
}

function ownAbstractFirst($: CheerioAPI, language: Locale): void {
  $(`.abstract-panel[data-language="${language}"]`).prependTo($('.abstract-panels'));
}

/** The words that the editors print beside them: labels, the editors' figures, the head rows of tables once more. */
function editorsWords(article: PrintedArticle): string[] {
  const $ = load(articleSheet(article, { name: '', pages: new Map([[article.address, '']]) }));
  $('svg > title').remove();
  // Signs that the style sheet sets.
  for (const mark of $('[data-sign]').toArray()) $(mark).text(mark.attribs['data-sign'] ?? '');
  return $('[data-editorial]:not([data-editorial] *), thead')
    .toArray()
    .flatMap((node) => $(node).find('*').addBack().contents().toArray())
    .flatMap((node) => (node.nodeType === 3 ? bareWords($(node).text()) : []));
}

const isDrawing = (name: string) => name.endsWith('.svg');

/** The pictures of the authors that a PDF shows: of its article, or of all of its issue. */
function picturesIn(file: string) {
  const own = articles.filter((article) => file.endsWith(article.file.slice(dir.length)));
  const whole = issues.filter(({ id }) => file.includes(`/${id}/`));
  return own.length > 0
    ? own.flatMap(({ pictures }) => pictures)
    : whole.flatMap((issue) => issue.articles.flatMap(({ pictures }) => pictures));
}

describe('the PDF', () => {
  test('stands beside the English page of every article, and one of the whole issue beside its page', () => {
    expect(files.map(([name, file]) => [name, existsSync(file)])).toEqual(
      files.map(([name]) => [name, true]),
    );
    const expected = issuesInContent().flatMap((issue) => [issue, ...slugsInContent(issue)]);
    expect(files).toHaveLength(expected.length);
  });

  test.each(files)(
    '%s has no picture made of pixels but those of the authors: charts and ornaments are drawn',
    async (_, file) => {
      const hasPixels = picturesIn(file).some(({ name }) => !isDrawing(name));
      expect(rasterCount(await openedPdf(file)) > 0).toBe(hasPixels);
    },
  );

  test.each(files)(
    '%s leads to full addresses of the site and of its sources, and to places it has',
    async (_, file) => {
      const { addresses, places, names } = pdfLinks(await openedPdf(file));
      const home = new URL(articles[0]?.address ?? '').origin;
      const known = new Set(
        articles.flatMap(({ html }) => {
          const $ = load(html);
          return $('a[href^="http"], a[href^="mailto"]')
            .toArray()
            .map(({ attribs }) => new URL(attribs['href'] ?? '').href);
        }),
      );
      const strange = addresses.filter(
        (address) => !address.startsWith(`${home}/`) && !known.has(address) && !address.includes('kisi.kz'),
      );
      expect(strange).toEqual([]);
      expect(addresses.filter((address) => address.includes('127.0.0.1'))).toEqual([]);
      const isShort = articles.some(
        (article) => article.file.endsWith(file) && load(article.html)('.abstracts').length === 0,
      );
      expect(addresses.length).toBeGreaterThan(isShort ? 0 : 5);
      expect(places.filter((place) => !names.includes(place))).toEqual([]);
      if (!isShort) expect(places.length).toBeGreaterThan(3);
    },
  );

  test.each(articles)(
    'of $slug has an outline of its title and its sections, as they are written',
    async ({ file, html, language }) => {
      const $ = load(html);
      ownAbstractFirst($, language);
      $('.section-link').remove();
      const headings = $('article :is(h1, h2, h3, h4)')
        .toArray()
        .map((heading) => $(heading).text().replaceAll(/\s+/gu, ' ').trim());
      const titles = outlineOf(await openedPdf(file)).map(({ title }) => title);
      expect(titles).toEqual(headings);
    },
  );
});

describe('the PDF of an article', () => {
  test.each(articles)('$slug leads to its page', async ({ file, address }) => {
    expect(pdfLinks(await openedPdf(file)).addresses).toContain(address);
  });

  test('of a site below a path leads to pages below that path', async () => {
    const { dir: folder, base } = inject('underBase');
    const [{ issueId, slug, file } = { issueId: '', slug: '', file: '' }] = articles;
    const { addresses } = pdfLinks(await openedPdf(join(folder, file.slice(dir.length))));
    const home = new URL(base, articles[0]?.address).href;
    expect(addresses).toContain(`${home}issues/${issueId}/${slug}/`);
    const own = addresses.filter((address) => new URL(address).origin === new URL(home).origin);
    expect(own.filter((address) => !address.startsWith(home))).toEqual([]);
  });
});

describe.skipIf(!hasPoppler)('the PDF, read by Poppler,', () => {
  test.each(articles)(
    'of $slug has every word of the article in its order, and no word but the editors’ besides',
    (article) => {
      const printed = pdfPages(article.file, TEXT).flatMap(bareWords);
      const { missing, others } = findInOrder(authorsWords(article), printed);
      expect(missing).toBeUndefined();
      const editors = new Set(editorsWords(article).join('\n').split('\n'));
      const address = bareWords(article.address).join('');
      const drawn = new Set(
        article.pictures
          .filter(({ name }) => isDrawing(name))
          .flatMap(({ path }) => {
            const $ = load(readFileSync(path, 'utf8'), { xml: true });
            // No blank stands between one and the next.
            return $('text')
              .get()
              .flatMap((each) => bareWords($(each).text()));
          }),
      );
      const strange = others.filter(
        (word) => !editors.has(word) && !drawn.has(word) && !address.includes(word),
      );
      expect(strange).toEqual([]);
    },
  );

  test.each(files)(
    '%s has every font embedded under its name, with the letters that its signs stand for',
    (_, file) => {
      const fonts = pdfFonts(file);
      expect(fonts.filter(({ isEmbedded, hasUnicode }) => !isEmbedded || !hasUnicode)).toEqual([]);
      expect(new Set(fonts.map(({ type }) => type))).toEqual(new Set(['CID TrueType']));
      const strange = fonts.filter(
        ({ name }) => !/^(?:Literata|Inter|Onest)-(?:Regular|Italic|Bold)/u.test(name),
      );
      // A drawing of the authors has the faces that it names.
      if (!picturesIn(file).some(({ name }) => isDrawing(name))) expect(strange).toEqual([]);
    },
  );

  test.each(files)('%s is a tagged document of A4 pages, none of them empty', (_, file) => {
    const facts = pdfFacts(file);
    expect(facts.get('Tagged')).toBe('yes');
    expect(facts.get('Metadata Stream')).toBe('yes');
    expect(pageSizes(file)).toEqual([expect.stringContaining('(A4)')]);
    const pages = pdfPages(file);
    expect(pages).toHaveLength(Number(facts.get('Pages')));
    expect(pages.flatMap((text, index) => (bareWords(text).length < 20 ? [index + 1] : []))).toEqual([]);
  });

  test.each(articles)(
    'of $slug says whose it is, where it appeared and of what day the edition is',
    ({ file, records, issue, editionDay, language }) => {
      const facts = pdfFacts(file);
      const own = records[language];
      expect(facts.get('Title')).toBe(own.title);
      expect(facts.get('Author')).toBe(
        own.author.map(({ given, family }) => `${given} ${family}`).join('; '),
      );
      expect(facts.get('Subject')).toBe(
        `${issue.journal.title}, ${String(issue.number)}/${String(issue.year)}`,
      );
      expect(facts.get('Keywords') ?? '').toBe(own.keyword ?? '');
      expect(facts.get('CreationDate')).toBe(`${editionDay}T00:00:00Z`);
    },
  );

  test.each(wholes)(
    'of issue $id tells in its contents on which page each article begins',
    ({ file, articles }) => {
      const pages = pdfPages(file);
      const contents = pages.slice(1, 4).map((page) => page.split('\n'));
      for (const { html } of articles) {
        // A line may break behind the dash of a title.
        const lettersOf = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
        const title = lettersOf(load(html)('h1').text());
        const begins = pages.findIndex(
          (page, index) => index > 4 && page.includes('ISSN') && lettersOf(page).includes(title),
        );
        expect(begins).toBeGreaterThan(4);
        for (const lines of contents)
          expect(
            lines.some((line) => line.endsWith(` ${String(begins + 1)}`) || line === String(begins + 1)),
          ).toBe(true);
      }
    },
  );

  test.each(wholes)('of issue $id has cover, contents, masthead, board and imprint as printed', (whole) => {
    const wordsOf = (locale: Locale, part: string): string[] => {
      const { $ } = openPage(part, whole.html[locale]);
      // The pages of the print stand in words of their own, another page beside them.
      $('.contents-page').remove();
      const nodes = $(`[data-part="${part}"]`).toArray();
      return nodes.flatMap((node) => bareWords(readText(node, noMark)));
    };
    const words = [
      ...wordsOf('en', 'cover'),
      ...LOCALES.flatMap((locale) => [...wordsOf(locale, 'contents'), ...wordsOf(locale, 'masthead')]),
      ...LOCALES.flatMap((locale) => wordsOf(locale, 'board')),
      ...wordsOf('en', 'imprint'),
    ];
    expect(words.length).toBeGreaterThan(1000);
    expect(findInOrder(words, pdfPages(whole.file).flatMap(bareWords)).missing).toBeUndefined();
  });

  test.each(wholes)('of issue $id has everything that the articles’ own have', ({ file, articles }) => {
    const whole = pdfPages(file, TEXT).flatMap(bareWords);
    expect(findInOrder(articles.flatMap(authorsWords), whole).missing).toBeUndefined();
  });
});
