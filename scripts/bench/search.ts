/** What a search costs in Chromium, in bytes and milliseconds. */
import { cpSync, rmSync } from 'node:fs';
import type { Browser, Page, Response } from 'playwright-core';
import { manyArticles } from '../../tests/support/many-articles.ts';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import { readLexicon } from '../../src/lib/lexicon/read-lexicon.ts';
import { readBuiltIssues } from '../../src/lib/publication/built-issue.ts';
import { searchDocuments } from '../../src/lib/search/index/documents.ts';
import { writeIndex } from '../../src/lib/search/index/write-index.ts';
import { launchChromium } from '../machine/browser.ts';
import { startServer } from '../machine/server.ts';
import { onTheWire } from './on-the-wire.ts';
import { quantile } from './quantile.ts';

const MANY = 600;
const MANY_DIR = '.cache/many-articles';
/** First searches of readers who come cold: a word of each language, a name, a number, a misspelt word, one that only the lexicon knows, a quotation. */
const FIRST_QUERIES = [
  'corruption',
  'қауіпсіздік',
  'торговля Узбекистана',
  'Нурдавлетова',
  '480.9',
  'Kazakhstan',
  'Swedem',
  'суару',
  '"trade of Kazakhstan"',
];
/** What is typed when everything is there. */
const WARM_QUERIES = [
  'trade turnover',
  'дағдарыс',
  'общество и государство',
  'Tokayev',
  'Silk Road',
  '7901',
  'пандемия',
];

/** What one search from a cold start fetches, in bytes on the wire (text by brotli, as hosts send it), and takes. */
export interface ColdSearch {
  query: string;
  /** Until the first result is seen, and in how many requests. */
  first: number;
  requests: number;
  /** Until all is shown. */
  all: number;
  milliseconds: number;
}

/** Opens the home page, turns to the box, puts the query in, and counts what is fetched. */
export async function searchCold(browser: Browser, home: string, query: string): Promise<ColdSearch> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(home, { waitUntil: 'networkidle' });
  // Their bodies are read at the end: what comes later, while the page is closed, has none.
  const responses = new Map<string, Response>();
  page.on('response', (response) => responses.set(response.url(), response));
  await page.evaluate(() => {
    new MutationObserver(() => {
      if (
        document.querySelector('[data-result]') &&
        performance.getEntriesByName('first-result').length === 0
      ) {
        performance.mark('first-result');
      }
    }).observe(document.body, { childList: true, subtree: true });
  });
  const start = performance.now();
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await page.waitForSelector('[data-result]');
  const milliseconds = performance.now() - start;
  await page.waitForFunction(() => document.querySelector('[aria-busy=true]') === null);
  await page.waitForLoadState('networkidle');
  const early = await page.evaluate(() => {
    const moment = performance.getEntriesByName('first-result')[0]?.startTime ?? Infinity;
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return resources.filter(({ responseEnd }) => responseEnd <= moment).map(({ name }) => name);
  });
  const sum = async (addresses: readonly string[]) => {
    const known = addresses.flatMap((address) => responses.get(address) ?? []);
    const sizes = await Promise.all(
      known.map(async (response) => onTheWire(new URL(response.url()).pathname, await response.body())),
    );
    return sizes.reduce((all, size) => all + size, 0);
  };
  const cost = {
    query,
    first: await sum(early),
    requests: early.filter((address) => responses.has(address)).length,
    all: await sum([...responses.keys()]),
    milliseconds,
  };
  await context.close();
  return cost;
}

/** Milliseconds from the key to the list, for each query once it has been asked before. */
async function searchWarm(page: Page, queries: readonly string[], times = 10): Promise<number[]> {
  return page.evaluate(
    async ({ texts, rounds }) => {
      const input = document.querySelector<HTMLInputElement>('search-box input');
      const panel = document.querySelector('[data-panel]');
      const taken: number[] = [];
      input?.focus();
      for (let round = 0; round <= rounds; round += 1) {
        for (const text of texts) {
          if (input === null || panel === null) continue;
          // Another word each time: what is kept of an earlier answer does not count.
          input.value = round === 0 ? text : `${text} ${String(1990 + round)}`;
          const start = performance.now();
          input.dispatchEvent(new Event('input', { bubbles: true }));
          do await new Promise((done) => setTimeout(done));
          while (panel.getAttribute('aria-busy') === 'true' || !panel.querySelector('[data-result]'));
          if (round > 0) taken.push(performance.now() - start);
        }
      }
      return taken;
    },
    { texts: queries, rounds: times },
  );
}

/** The tables of the search for `npm run bench`, of the site built in a folder. */
export async function benchSearch(dir: string): Promise<string> {
  const documents = searchDocuments(readBuiltIssues(dir));
  rmSync(MANY_DIR, { recursive: true, force: true });
  cpSync(dir, MANY_DIR, { recursive: true });
  const many = manyArticles(
    documents.filter(({ isArticle }) => isArticle),
    MANY,
  );
  await writeIndex(many, readLexicon(CONTENT_ROOT), `${MANY_DIR}/pagefind`);
  const browser = await launchChromium();
  const rows: string[] = [];
  try {
    for (const [name, folder] of [
      [`${String(documents.length)} documents`, dir],
      [`${String(MANY)} articles`, MANY_DIR],
    ] as const) {
      const server = await startServer({ dir: folder });
      for (const query of FIRST_QUERIES) {
        const { first, requests, all, milliseconds } = await searchCold(browser, server.url, query);
        rows.push(
          `| ${name} | ${query} | ${kilobytes(first)} | ${String(requests)} | ${kilobytes(all)} | ${milliseconds.toFixed(0)} |`,
        );
      }
      const page = await browser.newPage();
      await page.goto(`${server.url}search/`);
      const durations = await searchWarm(page, WARM_QUERIES);
      const at = (share: number) => quantile(durations, share).toFixed(0);
      rows.push(`| ${name} | warm: median, 95 % | – | – | – | ${at(0.5)}, ${at(0.95)} |`);
      await page.close();
      await server.close();
    }
  } finally {
    await browser.close();
  }
  return [
    '| Index | First query | First result, kB | Requests | All shown, kB | ms |',
    '| --- | --- | ---: | ---: | ---: | ---: |',
    ...rows,
  ].join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
