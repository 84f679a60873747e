import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { startServer, type Server } from '../../scripts/machine/server.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';

/** The part of Pagefind's browser interface that a default search page uses. */
interface DefaultPagefind {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
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

/** Serves what `buildPlainSearch` built. */
export function servePlainSearch(outDir: string): Promise<Server> {
  return startServer({ dir: outDir });
}

/** Opens the empty page of a language. */
export async function openPlainSearch(browser: Browser, { url }: Server, locale: Locale): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${url}${locale}/`);
  return page;
}

/** For each query the names of the first three results, as our own search names them. */
export function askPlainSearch(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (texts) => {
    const { pagefind } = globalThis as unknown as { pagefind: DefaultPagefind };
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
