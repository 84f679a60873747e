import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

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

  test('at the top of a page leads to the top', async ({ open }) => {
    const page = await open(article);
    await link(page, 'kk').click();
    await page.waitForURL(addressOf(article, { locale: 'kk' }));
    expect(await page.evaluate(() => scrollY)).toBe(0);
  });
});
