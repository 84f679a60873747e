import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, inject } from 'vitest';
import { aceFindings } from '../support/ace.ts';
import { builtBook, unpackBook } from '../support/book.ts';
import { test } from '../support/browsing.ts';
import { issuesInContent } from '../support/issues-in-content.ts';

const [newest = ''] = issuesInContent();
const { file, book } = builtBook(inject('atRoot'), newest);
const folder = unpackBook(book);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const documents = ['nav.xhtml', ...book.spine];

test('Ace by DAISY finds nothing in the book, and of the accessibility metadata misses what an assessor alone may state', async ({
  chromium,
}) => {
  const { found, missing } = await aceFindings(chromium, file);
  expect(found).toEqual([]);
  expect(missing).toEqual([
    'a11y:certifiedBy',
    'a11y:certifierCredential',
    'a11y:certifierReport',
    'dcterms:conformsTo',
  ]);
});

test.for([360, 600])('on a screen of %i pixels no document is wider than it', async (width, { chromium }) => {
  const context = await chromium.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const wider: string[] = [];
  for (const path of documents) {
    await page.goto(pathToFileURL(join(folder, 'EPUB', path)).href);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const over = await page.evaluate(() =>
      Array.from(document.querySelectorAll('html, .table'), (element) => [
        element.id,
        element.scrollWidth - element.clientWidth,
      ]),
    );
    wider.push(...over.filter(([, by]) => Number(by) > 0).map(([id]) => `${path}#${String(id)}`));
  }
  expect(wider).toEqual([]);
  await context.close();
});

test('every style of its face is read from the book', async ({ chromium }) => {
  const context = await chromium.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'EPUB', 'text', 'title-page.xhtml')).href);
  const states = await page.evaluate(() =>
    Promise.all(
      Array.from(document.fonts, async (face) => {
        await face.load();
        return `${face.style} ${face.weight} ${face.status}`;
      }),
    ),
  );
  expect(states).toEqual([
    'normal 400 loaded',
    'italic 400 loaded',
    'normal 700 loaded',
    'italic 700 loaded',
  ]);
  await context.close();
});
