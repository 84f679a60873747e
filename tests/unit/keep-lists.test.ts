import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { issueOfList, listAddress, listAt, sizeOf, textLists } from '../../src/lib/offline/keep-list.ts';
import { keepLists } from '../../src/lib/offline/write-lists.ts';

let dir: string;

/** Writes a file of a site; its text is its address unless another is given. */
function write(path: string, text = path): void {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), text);
}

const addresses = async (issues: readonly string[]) =>
  new Map(
    [...(await keepLists(dir, issues))].map(([name, { files }]) => [
      name,
      files.map(([address]) => address).toSorted(),
    ]),
  );

const SITE = [
  'index.html',
  'kk/index.html',
  'issues/index.html',
  'ru/search/words.json',
  '_astro/a.B1.js',
  'pagefind/shelves/1',
];
const LEFT_OUT = [
  '404.html',
  '_headers',
  'robots.txt',
  'sitemap-0.xml',
  'kk/feed.xml',
  'cards/2030-1/one/en.png',
  'authors/a.bib',
  'ru/authors/a.csl.json',
  'offline/site.json',
  'sw.js',
  'sw-off.js',
  'issues/2030-1/all.zip',
  'issues/2030-1/source.txt',
  'issues/2030-1/one/one.xml',
  'issues/2030-1/one/linkset.json',
];
const OF_ISSUE = [
  'issues/2030-1/index.html',
  'ru/issues/2030-1/one/index.html',
  'issues/2030-1/one/table-1.chart.json',
  'kk/issues/2030-1/one/one.bib',
];
const BOOKS = ['issues/2030-1/all.epub', 'issues/2030-1/one/one.pdf'];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
  for (const path of [...SITE, ...LEFT_OUT, ...OF_ISSUE, ...BOOKS]) write(path);
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

describe('the lists of files that are kept', () => {
  test('have what all issues share, an issue, and its books, each apart', async () => {
    expect(await addresses(['2030-1'])).toEqual(
      new Map([
        ['site', ['', '_astro/a.B1.js', 'issues/', 'kk/', 'pagefind/shelves/1', 'ru/search/words.json']],
        [
          '2030-1',
          [
            'issues/2030-1/',
            'issues/2030-1/one/table-1.chart.json',
            'kk/issues/2030-1/one/one.bib',
            'ru/issues/2030-1/one/',
          ],
        ],
        ['2030-1-books', BOOKS],
      ]),
    );
  });

  test('have the files of another issue in a list of its own', async () => {
    const before = await addresses(['2030-1']);
    write('issues/2030-2/two/index.html');
    const after = await addresses(['2030-1', '2030-2']);
    expect(after.get('2030-2')).toEqual(['issues/2030-2/two/']);
    expect(after.get('2030-2-books')).toEqual([]);
    for (const [name, list] of before) expect(after.get(name)).toEqual(list);
  });

  test('say the size of every file, and no revision where the name is a hash', async () => {
    const { files = [] } = (await keepLists(dir, ['2030-1'])).get('site') ?? {};
    const script = files.find(([address]) => address.startsWith('_astro/'));
    expect(script).toEqual(['_astro/a.B1.js', null, '_astro/a.B1.js'.length]);
    expect(files.filter(([, revision]) => revision === null)).toEqual([script]);
    expect(sizeOf(files)).toBe(SITE.join('').length);
  });

  test('have another version when a file of theirs has changed, and the same when it has not', async () => {
    const versions = async () =>
      [...(await keepLists(dir, ['2030-1'])).values()].map(({ version }) => version);
    const [site, issue, books] = await versions();
    expect(await versions()).toEqual([site, issue, books]);
    write('issues/2030-1/index.html', 'A new word.');
    const [siteNow, issueNow, booksNow] = await versions();
    expect([siteNow, booksNow]).toEqual([site, books]);
    expect(issueNow).not.toBe(issue);
  });
});

describe('the name of a list', () => {
  test('leads to its address and back', () => {
    for (const name of ['site', '2030-1', '2030-1-books']) expect(listAt(listAddress(name))).toBe(name);
    expect(listAt('offline/')).toBeUndefined();
    expect(listAt('issues/2030-1/offline/site.json')).toBeUndefined();
  });

  test('says which issue it is of', () => {
    expect([...textLists('2030-1'), '2030-1-books'].map(issueOfList)).toEqual([
      undefined,
      '2030-1',
      '2030-1',
    ]);
  });
});
