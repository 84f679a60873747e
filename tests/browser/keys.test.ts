import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] h2[id]');
const sheet = (page: Page) => page.locator('key-help dialog');
const hash = (page: Page) => decodeURIComponent(new URL(page.url()).hash);

describe('the keys', () => {
  test.for(LOCALES)('are told in a sheet that ? opens and Escape closes, in %s', async (locale, { open }) => {
    const page = await open('about/', { locale });
    await page.keyboard.press('?');
    await sheet(page).waitFor();
    expect(await sheet(page).getByRole('heading').textContent()).toBe(dictionary(locale).reading.keys.title);
    expect(await sheet(page).locator('dd').allTextContents()).toEqual(
      Object.values(dictionary(locale).reading.keys.does),
    );
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await sheet(page).isVisible()).toBe(false);
  });

  test('lead through the sections of an article, to its notes, and to the next article', async ({ open }) => {
    const page = await open(article);
    const sections = await page
      .locator('contents-mark a')
      .evaluateAll((links) => links.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash)));
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toBe(sections[0]);
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toBe(sections[1]);
    await page.keyboard.press('n');
    await expect.poll(() => hash(page)).toBe(sections[2]);
    await page.keyboard.press('p');
    await expect.poll(() => hash(page)).toBe(sections[1]);
    // The second heading is near the third, which is being read already.
    await page.waitForTimeout(300);
    await page.keyboard.press('p');
    await expect.poll(() => hash(page)).toBe(sections[0]);
    await page.keyboard.press('e');
    await expect.poll(() => hash(page)).toMatch(/^#(?:notes|references)$/u);
    const next = (await page.locator('.pager a').last().getAttribute('href')) ?? '';
    const key = (await page.locator('.pager a').last().getAttribute('rel')) === 'next' ? ']' : '[';
    await page.keyboard.press(key);
    await page.waitForURL((address) => address.pathname === new URL(next, address).pathname);
  });

  test('open contents and look, change the colours, and begin a search', async ({ open }) => {
    const page = await open(article);
    await page.keyboard.press('c');
    await page.locator('#article-contents:popover-open').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('a');
    await page.locator('look-panel').waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.press('d');
    await page.locator('html[data-theme=dark]').waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
  });

  test('do nothing while one types, with a modifier, or when they are switched off', async ({ open }) => {
    const page = await open(article);
    await page.locator('#search').focus();
    await page.keyboard.type('dad?');
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
    expect(await page.locator('#search').inputValue()).toBe('dad?');
    await page.locator('#search').blur();
    await page.keyboard.press('Control+d');
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
    await page.locator('.look-button').click();
    await page.locator('[data-keys]').click();
    await sheet(page).locator('input').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    for (const key of ['d', '?', '/']) await page.keyboard.press(key);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
    expect(await sheet(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('search');
    await page.reload();
    await page.keyboard.press('d');
    await page.waitForTimeout(300);
    expect(await page.locator('html').getAttribute('data-theme')).toBe(null);
  });
});
