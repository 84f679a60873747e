import { readFileSync } from 'node:fs';
import { describe, expect, inject, test } from 'vitest';
import { articlePages, readPages } from '../support/built-site.ts';
import { fileBehind, renderBlocking, weigh, weighFonts } from '../support/page-weight.ts';

/** A kilobyte as networks count it. */
const KB = 1000;

const pages = readPages(inject('atRoot'));
const articles = articlePages(pages);

describe('an article on a slow line', () => {
  test('is there to be weighed', () => {
    expect(articles.length).toBeGreaterThan(0);
  });

  test.each(articles.map((page) => [page.path, page] as const))('%s weighs at most 40 kB', (_, page) => {
    const { total, js } = weigh(page);
    expect(total).toBeLessThanOrEqual(40 * KB);
    expect(js).toBeLessThanOrEqual(9 * KB);
  });
});

describe('every page', () => {
  test('waits for one style sheet before it is painted, a page that is no article for one more, and for nothing else', () => {
    const waits = pages.map((page) => [
      page.path,
      renderBlocking(page).length - (articles.includes(page) ? 0 : 1),
    ]);
    expect(waits.filter(([, count]) => count !== 1)).toEqual([]);
    const sheets = new Set(
      pages.flatMap((page) => renderBlocking(page).map((address) => fileBehind(page, address))),
    );
    expect([...sheets].filter((sheet) => !sheet.endsWith('.css'))).toEqual([]);
    expect(sheets.size).toBe(2);
    expect([...sheets].filter((sheet) => /@import\b/.test(readFileSync(sheet, 'utf8')))).toEqual([]);
  });

  test('preloads at most 90 kB of fonts', () => {
    const fonts = pages.map((page) => [page.path, weighFonts(page)] as const);
    expect(fonts.filter(([, size]) => size > 90 * KB)).toEqual([]);
  });
});
