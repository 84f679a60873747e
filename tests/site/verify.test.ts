import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readHeadersFile } from '../../src/lib/discovery/headers-file.ts';
import { reportFaults } from '../../src/lib/verify/report.ts';
import { verifySite } from '../../src/lib/verify/verify-site.ts';
import { startFaultySite, type SiteAnswer } from '../support/faulty-site.ts';

const { dir, url } = inject('atRoot');
const one = (pattern: string) => {
  const [file] = globSync(pattern, { cwd: dir }).sort();
  if (file === undefined) throw new Error(`There is no ${pattern}.`);
  return file;
};
const script = one('_astro/*.js');
const sheet = one('_astro/*.css');
const font = one('_astro/*.woff2');
const rules = readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8'));
const linked = rules.find(({ fields }) => fields.some(([name]) => name === 'Link'))?.path.slice(1) ?? '';
const bibliography = one('issues/*/*.bib');
const picture = one('cards/*.png');

/** Each fault that is planted, and what has to be said of it. */
const PLANTED: Readonly<Record<string, [plant: (answer: SiteAnswer) => void, said: string]>> = {
  [bibliography]: [
    (answer) => {
      answer.status = 404;
    },
    'the answer has status 404 in place of 200',
  ],
  'about/': [
    (answer) => {
      answer.body = new TextEncoder().encode('<!doctype html><title>Last year</title>');
    },
    'the file is another than in the build',
  ],
  [script]: [
    ({ fields }) => {
      fields.set('content-type', 'text/plain');
    },
    'the type is text/plain',
  ],
  [font]: [
    ({ fields }) => {
      fields.delete('content-type');
    },
    'the type is not said',
  ],
  [sheet]: [
    ({ fields }) => {
      fields.delete('cache-control');
    },
    'Cache-Control is missing',
  ],
  'sw.js': [
    ({ fields }) => {
      fields.set('cache-control', 'max-age=86400');
    },
    'Cache-Control is not what _headers says',
  ],
  [linked]: [
    ({ fields }) => {
      fields.delete('link');
    },
    'Link is missing',
  ],
  'kk/': [
    ({ fields }) => {
      fields.delete('content-encoding');
    },
    'the text is sent unpacked',
  ],
  [picture]: [
    ({ fields }) => {
      fields.delete('x-content-type-options');
    },
    'X-Content-Type-Options is missing',
  ],
  'robots.txt': [
    ({ fields }) => {
      fields.set('content-type', 'text/plain; charset=windows-1251');
    },
    'the text is said to be in another encoding, charset=windows-1251',
  ],
  'no/such/page/': [
    (answer) => {
      answer.status = 200;
    },
    'what is not there is answered with status 200',
  ],
  about: [
    (answer) => {
      answer.status = 404;
    },
    'it does not lead to the same address with a slash',
  ],
};

test('a server that has the site as it was built is told to have it', async () => {
  expect(await verifySite(url, dir)).toEqual([]);
});

test('below a path too, written without its last slash', async () => {
  const { dir: below, url: home } = inject('underBase');
  expect(await verifySite(home.replace(/\/$/u, ''), below)).toEqual([]);
});

test('every fault of a server is told once, at its address, with what to do', async () => {
  const site = await startFaultySite(
    url,
    Object.fromEntries(Object.entries(PLANTED).map(([place, [plant]]) => [place, plant])),
  );
  onTestFinished(async () => {
    await site.stop();
  });
  const faults = await verifySite(site.url, dir);
  const told = faults.map(({ address, what }) => `${address.slice(site.url.length)}: ${what}`);
  expect(told.sort()).toEqual(
    Object.entries(PLANTED)
      .map(([place, [, said]]) => `${place}: ${said}`)
      .sort(),
  );
  expect(faults.filter(({ remedy }) => remedy === '')).toEqual([]);
});

test('a build for another address is told before anything else', async () => {
  const { dir: below, base } = inject('underBase');
  const faults = await verifySite(url, below);
  expect(faults).toHaveLength(1);
  expect(faults[0]?.what).toContain(base);
  expect(faults[0]?.remedy).toContain('BASE_PATH=/');
});

test('where nobody answers that alone is told', async () => {
  const faults = await verifySite('http://127.0.0.1:9/', dir);
  expect(faults.map(({ what }) => what)).toEqual(['nobody answers']);
});

test('a fault of many files is told once, with three of them and how many more there are', () => {
  const faults = ['a', 'b', 'c', 'd', 'e'].map((name) => ({
    address: `https://journal.example/${name}`,
    what: 'Link is missing',
    remedy: 'set it',
  }));
  expect(reportFaults(faults)).toBe(
    [
      '  • Link is missing: set it',
      '    https://journal.example/a',
      '    https://journal.example/b',
      '    https://journal.example/c',
      '    and 2 more',
    ].join('\n'),
  );
});
