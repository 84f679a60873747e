import type { Page } from 'playwright-core';
import { dictionary } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/schemas/localized.ts';

/** How long a busy machine may take to fetch all files of an issue, in milliseconds. */
const KEEPING_MS = 120_000;

/** How long a test may take that keeps an issue, on such a machine. */
export const TEST_MS = 240_000;

/** What the panel of an issue's page says. */
export function sentenceOf(page: Page): Promise<string> {
  return page.locator('keep-issue [role=status]').innerText();
}

/** The button of the panel with these words. */
export function keepButton(page: Page, words: string) {
  return page.locator('keep-issue').getByRole('button', { name: words, exact: true });
}

/** Waits until the panel offers to remove the issue, and no longer to stop: all of it is kept, or it cannot go on. */
export async function untilKept(page: Page, locale: Locale): Promise<void> {
  const { remove } = dictionary(locale).offline.keep;
  await keepButton(page, remove).waitFor({ timeout: KEEPING_MS });
}

/** Keeps the issue whose page is open, by the mouse. */
export async function keepIssue(page: Page, locale: Locale): Promise<void> {
  await keepButton(page, dictionary(locale).offline.keep.keep).click();
  await untilKept(page, locale);
}

/** The names of the caches of the site, without the scope at their end, and how many files are in each. */
export function cachedFiles(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const files: Record<string, number> = {};
    for (const name of await caches.keys()) {
      files[name.replace(/-https?:.*$/u, '')] = (await (await caches.open(name)).keys()).length;
    }
    return files;
  });
}

/** How many workers the site has registered in the browser. */
export function workers(page: Page): Promise<number> {
  return page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
}

/** Makes the reader one who was here before: the first visit was long ago. */
export async function comeBackLater(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('first-visit', String(Date.now() - 24 * 60 * 60 * 1000));
  });
}
