import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { show } from '../support/figure-page.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('figure[data-table] > chart-figure');
const noted = articleWith('figure[data-table]:has(> chart-figure) .figure-note');

/** The id of the first table that has a chart and matches the selector. */
const tableWith = (page: Page, selector = '*') =>
  page
    .locator(`figure[data-table]:has(> chart-figure):has(${selector})`)
    .first()
    .evaluate(({ id }) => id);

const isInView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return element.checkVisibility() && bottom > 0 && top < innerHeight && top >= 0;
  });

describe('the address of a part of a figure', () => {
  test('brings back the table whose row it names, from its chart', async ({ open }) => {
    const page = await open(article);
    const id = await tableWith(page);
    await show(page, Number(id.replace('table-', '')));
    expect(await page.locator(`#${id} table`).isVisible()).toBe(false);
    await page.evaluate((row) => {
      location.hash = row;
    }, `${id}-row-3`);
    await expect.poll(() => isInView(page, `#${id}-row-3`)).toBe(true);
    expect(await page.locator(`#${id}-chart`).isVisible()).toBe(false);
  });

  test.for([360, 1280])('that is a chart shows the caption above it, at %i px', async (width, { open }) => {
    const start = await open(article);
    const ids = await start
      .locator('[data-table] > chart-figure')
      .evaluateAll((all) => all.map(({ id }) => id));
    for (const id of ids) {
      const page = await open(`${article}#${id}`, { width });
      await page.locator(`#${id}.drawn`).waitFor();
      await expect.poll(() => isInView(page, `#${id.replace('-chart', '-caption')}`)).toBe(true);
      await page.close();
    }
  });
});

describe('a table', () => {
  test('has digits of one width in its numbers, and names as in any text', async ({ open }) => {
    const page = await open(article);
    const styleOf = (selector: string) =>
      page
        .locator(`[data-part="body"] table ${selector}`)
        .first()
        .evaluate((cell) => getComputedStyle(cell).fontVariantNumeric);
    expect(await styleOf('td.number')).toBe('lining-nums tabular-nums');
    expect(await styleOf('th')).toBe('lining-nums');
  });

  test('shown as a chart takes its note along, which explains its signs', async ({ open }) => {
    const page = await open(noted);
    const id = await tableWith(page, '.figure-note');
    const note = page.locator(`#${id} .figure-note p`).first();
    expect(await note.isVisible()).toBe(true);
    await show(page, Number(id.replace('table-', '')));
    expect(await note.isVisible()).toBe(false);
  });

  test('shown as a chart is still found by the browser’s own search', async ({ open }) => {
    const page = await open(article);
    const id = await tableWith(page);
    await show(page, Number(id.replace('table-', '')));
    await page.locator(`#${id} .table-scroll`).evaluate((scroll) => {
      scroll.dispatchEvent(new Event('beforematch', { bubbles: true }));
    });
    expect(await page.locator(`#${id} table`).isVisible()).toBe(true);
  });

  test('has columns as wide sorted as in the order of the print', async ({ open }) => {
    const page = await open(article, { width: 1280 });
    const id = await tableWith(page);
    await page.locator(`#${id}`).scrollIntoViewIfNeeded();
    const sort = page.locator(`#${id} .table-sort`).last();
    await sort.waitFor();
    const widths = () =>
      page
        .locator(`#${id} thead :is(th, td)`)
        .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().width));
    const before = await widths();
    await sort.click();
    expect(await page.locator(`#${id} [aria-sort]`).count()).toBe(1);
    expect(await widths()).toEqual(before);
  });
});

test('a chart that is walked with the arrow keys moves nothing below it', async ({ open }) => {
  const page = await open(article);
  const id = await tableWith(page);
  await show(page, Number(id.replace('table-', '')));
  const height = () => page.locator(`#${id}`).evaluate((figure) => figure.getBoundingClientRect().height);
  const before = await height();
  await page.locator(`#${id} .chart-plot`).focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator(`#${id} .chart-readout`).isVisible()).toBe(true);
  expect(await height()).toBe(before);
});

test('a number that was asked for goes with its table as the page is scrolled', async ({ open }) => {
  const page = await open(article);
  const cell = page.locator('figure[data-table] td[tabindex]').first();
  await page.locator('figure[data-table]:has(> chart-figure)').first().scrollIntoViewIfNeeded();
  await cell.click();
  const distance = async () => {
    const [card, number] = await Promise.all([page.locator('.cell-card').boundingBox(), cell.boundingBox()]);
    return Math.round((card?.y ?? 0) - (number?.y ?? Infinity));
  };
  const before = await distance();
  await page.evaluate(() => {
    scrollBy(0, 150);
  });
  expect(await distance()).toBe(before);
});

describe('a page printed before it was scrolled', () => {
  test('has the chart of every figure that the editors drew', async ({ open }) => {
    const page = await open(article);
    const pictures = page.locator('figure.drawn .chart-picture');
    expect(await page.locator('.chart-figure.drawn').count()).toBe(0);
    expect(await pictures.first().isVisible()).toBe(false);
    await page.pdf();
    const loaded = await pictures.evaluateAll((images) =>
      images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
    );
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((is) => !is)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    for (const picture of await pictures.all()) expect(await picture.isVisible()).toBe(true);
  });
});

/** The colours with which the chart of a table was drawn last. */
const coloursOf = (page: Page, id: string) =>
  page.evaluate((panel) => {
    const { chart } = document.getElementById(panel) as HTMLElement & {
      chart: {
        options: { color: string; plugins: { tooltip: { backgroundColor: string; bodyColor: string } } };
      };
    };
    const { backgroundColor, bodyColor } = chart.options.plugins.tooltip;
    return { ink: chart.options.color, ground: backgroundColor, words: bodyColor };
  }, `${id}-chart`);

test('a chart takes the colours that the system forces, as soon as it forces them', async ({ open }) => {
  const page = await open(article);
  const id = await tableWith(page);
  await show(page, Number(id.replace('table-', '')));
  const usual = await coloursOf(page, id);
  await page.emulateMedia({ forcedColors: 'active' });
  await expect.poll(async () => (await coloursOf(page, id)).ink).not.toBe(usual.ink);
  const forced = await coloursOf(page, id);
  const system = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    probe.style.color = 'CanvasText';
    return getComputedStyle(probe).color;
  });
  expect([forced.ink, forced.ground]).toEqual([system, system]);
  expect(forced.words).not.toBe(system);
});
