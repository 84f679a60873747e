import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { builtBook } from '../support/book.ts';
import { test } from '../support/browsing.ts';
import { issuesInContent } from '../support/issues-in-content.ts';

const FOLIATE = 'node_modules/foliate-js';
/** A host that only this test's browser knows. */
const HOST = 'http://127.0.0.1:9';

const [newest = ''] = issuesInContent();
const { bytes, book } = builtBook(inject('atRoot'), newest);

/** The documents with the widest tables and the most drawings; the others are paginated in epub-pages.test.ts. */
const TESTED = book.spine
  .map((path, index) => ({ path, index, cells: book.xml(path)('td, img').length }))
  .toSorted((a, b) => b.cells - a.cells)
  .slice(0, 2);

/** Opens the book in Foliate's reader (https://github.com/johnfactotum/foliate-js), which npm has as it is in the program. */
async function openFoliate(page: Page): Promise<void> {
  await page.route(`${HOST}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') {
      return route.fulfill({
        contentType: 'text/html',
        body: `<!doctype html><style>html, body { height: 100%; margin: 0 } foliate-view { display: block; height: 100% }</style><script type="module" src="/view.js"></script>`,
      });
    }
    if (pathname === '/book.epub') return route.fulfill({ contentType: 'application/epub+zip', body: bytes });
    const contentType = extname(pathname) === '.js' ? 'text/javascript' : 'text/plain';
    return route.fulfill({ contentType, body: readFileSync(join(FOLIATE, pathname)) });
  });
  await page.goto(`${HOST}/`);
  await page.evaluate(async () => {
    await customElements.whenDefined('foliate-view');
    const view = document.createElement('foliate-view') as HTMLElement & {
      open: (book: File) => Promise<void>;
    };
    document.body.append(view);
    await view.open(new File([await (await fetch('/book.epub')).blob()], 'book.epub'));
  });
}

/** What of a document lies outside every page of Foliate, and how many pages it has. */
function outsideEveryPage(page: Page, index: number): Promise<{ outside: string[]; columns: number }> {
  return page.evaluate(async (target) => {
    const view = document.querySelector('foliate-view') as unknown as EventTarget & {
      goTo: (index: number) => Promise<unknown>;
      renderer: { size: number };
    };
    const loaded = new Promise<Document>((done) => {
      view.addEventListener(
        'load',
        (event) => {
          done((event as CustomEvent<{ doc: Document }>).detail.doc);
        },
        { once: true },
      );
    });
    await view.goTo(target);
    const doc = await loaded;
    await doc.fonts.ready;
    await new Promise((done) => setTimeout(done, 200));
    const root = doc.documentElement;
    const style = getComputedStyle(root);
    const gap = parseFloat(style.columnGap);
    // Foliate states whole pixels; columns are as wide as fills its window.
    const { size } = view.renderer;
    const pitch = size / Math.round(size / (parseFloat(style.columnWidth) + gap));
    const width = pitch - gap;
    const start = root.getBoundingClientRect().left + parseFloat(style.paddingLeft);
    const letters = parseFloat(style.fontSize) / 2;
    let columns = 0;
    const isOnPage = ({ left, right, top, bottom }: DOMRect) => {
      const column = Math.floor((left - start + 1) / pitch);
      columns = Math.max(columns, column + 1);
      const from = start + column * pitch;
      return (
        left >= from - 1.5 &&
        right <= from + width + 1.5 &&
        top >= -letters &&
        bottom <= root.clientHeight + letters
      );
    };
    const outside = [...doc.querySelectorAll('p, li, tr, th, td, caption, img, svg, figcaption')]
      .flatMap((element) => [...element.getClientRects()].map((rect) => ({ element, rect })))
      .filter(({ rect }) => rect.width > 0 && rect.height > 0 && !isOnPage(rect))
      .map(({ element }) => `${element.localName} ${element.textContent.trim().slice(0, 30)}`);
    return { outside, columns };
  }, index);
}

test.for([360, 390, 800, 1200])(
  'Foliate reaches every box of the widest documents at %i px',
  async (width, { chromium }) => {
    const context = await chromium.newContext({ viewport: { width, height: 700 } });
    const page = await context.newPage();
    await openFoliate(page);
    for (const { path, index } of TESTED) {
      const { outside, columns } = await outsideEveryPage(page, index);
      expect([path, outside]).toEqual([path, []]);
      expect(columns).toBeGreaterThan(1);
    }
    await context.close();
  },
);
