import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { show } from '../support/figure-page.ts';
import { articleWith } from '../support/places.ts';

const drawn = articleWith('figure[data-table] > chart-figure');
const checked = articleWith('.figure-check');

describe('the home page', () => {
  test('shows drawings of the newest issue, each with words for who does not see it, that lead to the figure', async ({
    open,
  }) => {
    const page = await open('');
    const drawings = page.locator('a.overview-figure');
    const count = await drawings.count();
    expect(count).toBeGreaterThan(0);
    for (let place = 0; place < count; place += 1) {
      const drawing = drawings.nth(place);
      expect(await drawing.locator('svg[role=img] > title').textContent()).toMatch(/\d/u);
      const box = await drawing.locator('svg[role=img]').boundingBox();
      expect(box?.width).toBeGreaterThan(200);
    }
    const [path = '', anchor = ''] = ((await drawings.first().getAttribute('href')) ?? '').split('#');
    await drawings.first().click();
    await page.waitForURL((address) => address.pathname === path);
    expect(await page.locator(`#${anchor}`).count()).toBe(1);
  });
});

describe('a chart', () => {
  test.for(['en', 'kk', 'ru'] as const)(
    'says above its title whose it is, in %s',
    async (locale, { open }) => {
      const page = await open(drawn, { locale });
      const figure = page.locator('figure[data-table]:has(> chart-figure)').first();
      const id = (await figure.getAttribute('id')) ?? '';
      await show(page, Number(id.replace('table-', '')));
      const by = figure.locator('.chart-by');
      const title = figure.locator('.chart-title');
      expect(((await by.textContent()) ?? '').trim()).not.toBe('');
      const [label, whole] = [await by.boundingBox(), await title.boundingBox()];
      expect(label?.y).toBeLessThanOrEqual((whole?.y ?? 0) + 2);
      const told = ((await by.textContent()) ?? '').trim();
      expect(((await title.textContent()) ?? '').trim().startsWith(told)).toBe(true);
    },
  );
});

describe('the editors’ check of a table', () => {
  test('is one line until it is asked for, and marks the number in the table', async ({ open }) => {
    const page = await open(checked);
    const check = page.locator('.figure-check').first();
    const folded = (await check.boundingBox())?.height ?? Infinity;
    const { lineHeight } = await check
      .locator('summary')
      .evaluate((summary) => ({ lineHeight: parseFloat(getComputedStyle(summary).lineHeight) }));
    expect(folded).toBeLessThan(3 * lineHeight);
    const details = check.locator('li').first();
    expect(await details.isVisible()).toBe(false);
    await check.locator('summary').click();
    expect(await details.isVisible()).toBe(true);
  });
});

describe('with forced colours', () => {
  test('the institute’s mark on the cover has the colour of text', async ({ open }) => {
    const page = await open('');
    await page.emulateMedia({ forcedColors: 'active' });
    const colours = await page.locator('.cover-mark').evaluate((mark) => {
      const probe = document.createElement('span');
      probe.style.color = 'CanvasText';
      document.body.append(probe);
      const own = getComputedStyle(mark).color;
      const text = getComputedStyle(probe).color;
      probe.remove();
      return { own, text };
    });
    expect(colours.own).toBe(colours.text);
    await page.emulateMedia({ forcedColors: 'none' });
  });
});
