import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { columnsOf, show } from '../support/figure-page.ts';

const TRADE = 'issues/2020-4/kazakhstan-uzbekistan-trade/';

describe('a figure', () => {
  test('is at its address as a table and as a chart', async ({ open }) => {
    const page = await open(`${TRADE}#table-3-chart`);
    await page.locator('#table-3-chart.drawn').waitFor();
    expect(await page.locator('#table-3 table').isVisible()).toBe(false);
    await page.locator('#table-3 a[data-view=table]').click();
    expect(new URL(page.url()).hash).toBe('#table-3');
    expect(await page.locator('#table-3 table').isVisible()).toBe(true);
    expect(await page.locator('#table-3-chart').isVisible()).toBe(false);
  });

  test('is drawn in another face where a font cannot be had', async ({ chromium }) => {
    const context = await chromium.newContext();
    const page = await context.newPage();
    await page.route('**/*.woff2', (route) => route.abort());
    await page.goto(addressOf(`${TRADE}#table-3-chart`));
    await page.locator('#table-3-chart.drawn').waitFor();
    expect(await page.locator('#table-3-chart canvas').first().isVisible()).toBe(true);
    await context.close();
  });

  test('asks for nothing where the address names none', async ({ open }) => {
    const page = await open(`${TRADE}#table-99-chart`);
    expect(await page.locator('.chart-figure.drawn').count()).toBe(0);
    expect(await page.locator('#table-3 table').isVisible()).toBe(true);
  });

  test('without JavaScript is the table, and a picture for those who ask for the chart', async ({ open }) => {
    const page = await open(`${TRADE}#table-3-chart`, { javaScript: false });
    expect(await page.locator('#table-4 table').isVisible()).toBe(true);
    expect(await page.locator('#table-3-chart img').isVisible()).toBe(true);
    expect(await page.locator('#table-3 .chart-views').isVisible()).toBe(false);
  });

  test('is walked with the arrow keys, which say each row with its numbers', async ({ open }) => {
    const page = await open(`${TRADE}#table-3-chart`);
    await page.locator('#table-3-chart.drawn').waitFor();
    await page.locator('#table-3-chart .chart-plot').focus();
    const readout = page.locator('#table-3-chart .chart-readout');
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key);
    expect(await readout.textContent()).toBe(
      'Kazakhstan. Exports: 1,429.7 million US dollars; Imports: 1,938.0 million US dollars; Balance: −508.3 million US dollars',
    );
    await page.keyboard.press('End');
    expect(await readout.textContent()).toContain('Turkmenistan.');
    await page.keyboard.press('Escape');
    expect(await readout.textContent()).toBe('Use the arrow keys to move between values.');
  });

  test('hides a series and shows it again', async ({ open }) => {
    const page = await open(`${TRADE}#table-6-chart`);
    await page.locator('#table-6-chart.drawn').waitFor();
    const key = page.locator('#table-6-chart .chart-key button').first();
    await key.click();
    expect(await key.getAttribute('aria-pressed')).toBe('false');
    await key.click();
    expect(await key.getAttribute('aria-pressed')).toBe('true');
  });

  test('has a table that is sorted, its totals in their places, and brought back', async ({ open }) => {
    const page = await open(`${TRADE}#table-3`);
    const header = page.getByRole('button', { name: 'Export ($mln.)' }).first();
    const names = async () => (await columnsOf(page, 3))['Country'];
    await header.waitFor();
    const printed = await names();
    await header.click();
    expect((await names())?.slice(0, 5)).toEqual(['TOTAL', 'China', 'Russia', 'Kazakhstan', 'Turkey']);
    expect((await names())?.at(-1)).toBe('Others');
    await header.click();
    expect((await names())?.[1]).toBe('USA');
    await header.click();
    expect(await names()).toEqual(printed);
  });

  test('gives a single number with unit, year, table and source', async ({ open }) => {
    const page = await open(`${TRADE}#table-3`);
    const cell = page.locator('#table-3 td[tabindex]', { hasText: '1 429,7' });
    await cell.click();
    expect(await page.locator('.cell-card p').textContent()).toMatch(
      /^Kazakhstan, Export \(\$mln\.\): 1\u00a0429,7 \(Million US dollars, 2019\)\. Table 3: .*Central Asia’s Affairs, 4\/2020\. http.*#table-3$/u,
    );
  });

  test('is taken away as a PNG twice as fine, with its source inside', async ({ open }) => {
    const page = await open(`${TRADE}#table-3-chart`);
    await page.locator('#table-3-chart.drawn').waitFor();
    const download = page.waitForEvent('download');
    await page.locator('#table-3 [data-format=png]').click();
    const png = readFileSync(await (await download).path());
    expect(png.readUInt32BE(16)).toBe(1520);
    expect(png.toString('utf8')).toMatch(/iTXtSource\0{5}Table 3: .*kazakhstan-uzbekistan-trade\/#table-3/u);
  });

  test('is printed as vectors', async ({ open }) => {
    const page = await open(`${TRADE}#table-3-chart`);
    await page.locator('#table-3-chart.drawn').waitFor();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#table-3-chart svg.chart-print').isVisible()).toBe(true);
    expect(await page.locator('#table-3-chart canvas').first().isVisible()).toBe(false);
  });

  test.for(['light', 'dark'] as const)(
    'has nothing for axe to find with its chart shown, %s',
    async (theme, { open }) => {
      const page = await open(TRADE, { theme, locale: 'kk' });
      for (const table of [1, 3, 5]) await show(page, table);
      expect(await axeFindings(page, { include: [['#table-1'], ['#table-3'], ['#table-5']] })).toEqual([]);
    },
  );

  test('leads from each stated number to its sentence', async ({ open }) => {
    const page = await open('issues/2020-4/eu-crisis/');
    const links = page.locator('#next-generation-eu-grants .figure-values a');
    expect(await links.allTextContents()).toEqual([
      '81.8 billion euros',
      '77.3 billion euros',
      '39 billion euros',
      '38 billion euros',
      '32 billion euros',
    ]);
    await page.locator('#next-generation-eu-grants .figure-values summary').click();
    await links.first().click();
    expect(await page.locator('.said:target').textContent()).toContain('Italy\u00a0– 81.8\u00a0billion euro');
  });
});
