import type { Browser, Page, Route } from 'playwright-core';
import { fitOpenings } from './fit-openings.ts';
import { floatCharts } from './float-charts.ts';
import { PAGE_NUMBER_OF } from './front-pages.ts';
import { giveStructureRoles } from './structure-roles.ts';
import type { PrintFace } from '../fonts/print-faces.ts';

/** The path of the fonts of a printed page, on any host. */
export const FONTS_FOLDER = '/print-faces/';

/** What a page may hold, in millimetres, see `src/styles/pdf/`; a tenth of it may stay empty before a chart. */
const TEXT_PAGE = { width: 166, height: 248, tolerance: 25 };
const OPENING_PAGE = { width: 166, height: 261 };

/** A document to be printed as if it were at its address, so that relative links become full ones. */
export interface PrintJob {
  address: string;
  html: string;
  /** The page numbers for the placeholders, computed from a first printing; the document is then printed again. */
  pagesOf?: (printed: Uint8Array) => Promise<ReadonlyMap<string, number>>;
}

/** The timeout of each step, generous for a busy machine. */
const TIMEOUT_MS = 120_000;

const PDF: Parameters<Page['pdf']>[0] = { tagged: true, outline: true, preferCSSPageSize: true };

/** Returns a function that prints documents to PDF. Nothing is fetched from a network: documents and fonts are served here. */
export function createPdfPrinter(
  browser: Browser,
  faces: readonly PrintFace[],
): (job: PrintJob) => Promise<Uint8Array> {
  const files = new Map(faces.map(({ name, read }) => [FONTS_FOLDER + name, read]));
  return async ({ address, html, pagesOf }) => {
    const missing: string[] = [];
    const serve = async (route: Route): Promise<void> => {
      const url = route.request().url();
      const read = files.get(new URL(url).pathname);
      if (url === address) await route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
      else if (read !== undefined) await route.fulfill({ body: await read(), contentType: 'font/sfnt' });
      else {
        missing.push(url);
        await route.abort();
      }
    };
    // Each context has its own process, so that documents are printed in parallel.
    const context = await browser.newContext({ colorScheme: 'light' });
    try {
      const page = await context.newPage();
      page.setDefaultTimeout(TIMEOUT_MS);
      await page.route('**/*', serve);
      await page.emulateMedia({ media: 'print' });
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.evaluate(fitOpenings, OPENING_PAGE);
      await page.evaluate(floatCharts, TEXT_PAGE);
      await page.evaluate(giveStructureRoles);
      if (missing.length > 0) throw new Error(`${address} asks for what is not there: ${missing.join(', ')}`);
      const printed = await page.pdf(PDF);
      if (pagesOf === undefined) return printed;
      await page.evaluate(fillPageNumbers, [PAGE_NUMBER_OF, [...(await pagesOf(printed))]] as const);
      return await page.pdf(PDF);
    } finally {
      await context.close();
    }
  };
}

/** Runs in the page: fills in the page numbers. */
function fillPageNumbers([mark, pages]: readonly [string, readonly (readonly [string, number])[]]): void {
  for (const [slug, page] of pages) {
    for (const place of document.querySelectorAll(`[${mark}="${slug}"]`)) place.textContent = String(page);
  }
}
