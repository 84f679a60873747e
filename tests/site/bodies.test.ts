import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownBuild } from '../support/own-build.ts';
import type { SampleContent } from '../support/sample-content.ts';
import { LANGUAGES_ISSUE, SAMPLE_ARTICLES, sampleLanguages } from '../support/sample-languages.ts';
import { citationsOn, placesCiting } from '../support/sample-page.ts';

const each = Object.values(SAMPLE_ARTICLES).map((article) => [article.language, article] as const);
let sample: SampleContent;
let dir: string;
const read = (slug: string, name: string) =>
  readFile(join(dir, 'issues', LANGUAGES_ISSUE, slug, name), 'utf8');

beforeAll(async () => {
  sample = await sampleLanguages();
  dir = await mkdtemp(join(tmpdir(), 'bodies-'));
  const build = await ownBuild({ CONTENT_DIR: sample.root, OUT_DIR: dir, AFTER_BUILD: '' });
  expect(build.status, build.output).toBe(0);
}, 300_000);

afterAll(async () => {
  await sample.discard();
  await rm(dir, { recursive: true });
});

test('an abstract of two paragraphs has them on its page, and is one line in its head', async () => {
  const { slug } = SAMPLE_ARTICLES.ru;
  const $ = load(await read(slug, 'index.html'));
  const [first, second] = [
    'В статье рассматривается торговля Казахстана с соседями за десять лет.',
    'Показано, что она выросла «вдвое».',
  ];
  const abstract = $('#abstract-ru[data-part="abstract"][lang="ru"]');
  expect(
    abstract
      .children('p')
      .toArray()
      .map((node) => $(node).text()),
  ).toEqual([first, second]);
  expect(abstract.text().trim()).toBe(`${first} ${second}`);
  expect($('meta[name="citation_abstract"]').attr('content')).toBe(`${first} ${second}`);
  expect($('p[data-part="abstract"]').length).toBe(2);
});

describe.each(each)('a text in %s', (_, { slug, citations, citedAt }) => {
  test('has every number of a citation as a link and its words as written, and leads back from each', async () => {
    const $ = load(await read(slug, 'index.html'));
    expect([citationsOn($), placesCiting($)]).toEqual([citations, citedAt]);
    const jats = load(await read(slug, `${slug}.xml`), { xml: true });
    const files = [await read(slug, `${slug}.md`), jats('body').text()];
    expect(files.flatMap((file) => citations.filter((each) => !file.includes(each)))).toEqual([]);
  });
});
