import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownBuild } from '../support/own-build.ts';
import { compressed } from '../support/page-weight.ts';
import { sampleContent, SAMPLE_ISSUE, type SampleContent } from '../support/sample-content.ts';

/** The years before that of the sample, the newest first. */
const EARLIER = [2198, 2197, 2196, 2195, 2194, 2193];
const ISSUES = [SAMPLE_ISSUE, ...EARLIER.map((year) => `${String(year)}-1`)];
const OLDEST = '2193-1';
/** So many are shown in full. */
const SHOWN = 4;

const CHART = `<Table number={1} figure={{
  kind: 'ranking',
  title: { en: 'Exports', kk: 'Экспорт', ru: 'Вывоз' },
  label: 'Country',
  series: [{ column: 'Export', unit: 'percent', name: { en: 'Export', kk: 'Экспорт', ru: 'Вывоз' } }],
}}>`;

async function copySample(root: string, year: number): Promise<void> {
  const folder = join(root, 'issues', `${String(year)}-1`);
  await cp(join(root, 'issues', SAMPLE_ISSUE), folder, { recursive: true });
  const record = join(folder, 'issue.yaml');
  const stated = (await readFile(record, 'utf8'))
    .replace('year: 2199', `year: ${String(year)}`)
    .replace('wholeNumber: 91', `wholeNumber: ${String(91 - (2199 - year))}`);
  await writeFile(record, stated);
}

describe('a journal of several years', () => {
  let sample: SampleContent;
  let dir: string;
  let output: string;
  const html = (path: string) => readFile(join(dir, path, 'index.html'), 'utf8');
  const page = async (path: string) => load(await html(path));

  beforeAll(async () => {
    sample = await sampleContent();
    await sample.spoil('first-article.mdx', '<Table number={1}>', CHART);
    for (const year of EARLIER) await copySample(sample.root, year);
    // What was published when the journal had its first issue alone.
    await sample.write(
      '../../addresses/journal.txt',
      `en kk ru /charts/ #${OLDEST}/first-article-table-1 #charts-${OLDEST}/first-article #first-article-table-1\n`,
    );
    dir = await mkdtemp(join(tmpdir(), 'years-'));
    const build = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, AFTER_BUILD: '' });
    output = build.output;
    expect(build.status, output).toBe(0);
  }, 300_000);

  afterAll(async () => {
    await sample.discard();
    await rm(dir, { recursive: true });
  });

  test('shows the issues of a year with their articles, and those before by their years', async () => {
    const $ = await page('issues');
    const links = (selector: string) =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'));
    const address = (id: string) => `/issues/${id}/`;
    expect(links('.issues h2 a')).toEqual(ISSUES.slice(0, SHOWN).map(address));
    expect(links('.issues-of-year a')).toEqual(ISSUES.slice(SHOWN).map(address));
    const years = $('h3[id]')
      .toArray()
      .map((year) => [year.attribs['id'], $(year).text(), $(year).next().find('a').length]);
    expect(years).toEqual([
      ['2195', '2195', 1],
      ['2194', '2194', 1],
      ['2193', '2193', 1],
    ]);
    expect($('.issues-of-year li').first().text().replaceAll(/\s+/gu, ' ').trim()).toBe(
      'No. 1, 2195 whole number 87, 2 articles',
    );
  });

  test('has the charts of an earlier issue on a page of its own, in each language', async () => {
    const cards = async (path: string) =>
      (await page(path))('.chart-card')
        .toArray()
        .map(({ attribs }) => attribs['id']);
    const id = (issue: string) => `${issue}/first-article-table-1`;
    expect(await cards('charts')).toEqual(ISSUES.slice(0, SHOWN).map(id));
    for (const folder of ['', 'kk/', 'ru/']) {
      for (const issue of ISSUES.slice(SHOWN))
        expect(await cards(`${folder}charts/${issue}`)).toEqual([id(issue)]);
    }
    const links = (await page('ru/charts'))('nav[aria-labelledby=earlier] a').toArray();
    expect(links.map(({ attribs }) => attribs['href'])).toEqual(
      ISSUES.slice(SHOWN).map((issue) => `/ru/charts/${issue}/`),
    );
  });

  test('keeps the places of charts that have moved there, each at the link that leads on', async () => {
    const $ = await page('kk/charts');
    for (const id of [
      `${OLDEST}/first-article-table-1`,
      `charts-${OLDEST}/first-article`,
      'first-article-table-1',
    ]) {
      expect($(`[id="${id}"]`).closest('li').find('a').attr('href')).toBe(`/kk/charts/${OLDEST}/`);
    }
    expect(output).not.toContain('would lose');
  });

  test('grows on its indexes by less than 100 bytes an issue', async () => {
    for (const [path, selector] of [
      ['issues', '.issues-of-year li'],
      ['charts', 'nav[aria-labelledby=earlier] li'],
    ] as const) {
      const whole = await html(path);
      const $ = load(whole);
      const lines = $(selector);
      const count = lines.length;
      lines.slice(1).remove();
      expect((compressed(whole) - compressed($.html())) / (count - 1)).toBeLessThan(100);
    }
  });
});
