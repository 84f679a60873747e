import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import { isAnswered, readQueries } from '../../tests/support/search-queries.ts';
import { launchChromium } from '../machine/browser.ts';
import { startServer, type Server } from '../machine/server.ts';
import { table } from './table.ts';

/** Where the plain index is. */
export const PLAIN_DIR = '.cache/plain-search';

/** The part of Pagefind's browser interface that a default search page uses. */
export interface PagefindSearch {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** The share of the set of queries that Pagefind as it comes answers, of the site built in a folder; ours has a test. */
export async function benchPlainSearch(dir: string): Promise<string> {
  await buildPlainSearch(dir, PLAIN_DIR);
  const queries = readQueries();
  const server = await startServer({ dir: PLAIN_DIR });
  const browser = await launchChromium();
  const rows: string[][] = [];
  try {
    for (const locale of LOCALES) {
      const page = await openPlainSearch(browser, server, locale);
      const answers = await askPlainSearch(
        page,
        queries.map(({ query }) => query),
      );
      const answered = queries.filter((query, index) => isAnswered(query, answers[index] ?? []));
      rows.push([locale, `${((100 * answered.length) / queries.length).toFixed(1)} %`]);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return table(['Language', 'Answered by Pagefind as it comes'], rows);
}

/** Indexes a built site as `pagefind --site` does by default, beside an empty page in each language. */
export async function buildPlainSearch(siteDir: string, outDir: string): Promise<void> {
  rmSync(outDir, { recursive: true, force: true });
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind does not start.');
  await index.addDirectory({ path: siteDir });
  await index.writeFiles({ outputPath: join(outDir, 'pagefind') });
  await close();
  writeFileSync(join(outDir, 'index.html'), '');
  for (const locale of LOCALES) {
    mkdirSync(join(outDir, locale), { recursive: true });
    const script = "import * as pagefind from '/pagefind/pagefind.js'; globalThis.pagefind = pagefind;";
    const page = `<!doctype html><html lang="${locale}"><title>Search</title><script type="module">${script}</script></html>`;
    writeFileSync(join(outDir, locale, 'index.html'), page);
  }
}

/** Opens the empty page of a language. */
async function openPlainSearch(browser: Browser, { url }: Server, locale: Locale): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}${locale}/`);
  return page;
}

/** For each query the names of the first three results, as our own search names them. */
function askPlainSearch(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (texts) => {
    const { pagefind } = globalThis as unknown as { pagefind: PagefindSearch };
    const answers: string[][] = [];
    for (const text of texts) {
      const { results } = await pagefind.search(text);
      const shown = await Promise.all(results.slice(0, 3).map((result) => result.data()));
      answers.push(
        shown.map(({ url }) => {
          const parts = url.replaceAll(/^\/(?:(?:kk|ru)(?=\/))?\/?|\/$/g, '').split('/');
          return parts[0] === 'issues' && parts.length > 2 ? parts.slice(1).join('/') : parts.join('/');
        }),
      );
    }
    return answers;
  }, queries);
}
