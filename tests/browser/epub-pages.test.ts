import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject } from 'vitest';
import { builtBook, unpackBook } from '../support/book.ts';
import { test } from '../support/browsing.ts';
import { issuesInContent } from '../support/issues-in-content.ts';

const [newest = ''] = issuesInContent();
const { book } = builtBook(inject('atRoot'), newest);
const folder = unpackBook(book);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A page of a reading system, its margins and the size of the reader's letters, in pixels. */
interface Leaf {
  width: number;
  height: number;
  margin: number;
  letters: number;
}

const LEAVES = [360, 390, 800, 1200].flatMap((width) =>
  [16, 24].map((letters): Leaf => ({ width, height: 700, margin: Math.round(width / 25), letters })),
);

/**
 * Lays a document out in pages as reading systems do (epub.js, Foliate, calibre): in columns, each a page, side by side in
 * one frame that is as wide as all of them. Returns what is seen outside every page, and how many pages there are.
 */
function outsideEveryPage(page: Page, leaf: Leaf): Promise<{ outside: string[]; pages: number }> {
  return page.evaluate(async ({ width, height, margin, letters }) => {
    const root = document.documentElement;
    const column = width - 2 * margin;
    root.style.cssText = `box-sizing: border-box; width: ${String(width)}px; height: ${String(height)}px; margin: 0; padding: 0 ${String(margin)}px; columns: ${String(column)}px auto; column-gap: ${String(2 * margin)}px; column-fill: auto; font-size: ${String(letters)}px`;
    document.body.style.margin = '0';
    await document.fonts.ready;
    let pages = 0;
    // The letters' own boxes are higher than their lines.
    const above = letters / 2;
    const isOnPage = ({ left, right, top, bottom }: DOMRect) => {
      const number = Math.floor((left + scrollX) / width);
      pages = Math.max(pages, number + 1);
      const start = number * width + margin - scrollX;
      return left >= start - 1 && right <= start + column + 1 && top >= -above && bottom <= height + above;
    };
    const outside: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const isText = node.nodeType === Node.TEXT_NODE;
      if (!isText && !(node as Element).matches('tr, th, td, caption, img, svg, figcaption, li')) continue;
      if (isText) range.selectNodeContents(node);
      const rects = isText ? range.getClientRects() : (node as Element).getClientRects();
      const stray = [...rects].filter((rect) => rect.width > 0 && rect.height > 0 && !isOnPage(rect));
      if (stray.length === 0) continue;
      const near = (isText ? node.parentElement : (node as Element))?.closest('[id]')?.id ?? '';
      outside.push(`${node.nodeName} #${near} ${(node.textContent ?? '').trim().slice(0, 30)}`);
    }
    return { outside, pages };
  }, leaf);
}

test.for(['nav.xhtml', ...book.spine])(
  'turning pages reaches everything in %s',
  async (path, { chromium }) => {
    // The frame is wider than any page: nothing may go by its width.
    const context = await chromium.newContext({ viewport: { width: 6000, height: 700 } });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(folder, 'EPUB', path)).href);
    for (const leaf of LEAVES) {
      const { outside, pages } = await outsideEveryPage(page, leaf);
      expect([leaf, outside]).toEqual([leaf, []]);
      expect(pages).toBeGreaterThan(0);
    }
    await context.close();
  },
);

test('no style of the book goes by the size of the window or scrolls', () => {
  expect(book.text('style.css')).not.toMatch(/@media|\d(?:vw|vi|vmin|vmax)\b|overflow(?:-[xy])?\s*:/u);
});
