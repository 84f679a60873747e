import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] h2[id]');

/** Scrolls as a reader does, so that the page hears of it. */
async function scroll(page: Page, by: number): Promise<void> {
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, by);
  await page.waitForTimeout(150);
}

/** Whether the line is in the window, and how high it stands. */
const line = (page: Page) =>
  page.locator('.header-line').evaluate((each) => {
    const { top, bottom, height } = each.getBoundingClientRect();
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
    return { isShown: bottom > 0 && top >= 0, rems: Math.round((height / rem) * 10) / 10 };
  });

/** A page that was scrolled down and then up a little: the line is there. */
async function readOn(page: Page): Promise<void> {
  await scroll(page, 4000);
  await scroll(page, -200);
  await expect.poll(async () => (await line(page)).isShown).toBe(true);
}

describe.each([360, 1280])('the reading line at %i px', (width) => {
  test('goes while the reader scrolls down, and comes back on the way up, one line high; nothing moves', async ({
    open,
  }) => {
    const page = await open(article, { width });
    await scroll(page, 4000);
    expect((await line(page)).isShown).toBe(false);
    const place = () =>
      page.evaluate(
        () => (document.querySelector('[data-part=body]')?.getBoundingClientRect().top ?? 0) + scrollY,
      );
    const before = await place();
    await scroll(page, -200);
    expect(await line(page)).toEqual({ isShown: true, rems: 2.8 });
    expect(await place()).toBe(before);
    await scroll(page, 200);
    expect((await line(page)).isShown).toBe(false);
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(() => page.locator('.header-line').getAttribute('data-away')).toBe(null);
  });

  test('names the section that is being read, and opens the contents, which lead to another and close', async ({
    open,
  }) => {
    const page = await open(article, { width });
    await readOn(page);
    const current = page.locator('contents-mark a[data-current]');
    const name = page.locator('[data-section]');
    await expect.poll(() => name.textContent()).toBe((await current.textContent()) ?? 'no section');
    await page.locator('.section-button').click();
    const last = page.locator('contents-mark a').last();
    expect(await last.isVisible()).toBe(true);
    const hash = await last.getAttribute('href');
    await last.click();
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator('#article-contents').evaluate((nav) => nav.matches(':popover-open'))).toBe(
      false,
    );
  });

  test('keeps the keyboard in it in view', async ({ open }) => {
    const page = await open(article, { width });
    await readOn(page);
    await page.locator('.look-button').focus();
    await page.evaluate(() => {
      scrollBy(0, 400);
    });
    await page.waitForTimeout(150);
    expect((await line(page)).isShown).toBe(true);
  });

  test('is reached from the text by the keyboard, without a jump to the top', async ({ open }) => {
    const page = await open(article, { width });
    await scroll(page, 4000);
    const before = await page.evaluate(() => scrollY);
    await page.locator('.header-line .look-button').focus();
    expect((await line(page)).isShown).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  test('searches', async ({ open }) => {
    const page = await open(article, { width });
    await readOn(page);
    await page.locator('.site-search input').focus();
    await page.keyboard.type('trade');
    await page.locator('.site-search [data-part="results"] [data-result]').first().waitFor();
    expect(await page.locator('.site-search input').evaluate((input) => input.clientWidth)).toBeGreaterThan(
      100,
    );
  });

  test.for(LOCALES)(
    'shows nothing that axe objects to, and fits the window in %s',
    async (locale, { open }) => {
      const page = await open(article, { width, locale });
      await readOn(page);
      await page.locator('.section-button').click();
      expect(await axeFindings(page)).toEqual([]);
      const outside = await page
        .locator('.header-line :is(a, button, input)')
        .evaluateAll((all) =>
          all
            .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth)
            .map(({ outerHTML }) => outerHTML),
        );
      expect(outside).toEqual([]);
    },
  );
});

test.for(['kk', 'ru'] as const)('the line leads to the same paragraph in %s', async (locale, { open }) => {
  const page = await open(article);
  await readOn(page);
  const link = page.locator(`.header-line a[hreflang="${locale}"]`);
  expect(await link.isVisible()).toBe(true);
  await link.click();
  await page.waitForURL((address) => address.href.startsWith(addressOf(article, { locale })));
  const { hash } = new URL(page.url());
  expect(hash).not.toBe('');
  const top = await page
    .locator(`[id="${decodeURIComponent(hash.slice(1))}"]`)
    .evaluate((each) => each.getBoundingClientRect().top);
  expect(Math.abs(top)).toBeLessThan(200);
});

test('how far the text has been read is a rule under the line', async ({ open }) => {
  const page = await open(article);
  const far = () =>
    page.evaluate(() => {
      const line = document.querySelector('.header-line');
      if (line === null) throw new Error('There is no line.');
      return new DOMMatrix(getComputedStyle(line, '::after').transform).a;
    });
  await readOn(page);
  const early = await far();
  await scroll(page, 4000);
  const later = await far();
  expect(early).toBeGreaterThan(0);
  expect(later).toBeGreaterThan(early);
  await page.evaluate(() => {
    document.querySelector('.pager')?.scrollIntoView({ block: 'end' });
  });
  await expect.poll(far).toBe(1);
});

test('without JavaScript the header stays at the top of the page', async ({ open }) => {
  const page = await open(article, { javaScript: false });
  await page.mouse.move(200, 300);
  await page.mouse.wheel(0, 4000);
  await page.mouse.wheel(0, -200);
  await page.waitForTimeout(150);
  expect(await page.locator('.header-line').boundingBox()).toMatchObject({ y: expect.any(Number) as number });
  expect((await page.locator('.header-line').boundingBox())?.y).toBeLessThan(-1000);
  expect(await page.locator('.section-button').isVisible()).toBe(false);
});

test('the words of the button are those of the contents', async ({ open }) => {
  const page = await open(article, { locale: 'ru' });
  await readOn(page);
  const name = await page.locator('.section-button').textContent();
  expect(name?.trim().startsWith(`${dictionary('ru').article.contents}:`)).toBe(true);
});
