import type { Page } from 'playwright-core';
import type { Locale } from '../../src/schemas/localized.ts';

/** The languages of the visible abstracts or keywords. */
export async function visibleLanguages(
  page: Page,
  part: 'abstract' | 'keywords',
): Promise<(string | null)[]> {
  const elements = await page.locator(`article [data-part="${part}"]`).all();
  const seen: (string | null)[] = [];
  for (const element of elements)
    if (await element.isVisible()) seen.push(await element.getAttribute('lang'));
  return seen;
}

/** Chooses the language of the abstract, or all of them. */
export async function chooseLanguage(page: Page, value: Locale | 'all'): Promise<void> {
  await page.locator(`label:has(input[name="abstract-language"][value="${value}"])`).click();
}
