import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';

/** The colours of paper and ink, as the browser computes them. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const { color } = getComputedStyle(document.body);
    const papers = [document.body, document.documentElement].map(
      (each) => getComputedStyle(each).backgroundColor,
    );
    return [color, papers.find((paper) => paper !== 'rgba(0, 0, 0, 0)') ?? 'no paper'].join(' on ');
  });

const choose = (page: Page, theme: 'system' | 'light' | 'dark') =>
  page.locator(`theme-switch label:has(input[name="theme"][value="${theme}"])`).click();

const chosen = (page: Page) => page.locator('theme-switch input:checked').getAttribute('value');

describe('the colours', () => {
  test('follow the system until the reader chooses', async ({ open }) => {
    const light = await open('', { theme: 'light' });
    const dark = await open('', { theme: 'dark' });
    expect(await chosen(light)).toBe('system');
    expect(await colours(light)).not.toBe(await colours(dark));
    const daylight = await colours(light);
    await dark.emulateMedia({ colorScheme: 'light' });
    expect(await colours(dark)).toBe(daylight);
  });

  test.for([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('of a %s system become %s, and stay so on every page', async ([system, choice], { open }) => {
    const wanted = await colours(await open('', { theme: choice }));
    const page = await open('', { theme: system });
    await choose(page, choice);
    expect(await colours(page)).toBe(wanted);
    await page.reload();
    expect(await colours(page)).toBe(wanted);
    expect(await chosen(page)).toBe(choice);
    await page.locator('a[href$="/about/"]').first().click();
    await page.waitForURL(/\/about\/$/);
    expect(await colours(page)).toBe(wanted);
  });

  test('follow the system again when the reader says so', async ({ open }) => {
    const page = await open('', { theme: 'light' });
    const before = await colours(page);
    await choose(page, 'dark');
    await choose(page, 'system');
    expect(await colours(page)).toBe(before);
    await page.reload();
    expect(await chosen(page)).toBe('system');
    expect(await colours(page)).toBe(before);
  });

  test('follow the system without JavaScript, and offer no choice that would not work', async ({ open }) => {
    const dark = await colours(await open('', { theme: 'dark' }));
    const page = await open('', { theme: 'dark', javaScript: false });
    expect(await colours(page)).toBe(dark);
    expect(await page.locator('theme-switch fieldset').isVisible()).toBe(false);
  });
});
