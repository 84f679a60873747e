import type { Browser, Locator, Page, Route } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import { addressOf, test } from '../support/browsing.ts';

/** What a chart is made of: the script of figures, the script that draws, and the data. */
const PARTS = {
  'the script of figures': /\/_astro\/enhance\.[^/]*\.js$/u,
  'the script that draws': /\/_astro\/chart-view\.[^/]*\.js$/u,
  'the data': /\.chart\.json$/u,
};
type Part = keyof typeof PARTS;
const parts = Object.keys(PARTS) as Part[];

/** Opens a page for a reader whose line loses what an address matches, until it is mended. */
async function openLosing(
  chromium: Browser,
  address: string,
  lost: RegExp,
  how: (route: Route) => Promise<void> = (route) => route.abort(),
): Promise<{ page: Page; mend: () => Promise<void> }> {
  const page = await (await chromium.newContext({ reducedMotion: 'reduce' })).newPage();
  await page.route(lost, how);
  await page.goto(address);
  return { page, mend: () => page.unroute(lost) };
}

interface Chart {
  name: string;
  address: string;
}

/** The addresses of a chart of a table and of one that is drawn from the text: on the page of charts, and in their articles. */
async function addressesOfCharts(chromium: Browser, locale: Locale): Promise<Chart[]> {
  const context = await chromium.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const charts = addressOf('charts/', { locale });
  await page.goto(charts);
  const found = await page.evaluate(() =>
    [true, false].flatMap((isTable) => {
      const card = [...document.querySelectorAll<HTMLElement>('.chart-card')].find(
        ({ dataset }) => (dataset['kind'] === 'table') === isTable,
      );
      const link = card?.querySelector<HTMLAnchorElement>('.chart-card-place a');
      const kind = isTable ? 'a table' : 'numbers of the text';
      return [
        [`${kind} in its article`, `${link?.href ?? ''}-chart`],
        [`${kind} on the page of charts`, `#${card?.id ?? ''}-chart`],
      ] as const;
    }),
  );
  await context.close();
  return found.map(([name, address]) => ({ name, address: new URL(address, charts).href }));
}

/** The address of the chart of a table in its article. */
async function tableInArticle(chromium: Browser, locale: Locale): Promise<string> {
  const [chart] = await addressesOfCharts(chromium, locale);
  return chart?.address ?? '';
}

/** The panel that an address names; an id may have a slash. */
function panelOf(page: Page, address: string): Locator {
  return page.locator(`[id="${new URL(address).hash.slice(1)}"]`);
}

/** What a reader sees of a chart: what is said, whether the picture is shown, and whether the chart is. */
async function seenOf(panel: Locator): Promise<unknown[]> {
  const picture = panel.locator('.chart-picture');
  const isDrawn = await picture.evaluate(
    (image: HTMLImageElement) => image.complete && image.naturalWidth > 0,
  );
  return [
    await panel.locator('.chart-readout').innerText(),
    (await picture.isVisible()) && isDrawn,
    await panel.locator('.chart-plot').isVisible(),
  ];
}

