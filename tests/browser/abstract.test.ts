import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { chooseLanguage, visibleLanguages } from '../support/abstracts.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="abstract"]');

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('the abstract, %s,', (_, javaScript) => {
  test.for(LOCALES)('is first shown in the language of the page: %s', async (locale, { open }) => {
    const page = await open(article, { locale, javaScript });
    expect(await visibleLanguages(page, 'abstract')).toEqual([locale]);
    expect(await visibleLanguages(page, 'keywords')).toEqual([locale]);
  });

  test('changes its language in place', async ({ open }) => {
    const page = await open(article, { javaScript });
    const address = page.url();
    for (const locale of ['ru', 'kk', 'en'] as const) {
      await chooseLanguage(page, locale);
      expect(await visibleLanguages(page, 'abstract')).toEqual([locale]);
      expect(await visibleLanguages(page, 'keywords')).toEqual([locale]);
    }
    expect(page.url()).toBe(address);
  });

  test('stands in all three languages side by side on a wide screen', async ({ open }) => {
    const page = await open(article, { width: 1440, javaScript });
    await chooseLanguage(page, 'all');
    expect(await visibleLanguages(page, 'abstract')).toEqual([...LOCALES]);
    const tops = await page
      .locator('article [data-part="abstract"]')
      .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().left)));
    expect(new Set(tops).size).toBe(LOCALES.length);
  });

  test('can be switched by the arrow keys', async ({ open }) => {
    const page = await open(article, { javaScript });
    await page.locator('input[name="abstract-language"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await visibleLanguages(page, 'abstract')).toEqual(['kk']);
  });
});

describe('three abstracts side by side', () => {
  const boxes = (page: Page, selector: string) =>
    page.locator(selector).evaluateAll((elements) =>
      elements.map((element) => {
        const { left, top } = element.getBoundingClientRect();
        return [Math.round(left), Math.round(top)] as const;
      }),
    );

  test.for([1024, 1280, 1680])(
    'leave contents and tabs in their places at %i px',
    async (width, { open }) => {
      const page = await open(article, { width });
      const places = '.abstracts .language-choice label, .article-contents nav';
      const before = await boxes(page, places);
      await chooseLanguage(page, 'all');
      expect(await boxes(page, places)).toEqual(before);
      await page.locator('[data-part="body"] > :last-child').scrollIntoViewIfNeeded();
      expect((await boxes(page, '.article-contents nav'))[0]?.[1]).toBeGreaterThanOrEqual(0);
    },
  );

  test.for(['.abstract-label', '[data-part="abstract"]', '.abstract-keywords'])(
    'begin in common rows: %s',
    async (part, { open }) => {
      const page = await open(article, { width: 1280 });
      await chooseLanguage(page, 'all');
      const tops = (await boxes(page, `.abstract-panel ${part}`)).map(([, top]) => top);
      expect(tops).toEqual(LOCALES.map(() => tops[0]));
    },
  );
});

describe('the language of the abstract', () => {
  test('is kept for the next article', async ({ open }) => {
    const page = await open(article);
    await chooseLanguage(page, 'ru');
    await page.locator('.pager a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith(article));
    await expect.poll(() => visibleLanguages(page, 'abstract')).toEqual(['ru']);
    expect(await page.locator('input[name="abstract-language"]:checked').inputValue()).toBe('ru');
  });

  test('follows the words that the browser itself finds in another', async ({ open }) => {
    const page = await open(article);
    const russian = page.locator('[data-part="abstract"][lang="ru"]');
    const words = (await russian.textContent())?.trim().split(/\s+/).slice(0, 3).join(' ') ?? '';
    await page.goto('about:blank');
    await page.goto(`${addressOf(article)}#:~:text=${encodeURIComponent(words)}`);
    await expect.poll(() => visibleLanguages(page, 'abstract')).toEqual(['ru']);
    expect(await page.locator('input[name="abstract-language"]:checked').inputValue()).toBe('ru');
  });
});
