import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { addressOf, test } from '../support/browsing.ts';
import { names, settled } from '../support/search-panel.ts';

const PLACE = 'search/?q=Kazakhstan&kind=text&language=en';

/** What the reader has before them: the query, the filters, the result at the top of the window and where it stands, the focus. */
function context(page: Page) {
  return page.evaluate(() => {
    const results = [...document.querySelectorAll<HTMLElement>('[data-result]')];
    const top = results.find((result) => result.getBoundingClientRect().bottom > 0);
    return {
      query: document.querySelector<HTMLInputElement>('#search')?.value,
      filters: [...document.querySelectorAll<HTMLSelectElement>('.search-filters select')].map(
        ({ name, value }) => `${name}=${value}`,
      ),
      result: top?.dataset['result'],
      pixels: Math.round(top?.getBoundingClientRect().top ?? NaN),
      focus: document.activeElement?.getAttribute('name') ?? document.activeElement?.getAttribute('hreflang'),
      count: results.length,
    };
  });
}

/** The page comes to the same again, which takes until its results are there. */
async function expectToBe(page: Page, before: Awaited<ReturnType<typeof context>>): Promise<void> {
  await settled(page);
  const { pixels, ...rest } = before;
  await expect.poll(() => context(page), { timeout: 5000 }).toMatchObject(rest);
  await expect
    .poll(async () => Math.abs((await context(page)).pixels - pixels), { timeout: 5000 })
    .toBeLessThanOrEqual(2);
}

/** The page in the middle of its results, the focus in a filter. */
async function openRead(open: (place: string, visit: { width: number }) => Promise<Page>): Promise<Page> {
  const page = await open(PLACE, { width: 1280 });
  await settled(page);
  await page.locator('select[name=kind]').focus();
  await page.locator('[data-result]').nth(2).scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    const third = document.querySelectorAll('[data-result]')[2];
    scrollBy(0, (third?.getBoundingClientRect().top ?? 0) + 40);
  });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  return page;
}

describe('query, filters, height and focus of the search page', () => {
  test('are kept when it is loaded again', async ({ open }) => {
    const page = await openRead(open);
    const before = await context(page);
    expect(before).toMatchObject({ query: 'Kazakhstan', focus: 'kind' });
    expect(before.filters).toEqual(['kind=text', 'language=en', 'article=', 'author=']);
    const entries = await page.evaluate(() => history.length);
    await page.reload();
    await expectToBe(page, before);
    expect(await page.evaluate(() => history.length)).toBe(entries);
  });

  test.for(['kk', 'ru'] as const)(
    'are kept over the switch to another language: %s',
    async (locale, { open }) => {
      const page = await openRead(open);
      const before = await context(page);
      // By the keyboard, from where the reader is.
      const link = page.locator(`language-switch a[hreflang=${locale}]`);
      await link.evaluate((each: HTMLElement) => {
        each.focus({ preventScroll: true });
      });
      await page.keyboard.press('Enter');
      await page.waitForURL(addressOf(PLACE, { locale }));
      await expectToBe(page, { ...before, focus: locale });
      await page.goBack();
      await page.waitForURL(addressOf(PLACE));
      await expectToBe(page, { ...before, focus: locale });
    },
  );

  test('are those of the results to which the reader goes back', async ({ open }) => {
    const page = await openRead(open);
    const last = page.locator('[data-result]').nth(2).locator('.result-passage').first();
    await last.focus();
    const before = await context(page);
    const href = await last.getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL(/find=/u);
    await page.goBack();
    await expectToBe(page, before);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(href);
  });

  test('begin anew where the reader comes to the same search by another way', async ({ open }) => {
    const page = await openRead(open);
    await page.goto(addressOf('about/'));
    await page.goto(addressOf(PLACE));
    await settled(page);
    expect((await names(page)).length).toBeGreaterThan(2);
    expect(await page.evaluate(() => [scrollY, document.activeElement?.localName])).toEqual([0, 'body']);
  });
});