describe('a chart of which something cannot be fetched', () => {
  test.for(parts)(
    'shows its picture, and can be opened when %s can be had again',
    async (part, { chromium }) => {
      const { figures, search } = dictionary('en');
      for (const { name, address } of await addressesOfCharts(chromium, 'en')) {
        const { page, mend } = await openLosing(chromium, address, PARTS[part]);
        const panel = panelOf(page, address);
        await panel.getByRole('button', { name: search.retry }).waitFor();
        await expect
          .poll(() => seenOf(panel), { message: name })
          .toEqual([`${figures.failed} ${search.retry}`, true, false]);
        await mend();
        await panel.getByRole('button', { name: search.retry }).click();
        await panel.and(page.locator('.drawn')).waitFor();
        await expect.poll(() => seenOf(panel), { message: name }).toEqual([expect.any(String), false, true]);
        expect(await panel.locator('.chart-readout').textContent()).not.toContain(figures.failed);
        expect(await panel.getByRole('button', { name: search.retry }).count()).toBe(0);
        // Whoever pressed the button is at the chart.
        expect(await panel.locator('.chart-plot').evaluate((plot) => plot === document.activeElement)).toBe(
          true,
        );
        await page.context().close();
      }
    },
  );

  test('says so again, and with the focus on its button, where the second try fails too', async ({
    chromium,
  }) => {
    const { figures, search } = dictionary('en');
    const address = await tableInArticle(chromium, 'en');
    const { page, mend } = await openLosing(chromium, address, PARTS['the data'], (route) =>
      route.fulfill({ status: 503, body: 'busy' }),
    );
    const panel = panelOf(page, address);
    const button = panel.getByRole('button', { name: search.retry });
    await button.click();
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await seenOf(panel)).toEqual([`${figures.failed} ${search.retry}`, true, false]);
    expect(await button.count()).toBe(1);
    await mend();
    await page.keyboard.press('Enter');
    await panel.locator('.chart-plot canvas').first().waitFor();
    await page.context().close();
  });

  test('whose script a browser keeps as failed is opened by loading the page again', async ({ chromium }) => {
    const address = await tableInArticle(chromium, 'en');
    const { page } = await openLosing(chromium, address, PARTS['the script of figures']);
    const loaded = page.waitForEvent('load');
    await panelOf(page, address).locator('.chart-readout button').click();
    await loaded;
    expect(page.url()).toBe(address);
    await page.context().close();
  });

  test.for(LOCALES)(
    'is told of in %s when the reader asks for it, and its table stays',
    async (locale, { chromium }) => {
      const { figures, search } = dictionary(locale);
      const address = await tableInArticle(chromium, locale);
      const { hash, href } = new URL(address);
      const { page } = await openLosing(chromium, href.replace(hash, ''), PARTS['the script that draws']);
      const panel = panelOf(page, address);
      const figure = page.locator('figure', { has: panel });
      await figure.scrollIntoViewIfNeeded();
      await page.locator('[data-view=table][data-table]').first().waitFor();
      expect([await panel.isVisible(), await figure.locator('table').isVisible()]).toEqual([false, true]);
      await figure.locator('.figure-switch a[data-view=chart]').click();
      await expect.poll(() => seenOf(panel)).toEqual([`${figures.failed} ${search.retry}`, true, false]);
      await figure.locator('.figure-switch a[data-view=table]').click();
      expect([await panel.isVisible(), await figure.locator('table').isVisible()]).toEqual([false, true]);
      await page.context().close();
    },
  );

  test('is the marked half of its switch where its data cannot be fetched, or else its table is', async ({
    chromium,
  }) => {
    const address = await tableInArticle(chromium, 'en');
    const { page, mend } = await openLosing(chromium, address, PARTS['the data']);
    const panel = panelOf(page, address);
    const figure = page.locator('figure', { has: panel });
    const marked = () =>
      figure
        .locator('.figure-switch a[aria-current=true]')
        .evaluateAll((links: HTMLElement[]) => links.map(({ dataset }) => dataset['view']));
    await panel.locator('.chart-readout button').waitFor();
    expect(await marked()).toEqual(['chart']);
    await figure.locator('.figure-switch a[data-view=table]').click();
    expect([await marked(), await figure.locator('table').isVisible()]).toEqual([['table'], true]);
    await mend();
    // Whoever asks for the chart asks for its data again; with them the table can be sorted too.
    await figure.locator('.figure-switch a[data-view=chart]').click();
    await panel.and(page.locator('.drawn')).waitFor();
    expect(await marked()).toEqual(['chart']);
    expect(await figure.locator('th button').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  test('is not taken away as a picture, which is said below it', async ({ chromium }) => {
    const { passages } = dictionary('en');
    const address = await tableInArticle(chromium, 'en');
    const { page, mend } = await openLosing(chromium, address, /\/_astro\/png\.[^/]*\.js$/u);
    const figure = page.locator('figure', { has: panelOf(page, address) });
    const button = figure.getByRole('button', { name: 'PNG' });
    await button.click();
    const status = figure.locator('.figure-foot [role=status]');
    await expect.poll(() => status.textContent()).toBe(passages.problems.failed);
    await mend();
    const download = page.waitForEvent('download');
    await button.click();
    await download;
    expect(await status.textContent()).toBe('');
    await page.context().close();
  });
});
