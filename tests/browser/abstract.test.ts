import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { chooseLanguage, visibleLanguages } from '../support/abstracts.ts';
import { test } from '../support/browsing.ts';
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
