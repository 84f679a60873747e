import type { Browser, Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { createPdfPrinter } from '../../src/lib/print/pdf-printer.ts';
import { fitOpenings } from '../../src/lib/print/fit-openings.ts';
import { floatCharts } from '../../src/lib/print/float-charts.ts';
import { test } from '../support/browsing.ts';
import { openedBytes, pdfLinks } from '../support/pdf.ts';
import { pdfTags } from '../support/pdf-structure.ts';

describe('the press', () => {
  const address = 'https://host.example/reader/a-case/';

  test('prints a document as if it stood at its address, and asks no network', async ({ chromium }) => {
    const html =
      '<!doctype html><html lang="en"><title>x</title><h1 id="top">Title</h1><a href="../b/">b</a> <a href="#top">top</a>';
    const pdf = await openedBytes(await createPdfPrinter(chromium, [])({ address, html }));
    const { addresses, places, names } = pdfLinks(pdf);
    expect(addresses).toEqual(['https://host.example/reader/b/']);
    expect(places).toEqual(['top']);
    expect(names).toEqual(['top']);
  });

  test('refuses a document that asks for what it does not bring', async ({ chromium }) => {
    const html = '<!doctype html><html lang="en"><title>x</title><h1>Title</h1><img src="lost.png" alt="">';
    await expect(createPdfPrinter(chromium, [])({ address, html })).rejects.toThrow(
      `${address} asks for what is not there: https://host.example/reader/a-case/lost.png`,
    );
  });

  test('prints again with the pages that a first printing told', async ({ chromium }) => {
    const html =
      '<!doctype html><html lang="en"><title>x</title><h1>Title</h1><p data-page-of="one"></p><p data-page-of="two"></p>';
    const told: number[] = [];
    const pagesOf = async (printed: Uint8Array) => {
      told.push((await openedBytes(printed)).getPageCount());
      return new Map([['one', 12]]);
    };
    const bytes = await createPdfPrinter(chromium, [])({ address, html, pagesOf });
    expect(told).toEqual([1]);
    expect((await openedBytes(bytes)).getPageCount()).toBe(1);
  });

  test('tags pictures by their names, phrases by their languages, and a moved chart where it stood', async ({
    chromium,
  }) => {
    const drawing =
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>';
    const image = `<img src="data:image/svg+xml,${encodeURIComponent(drawing)}" alt="An image">`;
    const html = `<!doctype html><html lang="en"><title>x</title><div class="printed-text">
      <p style="height: 200mm">a</p>
      <figure class="printed-chart" style="height: 90mm"><svg role="img"><title>A chart</title><rect width="9" height="9"/></svg></figure>
      <h2>Section</h2><p style="height: 20mm">b <span lang="ru">в</span></p>
      <figure>${image}</figure></div>`;
    const tags = pdfTags(await openedBytes(await createPdfPrinter(chromium, [])({ address, html })));
    const told = tags.filter(({ name, language }) => name !== 'NonStruct' || language !== undefined);
    expect(told.map(({ name, alternative, language }) => [name, alternative ?? language])).toEqual([
      ['Document', 'en'],
      ['P', undefined],
      ['Div', undefined],
      ['Figure', 'A chart'],
      ['H2', undefined],
      ['P', undefined],
      ['NonStruct', 'ru'],
      ['Div', undefined],
      ['Figure', 'An image'],
    ]);
  });
});

describe('a page about to be printed', () => {
  const MEASURE = { width: 166, height: 248, tolerance: 25 };
  const block = (id: string, millimetres: number) =>
    `<p id="${id}" style="height: ${String(millimetres)}mm">${id}</p>`;
  const chart = (id: string, millimetres: number) =>
    `<figure class="printed-chart" id="${id}" style="height: ${String(millimetres)}mm">${id}</figure>`;

  async function pageWith(chromium: Browser, body: string): Promise<Page> {
    const page = await chromium.newPage();
    await page.setContent(
      `<style>* { margin: 0; box-sizing: border-box } p, figure { break-inside: avoid }</style>${body}`,
    );
    return page;
  }

  /** The ids of the blocks of a text, in their order, once its charts have found their places. */
  async function floated(chromium: Browser, ...blocks: string[]): Promise<string[]> {
    const page = await pageWith(chromium, `<div class="printed-text"><div>${blocks.join('')}</div></div>`);
    await page.evaluate(floatCharts, MEASURE);
    const ids = await page.evaluate(() =>
      [...document.querySelectorAll('.printed-text > div > *')].map(({ id }) => id),
    );
    await page.close();
    return ids;
  }

  test('lets text go before a chart that would leave much of a page empty', async ({ chromium }) => {
    const ids = await floated(
      chromium,
      block('a', 150),
      chart('chart', 120),
      block('b', 60),
      block('c', 60),
      block('d', 60),
    );
    expect(ids).toEqual(['a', 'b', 'c', 'chart', 'd']);
  });

  test('leaves a chart where it stands when it fits, or when little stays empty', async ({ chromium }) => {
    const fits = [block('a', 100), chart('chart', 120), block('b', 60)];
    expect(await floated(chromium, ...fits)).toEqual(['a', 'chart', 'b']);
    const little = [block('a', 230), chart('chart', 120), block('b', 10)];
    expect(await floated(chromium, ...little)).toEqual(['a', 'chart', 'b']);
  });

  test('never parts a heading from its text, nor changes the order of charts', async ({ chromium }) => {
    const ids = await floated(
      chromium,
      block('a', 150),
      chart('first', 120),
      chart('second', 120),
      '<h2 id="h" style="height: 10mm">h</h2>',
      block('b', 70),
      block('c', 60),
    );
    expect(ids).toEqual(['a', 'h', 'b', 'first', 'second', 'c']);
  });

  test('sets the abstracts of an opening smaller until they are on one page', async ({ chromium }) => {
    const page = await pageWith(
      chromium,
      ['short', 'long']
        .map(
          (id, index) =>
            `<div class="printed-opening" id="${id}" style="font-size: calc(10pt * var(--fit, 1)); line-height: 1.4">${'word '.repeat(index === 0 ? 100 : 1080)}</div>`,
        )
        .join(''),
    );
    await page.evaluate(fitOpenings, { width: 166, height: 261 });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.printed-opening')].map(({ style }) =>
        Number(style.getPropertyValue('--fit')),
      ),
    );
    await page.close();
    expect(sizes[0]).toBe(1);
    expect(sizes[1]).toBeLessThan(1);
    expect(sizes[1]).toBeGreaterThan(0.87);
  });
});
