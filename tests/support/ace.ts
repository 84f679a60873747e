import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ace, { type AxeRunner } from '@daisy/ace-core';
import type { Browser, BrowserContext } from 'playwright-core';

/** What Ace by DAISY finds in a book (https://daisy.github.io/ace/), and which of the accessibility metadata it misses. */
export async function aceFindings(
  browser: Browser,
  book: string,
): Promise<{ found: string[]; missing: string[] }> {
  const outdir = mkdtempSync(join(tmpdir(), 'ace-'));
  try {
    const options = { cwd: process.cwd(), outdir, silent: true, initLogger: true };
    const [, report] = await ace(book, options, runnerIn(browser));
    const found = report.assertions.flatMap(({ 'earl:testSubject': { url }, assertions }) =>
      assertions.map(
        ({ 'earl:test': test, 'earl:result': result }) =>
          `${url} ${test['dct:title']}: ${result['dct:description']}`,
      ),
    );
    return { found, missing: report['a11y-metadata'].missing };
  } finally {
    rmSync(outdir, { recursive: true });
  }
}

/** Opens the documents in a browser that is there; Ace's own runner would bring Puppeteer, and a browser with it. */
function runnerIn(browser: Browser): AxeRunner {
  let context: BrowserContext | undefined;
  return {
    concurrency: 2,
    launch: async () => {
      context = await browser.newContext();
    },
    close: async () => {
      await context?.close();
    },
    run: async (url, scripts, scriptContents) => {
      const page = await context?.newPage();
      if (page === undefined) throw new Error('Ace has not been launched.');
      await page.goto(url);
      for (const content of scriptContents) await page.addScriptTag({ content });
      for (const path of scripts) await page.addScriptTag({ path });
      const results = await page.evaluate(
        () =>
          new Promise((done, failed) => {
            const { daisy } = globalThis as unknown as {
              daisy: { ace: { run(report: (error: Error | null, results: unknown) => void): void } };
            };
            daisy.ace.run((error, found) => {
              if (error === null) done(found);
              else failed(error);
            });
          }),
      );
      await page.close();
      return results;
    },
  };
}
