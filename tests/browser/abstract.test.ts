import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="abstract"]');

/** The languages of the abstracts, and of the key words, that a reader sees. */
async function shown(page: Page, part: 'abstract' | 'keywords'): Promise<(string | null)[]> {
  const elements = await page.locator(`article [data-part="${part}"]`).all();
  const seen: (string | null)[] = [];
  for (const element of elements)
    if (await element.isVisible()) seen.push(await element.getAttribute('lang'));
  return seen;
}

async function choose(page: Page, value: Locale | 'all'): Promise<void> {
  await page.locator(`label:has(input[name="abstract-language"][value="${value}"])`).click();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
] as const)('the abstract, %s,', (_, javaScript) => {
  test.for(LOCALES)('is first shown in the language of the page: %s', async (locale, { open }) => {
    const page = await open(article, { locale, javaScript });
    expect(await shown(page, 'abstract')).toEqual([locale]);
    expect(await shown(page, 'keywords')).toEqual([locale]);
  });

  test('changes its language in place', async ({ open }) => {
    const page = await open(article, { javaScript });
    const address = page.url();
    for (const locale of ['ru', 'kk', 'en'] as const) {
      await choose(page, locale);
      expect(await shown(page, 'abstract')).toEqual([locale]);
      expect(await shown(page, 'keywords')).toEqual([locale]);
    }
    expect(page.url()).toBe(address);
  });

  test('stands in all three languages side by side on a wide screen', async ({ open }) => {
    const page = await open(article, { width: 1440, javaScript });
    await choose(page, 'all');
    expect(await shown(page, 'abstract')).toEqual([...LOCALES]);
    const tops = await page
      .locator('article [data-part="abstract"]')
      .evaluateAll((elements) => elements.map((element) => Math.round(element.getBoundingClientRect().left)));
    expect(new Set(tops).size).toBe(LOCALES.length);
  });

  test('can be switched by the arrow keys', async ({ open }) => {
    const page = await open(article, { javaScript });
    await page.locator('input[name="abstract-language"]:checked').focus();
    await page.keyboard.press('ArrowRight');
    expect(await shown(page, 'abstract')).toEqual(['kk']);
  });
});
