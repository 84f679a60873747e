import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { capitalized } from '../../src/i18n/capitalized.ts';
import { ENTRIES_A_PAGE } from '../../src/lib/journal/long-list.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { inEachLocale, LOCALES } from '../../src/schemas/localized.ts';
import { documentOf, openBook } from '../support/book.ts';
import { bookProblems } from '../support/epubcheck.ts';
import { issuesInContent } from '../support/issues-in-content.ts';
import { ownBuild, type OwnBuild } from '../support/own-build.ts';
import { compressed } from '../support/page-weight.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** The first issue of the year before the sample's: its articles have the same slugs as the sample's. */
const OTHER_ISSUE = '2198-1';
const SAMPLES = [SAMPLE_ISSUE, OTHER_ISSUE];
const CHART = `<Table number={1} figure={{
  kind: 'ranking',
  title: { en: 'Exports', kk: 'Экспорт', ru: 'Вывоз' },
  label: 'Country',
  series: [{ column: 'Export', unit: 'percent', name: { en: 'Export', kk: 'Экспорт', ru: 'Вывоз' } }],
}}>`;

/** A reference to a source with an address. */
const SOURCE = '1. A book that two articles cite. URL: https://example.org/book (access date: 01.02.2199).';

/** Builds the site of a content root into a folder, without what is made of finished pages. */
function build(contentDir: string, outDir: string): Promise<OwnBuild> {
  return ownBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir }, ['npx', 'astro', 'build']);
}

/** More key words than one page has, in each language; no letter has them all. */
const MANY = inEachLocale((locale) =>
  Array.from({ length: ENTRIES_A_PAGE + 5 }, (_, index) => {
    const letters = locale === 'en' ? 'abcdefgh' : 'абвгдежз';
    return `${letters.charAt(index % letters.length)}${String(index)}`;
  }),
);

/** Writes the sample once more, as an issue of another year. */
async function copyAsOtherIssue({ root }: SampleContent): Promise<void> {
  const folder = join(root, 'issues', OTHER_ISSUE);
  await cp(join(root, 'issues', SAMPLE_ISSUE), folder, { recursive: true });
  const record = join(folder, 'issue.yaml');
  const copied = await readFile(record, 'utf8');
  await writeFile(
    record,
    copied.replace('year: 2199', 'year: 2198').replace('wholeNumber: 91', 'wholeNumber: 90'),
  );
}

