import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { addressOf, test } from '../support/browsing.ts';
import { keptPassage, storeAndReload } from '../support/kept-passages.ts';
import { LARGE, setLetters } from '../support/letters.ts';
import { articleWith, issueOf } from '../support/places.ts';

const article = articleWith('[data-part="body"] h2[id]');
const PHONE = { width: 360, height: 740 };
/** A window of 1280 by 1024 pixels, enlarged four times. */
const ZOOMED = { width: 320, height: 256 };

/** The spacing of text that a reader may ask for (https://www.w3.org/TR/WCAG22/#text-spacing). */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-bottom: 2em !important }';

/** What of an element lies outside the window to the left or the right, by its text. */
const outside = (page: Page, selector: string) =>
  page.locator(`${selector} :is(a, button, input, select, dd, span)`).evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => ({ text: part.textContent.trim(), box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.right > innerWidth + 1 || box.left < -1))
      .map(({ text }) => text),
  );

const widthOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((each) => each.scrollWidth - each.clientWidth);

/** Scrolls down and up a little, so that the line comes. */
async function readOn(page: Page): Promise<void> {
  for (const by of [4000, -200]) {
    await page.mouse.move(150, 150);
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(200);
  }
  await page.locator('.header-line[data-away][data-back]').waitFor();
}

describe('with letters of twice the size at 360 px', () => {
  test.for(LOCALES)(
    'the line has all it shows in the window, and opens the contents, in %s',
    async (locale, { open }) => {
      const page = await open(article, { locale, ...PHONE });
      await setLetters(page, LARGE);
      await readOn(page);
      expect(await outside(page, '.header-line')).toEqual([]);
      await page.locator('.section-button').click({ timeout: 5000 });
      await page.locator('#article-contents:popover-open a').first().waitFor();
    },
  );

  test('the sheet of the keys has its words in it', async ({ open }) => {
    const page = await open(article, PHONE);
    await setLetters(page, LARGE);
    await page.keyboard.press('?');
    await page.locator('key-help dialog[open]').waitFor();
    await page.locator('.key-help[open]').waitFor();
    expect(await widthOf(page, '.key-help')).toBe(0);
  });

  test('the page of kept passages has its choices in the window', async ({ open }) => {
    const page = await open('passages/', PHONE);
    await storeAndReload(page, [keptPassage()]);
    await setLetters(page, LARGE);
    await page.locator('.kept-files select').waitFor();
    expect(await widthOf(page, 'main')).toBe(0);
  });
});

describe('enlarged four times', () => {
  test('the card of a term is in the window, and what is more in it is scrolled', async ({ open }) => {
    const page = await open(articleWith('article-terms'), { locale: 'ru', ...ZOOMED });
    const mark = page.locator('[data-part=body] .term').first();
    await mark.click();
    const box = await page.locator('.term-card').evaluate((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return { isInside: top >= 0 && bottom <= innerHeight, overflow: getComputedStyle(card).overflowY };
    });
    expect(box).toEqual({ isInside: true, overflow: 'auto' });
  });

  test('the sheet of the keys opens at its beginning, with the switch', async ({ open }) => {
    const page = await open('about/', ZOOMED);
    await page.keyboard.press('?');
    await page.locator('key-help dialog[open]').waitFor();
    const sheet = page.locator('.key-help[open]');
    expect(await sheet.evaluate((each) => each.scrollTop)).toBe(0);
    expect(await sheet.locator('input').evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('the offer to go on shows the name of the section', async ({ open }) => {
    const page = await open(article, { ...ZOOMED, isFirst: true });
    await page.locator('[data-part=body] h2').nth(1).scrollIntoViewIfNeeded();
    await page.mouse.wheel(0, 600);
    await page.waitForTimeout(300);
    await page.goto(addressOf('about/'));
    await page.goto(addressOf(article));
    const link = page.locator('reading-place a:visible');
    const cut = await link.evaluate((each) => ({
      sideways: each.scrollWidth - each.clientWidth,
      down: each.scrollHeight - each.clientHeight,
    }));
    expect(cut).toEqual({ sideways: 0, down: 0 });
  });
});

test('with the spacing of text that a reader may ask for no page is wider than the window', async ({
  open,
}) => {
  const places = ['', issueOf(article), article, 'charts/'];
  for (const locale of LOCALES) {
    const page = await open('', { locale, ...PHONE });
    for (const place of places) {
      await page.goto(addressOf(place, { locale }));
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACING);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(`${locale} /${place} ${String(width)}`).toBe(`${locale} /${place} ${String(PHONE.width)}`);
    }
  }
});

test('a number in a wide table that has the focus is not below the labels of the rows', async ({ open }) => {
  const page = await open(articleWith('figure[data-table] thead th:nth-child(5)'), PHONE);
  const tables = page.locator('figure[data-table] .table-scroll');
  const hidden: string[] = [];
  let wide = 0;
  for (const table of await tables.all()) {
    await table.scrollIntoViewIfNeeded();
    if (await table.evaluate((each) => each.scrollWidth <= each.clientWidth)) continue;
    wide += 1;
    // To the last column and back to the first, as the arrow keys go.
    await table.locator('td[tabindex="0"]').focus();
    for (const key of ['ArrowRight', 'ArrowLeft']) {
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press(key);
        hidden.push(
          ...(await page.evaluate(() => {
            const cell = document.activeElement;
            if (!(cell instanceof HTMLTableCellElement)) return ['the focus is lost'];
            const { left, right } = cell.getBoundingClientRect();
            const label = cell.closest('tr')?.querySelector('[scope=row], .rows')?.getBoundingClientRect();
            const middle = (left + right) / 2;
            return label !== undefined && middle < label.right && middle > label.left
              ? [cell.textContent.trim()]
              : [];
          })),
        );
      }
    }
  }
  expect(wide).toBeGreaterThan(0);
  expect(hidden).toEqual([]);
});

test('the label of contents that are always open is no control that says they are closed', async ({
  open,
}) => {
  const page = await open(article, { width: 1280 });
  expect(await page.locator('.article-contents summary').isVisible()).toBe(false);
  expect(await page.locator('.article-contents nav').ariaSnapshot()).toMatch(/^- navigation "[^"]+":/u);
});

test('Escape takes away the values at the pointer in a chart, though the pointer stays', async ({ open }) => {
  const page = await open('charts/');
  const canvas = page.locator('.chart-figure.drawn .chart-plot canvas').first();
  await page.locator('.chart-figure').first().scrollIntoViewIfNeeded();
  await canvas.waitFor();
  const shown = () =>
    page
      .locator('.chart-figure.drawn')
      .first()
      .evaluate((panel) => {
        const { chart } = panel as HTMLElement & { chart: { tooltip: { opacity: number } } };
        return chart.tooltip.opacity;
      });
  await canvas.hover();
  await expect.poll(shown).toBe(1);
  await page.keyboard.press('Escape');
  await expect.poll(shown).toBe(0);
});
