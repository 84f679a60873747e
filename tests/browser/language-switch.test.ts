import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { addressOf, test } from '../support/browsing.ts';
import { allPlaces, articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] h2[id]');
const link = (page: Page, locale: string) =>
  page.locator(`nav[data-part="language-switch"] a[hreflang="${locale}"]`);

describe('the language switch', () => {
  test.for([true, false])('leads to the same page, JavaScript %s', async (javaScript, { open }) => {
    for (const place of ['', 'about/', article]) {
      const page = await open(place, { javaScript });
      for (const locale of ['kk', 'ru', 'en'] as const) {
        await link(page, locale).click();
        await page.waitForURL(addressOf(place, { locale }));
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
      }
    }
  });

  test.for(LOCALES)('stays under the path of another host: %s', async (locale, { open }) => {
    const page = await open('', { build: 'underBase' });
    await link(page, locale).click();
    await page.waitForURL(addressOf('', { locale, build: 'underBase' }));
    expect(await page.locator('html').getAttribute('lang')).toBe(locale);
  });

  test('says which language the page is in', async ({ open }) => {
    const page = await open('about/', { locale: 'kk' });
    const current = page.locator('nav[data-part="language-switch"] a[aria-current]');
    expect(await current.evaluateAll((links) => links.map((each) => each.getAttribute('hreflang')))).toEqual([
      'kk',
    ]);
  });

  test('keeps the section that was being read', async ({ open }) => {
    const page = await open(article, { height: 700 });
    const section = page.locator('[data-part="body"] h2[id]').last();
    const id = await section.getAttribute('id');
    await section.evaluate((heading) => {
      heading.scrollIntoView({ block: 'start' });
    });
    await link(page, 'ru').evaluate((each: HTMLElement) => {
      each.click();
    });
    await page.waitForURL(`${addressOf(article, { locale: 'ru' })}#${id ?? ''}`);
    const top = await page.locator(`#${id ?? ''}`).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(200);
  });

  test.skipIf(!allPlaces().some(({ place }) => place === 'glossary/'))(
    'keeps the term of the glossary that was being read, wherever another alphabet has it',
    async ({ open }) => {
      const page = await open('glossary/', { locale: 'kk', height: 700 });
      await page.mouse.move(600, 400);
      await page.mouse.wheel(0, 20_000);
      await page.waitForTimeout(500);
      const top = (id: string) =>
        page.locator(`[id="${id}"]`).evaluate((each) => each.getBoundingClientRect().top);
      const id = await page
        .locator('.term-letter dl > div')
        .evaluateAll((terms) => terms.find((each) => each.getBoundingClientRect().bottom > 150)?.id ?? '');
      const before = await top(id);
      // Past where an anchor stops, it is what is being read.
      await page.mouse.wheel(0, before - 80);
      await page.waitForTimeout(500);
      const read = await top(id);
      await link(page, 'ru').evaluate((each: HTMLElement) => {
        each.click();
      });
      await page.waitForURL(`${addressOf('glossary/', { locale: 'ru' })}#${id}`);
      expect(Math.abs((await top(id)) - read)).toBeLessThanOrEqual(1);
    },
  );

  test('at the top of a page leads to the top', async ({ open }) => {
    const page = await open(article);
    await link(page, 'kk').click();
    await page.waitForURL(addressOf(article, { locale: 'kk' }));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });

  test('leads to the place that was read without marking it; what a link has named stays marked', async ({
    open,
  }) => {
    const page = await open(article, { height: 700 });
    const paragraphs = page.locator('[data-part="body"] > p[id]');
    const [read, named] = await Promise.all(
      [-1, -2].map(async (place) => (await paragraphs.nth(place).getAttribute('id')) ?? ''),
    );
    const press = (locale: Locale) =>
      link(page, locale).evaluate((each: HTMLElement) => {
        each.click();
      });
    const isMarked = (id: string) =>
      page
        .locator(`[id="${id}"]:target`)
        .evaluate((place) => getComputedStyle(place).backgroundColor !== 'rgba(0, 0, 0, 0)');
    await page.locator(`[id="${read ?? ''}"]`).evaluate((place) => {
      place.scrollIntoView({ block: 'start' });
    });
    for (const locale of ['ru', 'kk'] as const) {
      await press(locale);
      await page.waitForURL(`${addressOf(article, { locale })}#${read ?? ''}`);
      expect(await isMarked(read ?? '')).toBe(false);
    }
    await page.reload();
    expect(await isMarked(read ?? '')).toBe(false);
    await page.evaluate((id) => {
      location.hash = id;
    }, named ?? '');
    expect(await isMarked(named ?? '')).toBe(true);
    await press('en');
    await page.waitForURL(`${addressOf(article)}#${named ?? ''}`);
    expect(await isMarked(named ?? '')).toBe(true);
  });

  describe.each([360, 1280])('reached as readers reach it, at %i px,', (width) => {
    const paragraphs = '[data-part="body"] > p[id]';

    /** Reads the paragraph in the middle of the text for as long as reading takes, and returns its id. */
    async function read(page: Page): Promise<string> {
      const middle = Math.floor((await page.locator(paragraphs).count()) / 2);
      const paragraph = page.locator(paragraphs).nth(middle);
      const top = await paragraph.evaluate((element) => element.getBoundingClientRect().top);
      await page.mouse.move(width / 2, 300);
      await page.mouse.wheel(0, top - 20);
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
      await page.waitForTimeout(1500);
      return (await paragraph.getAttribute('id')) ?? '';
    }

    /** The switch leads to the paragraph, which stands at the top of the window. */
    async function expectToStandAt(page: Page, id: string): Promise<void> {
      await page.waitForURL(`${addressOf(article, { locale: 'ru' })}#${id}`);
      const top = await page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(100);
    }

    test('by mouse it leads to the last paragraph read', async ({ open }) => {
      const page = await open(article, { width, height: 740 });
      const id = await read(page);
      for (let step = 0; (await page.evaluate(() => scrollY)) > 0 && step < 100; step += 1) {
        await page.mouse.wheel(0, -2500);
        await page.waitForTimeout(50);
      }
      await link(page, 'ru').click();
      await expectToStandAt(page, id);
    });

    test('it keeps the line of a long paragraph where it was', async ({ open }) => {
      const page = await open(article, { width, height: 740 });
      const heights = await page
        .locator(paragraphs)
        .evaluateAll((all) => all.map((paragraph) => paragraph.getBoundingClientRect().height));
      const longest = page.locator(paragraphs).nth(heights.indexOf(Math.max(...heights)));
      const id = (await longest.getAttribute('id')) ?? '';
      const top = () => page.locator(`[id="${id}"]`).evaluate((place) => place.getBoundingClientRect().top);
      await longest.evaluate((paragraph) => {
        scrollBy(0, paragraph.getBoundingClientRect().top + paragraph.clientHeight / 2 - 80);
      });
      const before = await top();
      for (const locale of ['ru', 'kk'] as const) {
        await link(page, locale).evaluate((each: HTMLElement) => {
          each.click();
        });
        await page.waitForURL(`${addressOf(article, { locale })}#${id}`);
        await page.waitForLoadState('load');
        // Browsers scroll by whole pixels.
        await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
      }
      expect(before).toBeLessThan(0);
    });

    test('by keys it leads to the last paragraph read', async ({ open }) => {
      const page = await open(article, { width, height: 740 });
      const id = await read(page);
      await page.keyboard.press('Home');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await link(page, 'ru').focus();
      await page.keyboard.press('Enter');
      await expectToStandAt(page, id);
    });

    test('it keeps the fragment that the page was opened at', async ({ open }) => {
      const page = await open(`${article}#body`, { width, height: 740 });
      await page.waitForTimeout(1500);
      await page.keyboard.press('Home');
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
      await link(page, 'ru').click();
      await page.waitForURL(`${addressOf(article, { locale: 'ru' })}#body`);
    });
  });

  test('offers nothing to whoever comes back from the other language', async ({ open }) => {
    const page = await open('about/', { locale: 'kk', isFirst: true });
    const offer = page.locator('language-offer:not([hidden])');
    await link(page, 'ru').click();
    await page.waitForURL(addressOf('about/', { locale: 'ru' }));
    await page.goto(addressOf('', { locale: 'kk' }));
    expect(await offer.count()).toBe(1);
    await page.goBack();
    await page.goBack();
    await page.waitForURL(addressOf('about/', { locale: 'kk' }));
    expect(await offer.count()).toBe(0);
    await page.goto(addressOf('', { locale: 'kk' }));
    expect(await offer.count()).toBe(0);
  });

  test.for([360, 1280])('is called by the names that it shows, at %i px', async (width, { open }) => {
    const page = await open(article, { width });
    const links = page
      .getByRole('navigation', { name: dictionary('en').language.switch, exact: true })
      .getByRole('link');
    const shown = await links.allInnerTexts();
    const names = LOCALES.map((locale) => dictionary(locale).language.name);
    expect(shown).toEqual(width === 360 ? names.map((name) => name.slice(0, 3)) : names);
    const named = await Promise.all(
      shown.map((name) => links.and(page.getByRole('link', { name, exact: true })).count()),
    );
    expect(named).toEqual([1, 1, 1]);
  });
});