// One build for all: that of two issues is no quicker than that of three.
describe('a folder beside the others', () => {
  let sample: SampleContent;
  let outDir: string;
  const page = async (path: string) => load(await readFile(join(outDir, path, 'index.html'), 'utf8'));

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.addRealIssues();
    await sample.spoil('first-article.mdx', '<Table number={1}>', CHART);
    await sample.spoil('first-article.mdx', '1. A book.', SOURCE);
    await copyAsOtherIssue(sample);
    await sample.spoil(
      'second-article.mdx',
      'keywords: { en: [Trade], kk: [сауда], ru: [торговля] }',
      `keywords: { en: [${MANY.en.join()}], kk: [${MANY.kk.join()}], ru: [${MANY.ru.join()}] }`,
    );
    outDir = await mkdtemp(join(tmpdir(), 'more-issues-'));
    const { status, output: said } = await build(sample.root, outDir);
    expect(status, said).toBe(0);
  }, 300_000);

  afterAll(async () => {
    await sample.discard();
    await rm(outDir, { recursive: true });
  });

  it('is reached from the issues before and after it, and from the home page', async () => {
    const neighbours = async (path: string) =>
      (await page(path))('.pager a')
        .toArray()
        .map(({ attribs }) => `${attribs['rel'] ?? ''} ${attribs['href'] ?? ''}`);
    const all = [...issuesInContent().toReversed(), OTHER_ISSUE, SAMPLE_ISSUE];
    const before = (id: string) => all[all.indexOf(id) - 1] ?? '';
    for (const [locale, home] of [
      ['', '/'],
      ['kk', '/kk/'],
    ] as const) {
      const newest = [`prev ${home}issues/${OTHER_ISSUE}/`];
      expect(await neighbours(locale)).toEqual(newest);
      expect(await neighbours(join(locale, 'issues', SAMPLE_ISSUE))).toEqual(newest);
      expect(await neighbours(join(locale, 'issues', OTHER_ISSUE))).toEqual([
        `prev ${home}issues/${before(OTHER_ISSUE)}/`,
        `next ${home}issues/${SAMPLE_ISSUE}/`,
      ]);
    }
  });

  it('is another issue, with all its pages in every language', async () => {
    for (const locale of LOCALES) {
      for (const path of ['', 'first-article', 'second-article', 'edition']) {
        const file = join(outDir, locale === 'en' ? '' : locale, 'issues', SAMPLE_ISSUE, path, 'index.html');
        expect((await stat(file)).isFile()).toBe(true);
      }
    }
  });

  it('makes the newest issue the current one and keeps the others', async () => {
    const home = await page('');
    expect(home('[data-part=cover]').text()).toContain('1/2199');
    const issues = await page('issues');
    const addresses = issues('.issues h2 a, .issues-of-year a')
      .toArray()
      .map((link) => issues(link).attr('href'));
    expect(addresses).toEqual([...SAMPLES, ...issuesInContent()].map((id) => `/issues/${id}/`));
  });

  it('is named at each article of an author and of a key word', async () => {
    for (const [locale, heading] of [
      ['', 'No.\u00a01, 2199'],
      ['ru', '№\u00a01, 2199'],
    ] as const) {
      const authors = await page(`${locale}/authors`);
      const articles = authors('#berik-sample ul li').toArray();
      expect(articles.map((article) => authors(article).find('.of-issue').text())).toEqual([
        heading,
        heading.replace('2199', '2198'),
      ]);
    }
    const keywords = await page('keywords/t');
    expect(keywords('#trade .of-issue').first().text()).toBe('No.\u00a01, 2199');
  });

  it('puts the authors and keywords of all issues in one list', async () => {
    const authors = await page('authors');
    expect(authors('#aisha-sample, #bakhtiyor-mustafayev').length).toBe(2);
    const keywords = await page('keywords');
    expect(keywords('#trade, #fergana-valley').length).toBe(2);
  });

  it('names every key word in the list where it has always stood, and leads to it on the page of its letter', async () => {
    for (const locale of LOCALES) {
      const folder = locale === 'en' ? '' : `${locale}/`;
      const list = await page(`${folder}keywords`);
      const links = list('main .index-list li[id] a').toArray();
      const names = links.map((link) => list(link).text());
      const many = MANY[locale].map((word) => capitalized(locale, word));
      expect(names.filter((name) => many.includes(name)).toSorted()).toEqual(many.toSorted());
      expect(names).toEqual(names.toSorted(new Intl.Collator(locale).compare));
      const pages = new Map<string, string[]>();
      for (const link of links) {
        const [address = '', id = ''] = (link.attribs['href'] ?? '').split('#');
        expect(decodeURIComponent(id)).toBe(list(link).parent().attr('id'));
        pages.set(address, [...(pages.get(address) ?? []), decodeURIComponent(id)]);
      }
      const letters = list('main .letters a').toArray();
      expect([...pages.keys()]).toEqual(
        letters.map(
          (letter) => `/${folder}keywords/${list(letter).text().trim().toLocaleLowerCase(locale)}/`,
        ),
      );
      for (const [address, ids] of pages) {
        const part = await page(address);
        const entries = part('main .index-list > li[id]').toArray();
        expect(entries.map(({ attribs }) => attribs['id'])).toEqual(ids);
        expect(part(`main nav a[href="/${folder}keywords/"]`)).toHaveLength(1);
        // A letter is one of its language: there is no such page in another.
        expect(part('link[hreflang]').length).toBe(0);
        expect(
          part('language-switch a')
            .toArray()
            .map(({ attribs }) => attribs['href']),
        ).toEqual(['/keywords/', '/kk/keywords/', '/ru/keywords/']);
      }
    }
  });

  it('names in an article those of other issues that cite the same source, and says nothing where there is none', async () => {
    const file = `issues/${SAMPLE_ISSUE}/first-article/same-sources.json`;
    const told = JSON.parse(await readFile(join(outDir, file), 'utf8')) as Record<string, unknown[]>;
    expect([Object.keys(told), told['1']?.length]).toEqual([['1'], 1]);
    for (const locale of LOCALES) {
      const folder = locale === 'en' ? '' : `${locale}/`;
      const first = await page(`${folder}issues/${SAMPLE_ISSUE}/first-article`);
      const other = `/${folder}issues/${OTHER_ISSUE}/first-article/`;
      expect(told['1']?.[0]).toMatchObject({ [locale]: [first('h1').text().trim(), other] });
      expect(first('side-notes').attr('data-shared')).toBe(`/${file}`);
      const second = await page(`${folder}issues/${SAMPLE_ISSUE}/second-article`);
      expect(second('side-notes').attr('data-shared')).toBe(undefined);
    }
  });

  it('has lists that stay below 100 kB at 100 issues', async () => {
    const list = await readFile(join(outDir, 'keywords/index.html'), 'utf8');
    const $ = load(list);
    const lines = $('main .index-list li[id] a').length;
    // An issue brings some 40 key words that no other has; what is around the list stays as it is.
    const around = compressed(list) - compressed($('main .index-list').html() ?? '');
    expect(around + (compressed($('main .index-list').html() ?? '') / lines) * 4000).toBeLessThan(100_000);
    const part = await readFile(join(outDir, 'keywords/a/index.html'), 'utf8');
    expect(compressed(part)).toBeLessThan(100_000);
  });

  it('has a book of its own for reading devices', async () => {
    const file = join(outDir, 'issues', SAMPLE_ISSUE, `central-asias-affairs-${SAMPLE_ISSUE}.epub`);
    const problems = await bookProblems(file);
    expect(problems.filter((each) => !each.startsWith('USAGE'))).toEqual([]);
    const { spine, xml } = openBook(await readFile(file));
    expect(spine).toEqual(expect.arrayContaining(['first-article', 'second-article'].map(documentOf)));
    expect(
      xml('nav.xhtml')('#page-list a')
        .toArray()
        .map(({ attribs }) => attribs['href']),
    ).toEqual([`${documentOf('first-article')}#page-3`, `${documentOf('second-article')}#page-9`]);
  });

  it('has no id of the page of charts in common with another whose articles have the same slugs', async () => {
    const $ = await page('charts');
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const cards = $('.chart-card').toArray();
    const own = cards.filter(({ attribs }) => SAMPLES.some((id) => attribs['id']?.startsWith(`${id}/`)));
    expect(own.map(({ attribs }) => [attribs['id'], attribs['data-article']])).toEqual(
      SAMPLES.map((id) => [`${id}/first-article-table-1`, `${id}/first-article`]),
    );
    expect(cards.slice(0, 2)).toEqual(own);
    const issues = $('h2 + .charts-around a').toArray().slice(0, 2);
    expect(issues.map(({ attribs }) => attribs['href'])).toEqual(SAMPLES.map((id) => `/issues/${id}/`));
    const links = $('.chart-contents a')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    const elsewhere = links.filter((href) => !href.startsWith('#'));
    expect(links.filter((href) => !elsewhere.includes(href))).toEqual(
      cards.map(({ attribs }) => `#${attribs['id'] ?? ''}`),
    );
    // Earlier issues have their charts on pages of their own.
    const shown = new Set(
      cards.map(({ attribs }) => `/charts/${attribs['data-article']?.split('/')[0] ?? ''}/`),
    );
    expect(elsewhere.filter((href) => !/^\/charts\/[^/]+\/$/u.test(href) || shown.has(href))).toEqual([]);
    const options = $('select[name=article] option').toArray();
    const articles = new Set(cards.map(({ attribs }) => attribs['data-article']));
    expect(options.map(({ attribs }) => attribs['value'])).toEqual(['', ...articles]);
  });

  it('is found article by article, each at an address of its own, whatever slugs another has', () => {
    const articles = searchDocuments(readBuiltIssues(outDir)).filter(({ isArticle }) => isArticle);
    const own = articles.filter(({ name }) => SAMPLES.some((id) => name.startsWith(`${id}/`)));
    expect(own.map(({ name, address }) => [name, address])).toEqual(
      SAMPLES.flatMap((issue) =>
        ['first-article', 'second-article'].map((slug) => [`${issue}/${slug}`, `/issues/${issue}/${slug}/`]),
      ),
    );
    expect(new Set(articles.map(({ address }) => address)).size).toBe(articles.length);
  });
});

describe('a folder with a fault', () => {
  it('stops the build and says what to write', async () => {
    const sample = await sampleContent();
    await sample.spoil('first-article.mdx', 'firstPage: 3', 'firstPage: three');
    const outDir = await mkdtemp(join(tmpdir(), 'faulty-'));
    const { status, output: said } = await build(sample.root, outDir);
    expect(status).not.toBe(0);
    expect(said).toContain('The content has 1 error.');
    expect(said).toContain('first-article.mdx:3, firstPage: write the number of the first page');
    await sample.discard();
    await rm(outDir, { recursive: true });
  });
});
