import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { ownBuild } from '../support/own-build.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** The first issue of the year before the sample's. */
const OTHER_ISSUE = '2198-1';
const OUT_DIR = '.cache/same-slug';
const CHART = `<Table number={1} figure={{
  kind: 'ranking',
  title: { en: 'Exports', kk: 'Экспорт', ru: 'Вывоз' },
  label: 'Country',
  series: [{ column: 'Export', unit: 'percent', name: { en: 'Export', kk: 'Экспорт', ru: 'Вывоз' } }],
}}>`;

describe('two issues whose articles have the same slugs', () => {
  let sample: SampleContent;

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.spoil('first-article.mdx', '<Table number={1}>', CHART);
    const folder = join(sample.root, 'issues', OTHER_ISSUE);
    await cp(join(sample.root, 'issues', SAMPLE_ISSUE), folder, { recursive: true });
    const record = join(folder, 'issue.yaml');
    const text = await readFile(record, 'utf8');
    await writeFile(record, text.replace('year: 2199', 'year: 2198'));
    const build = ['npx', 'astro', 'build'] as const;
    const { status, output: said } = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR }, build);
    expect(status, said).toBe(0);
  }, 300_000);

  afterAll(async () => {
    await sample.discard();
    await rm(OUT_DIR, { recursive: true, force: true });
  });

  test('have no id of the page of charts in common, and a filter that tells them apart', async () => {
    const $ = load(await readFile(join(OUT_DIR, 'charts/index.html'), 'utf8'));
    const ids = $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? '');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const cards = $('.chart-card').toArray();
    expect(cards.map(({ attribs }) => [attribs['id'], attribs['data-article']])).toEqual([
      [`${SAMPLE_ISSUE}/first-article-table-1`, `${SAMPLE_ISSUE}/first-article`],
      [`${OTHER_ISSUE}/first-article-table-1`, `${OTHER_ISSUE}/first-article`],
    ]);
    const links = $('.chart-contents a').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(
      cards.map(({ attribs }) => `#${attribs['id'] ?? ''}`),
    );
    const options = $('select[name=article] option').toArray();
    expect(options.map(({ attribs }) => attribs['value'])).toEqual([
      '',
      `${SAMPLE_ISSUE}/first-article`,
      `${OTHER_ISSUE}/first-article`,
    ]);
  });

  test('are four articles to the search, each with an address of its own', () => {
    const articles = searchDocuments(readBuiltIssues(OUT_DIR)).filter(({ isArticle }) => isArticle);
    expect(articles.map(({ name, address }) => [name, address])).toEqual(
      [SAMPLE_ISSUE, OTHER_ISSUE].flatMap((issue) =>
        ['first-article', 'second-article'].map((slug) => [`${issue}/${slug}`, `/issues/${issue}/${slug}/`]),
      ),
    );
  });
});
