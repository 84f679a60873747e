import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('article-terms');
const marks = (page: Page) => page.locator('[data-part=body] .term');
const card = (page: Page) => page.locator('.term-card');

/** The authors' words: what is left of the text without what the editors put into it. */
const words = (page: Page) =>
  page.locator('[data-part=body]').evaluate((body) => {
    const copy = body.cloneNode(true) as HTMLElement;
    for (const own of copy.querySelectorAll('[data-editorial]')) own.remove();
    return copy.textContent.replaceAll(/\s+/gu, ' ');
  });

describe('terms at their words', () => {
  test.for([
    ['kk', 1280],
    ['ru', 360],
  ] as const)(
    'are marked for readers in %s at %i px, once a section, and the authors’ words stay',
    async ([locale, width], { open }) => {
      const page = await open(article, { locale, width });
      await marks(page).first().waitFor();
      const marked = await words(page);
      await page.locator('.look-button').click();
      await page.locator('look-panel label:has(input[name=terms][value=off])').click();
      await expect.poll(() => marks(page).count()).toBe(0);
      expect(await words(page)).toBe(marked);
      await page.reload();
      await page.waitForTimeout(300);
      expect(await marks(page).count()).toBe(0);
    },
  );

  test('are left alone for readers in English, until they choose', async ({ open }) => {
    const page = await open(article);
    await page.waitForTimeout(300);
    expect(await marks(page).count()).toBe(0);
    await page.locator('.look-button').click();
    await page.locator('look-panel label:has(input[name=terms][value=on])').click();
    await expect.poll(() => marks(page).count()).toBeGreaterThan(0);
  });

  test('stay as a reader chose them in another language, where something else is usual', async ({ open }) => {
    const page = await open(article);
    await page.locator('.look-button').click();
    for (const value of ['on', 'off']) {
      await page.locator(`look-panel label:has(input[name=terms][value=${value}])`).click();
    }
    await page.goto(addressOf(article, { locale: 'kk' }));
    await page.waitForTimeout(300);
    expect(await page.locator('look-panel input[name=terms]:checked').getAttribute('value')).toBe('off');
    expect(await marks(page).count()).toBe(0);
  });

  test.for(['kk', 'ru'] as const)(
    'open a card of the editors by mouse and by keyboard, in %s, and Escape closes it',
    async (locale, { open }) => {
      const page = await open(article, { locale });
      const first = marks(page).first();
      await first.click();
      expect(await card(page).locator('.term-by').textContent()).toBe(dictionary(locale).card.glossary);
      expect(await card(page).locator('li').count()).toBeGreaterThan(1);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await card(page).isVisible()).toBe(false);
      await first.focus();
      await page.keyboard.press('Enter');
      expect(await card(page).isVisible()).toBe(true);
      const link = card(page).locator('a');
      const [path = '', anchor = ''] = ((await link.getAttribute('href')) ?? '').split('#');
      await link.click();
      await page.waitForURL((address) => address.pathname === path);
      expect(await page.locator(`[id="${anchor}"]`).count()).toBe(1);
    },
  );

  test('are not there, and the text reads as before, when their file cannot be had', async ({ open }) => {
    const page = await open('about/', { locale: 'ru' });
    await page.route('**/terms.json', (route) => route.fulfill({ json: { broken: true } }));
    await page.goto(page.url().replace('about/', article));
    await page.waitForTimeout(300);
    expect(await marks(page).count()).toBe(0);
    expect((await words(page)).length).toBeGreaterThan(1000);
  });
});

describe('the terms of an article without abstracts', () => {
  test('stand below its titles in the other languages', async ({ open }) => {
    const page = await open(article, { width: 1280 });
    const [titlesEnd, termsBegin] = await page.evaluate(() => {
      const abstracts = document.querySelector('.abstracts');
      abstracts?.insertAdjacentHTML(
        'beforebegin',
        '<p class="abstract-title">Тақырып</p><p class="abstract-authors">А. Автор</p>',
      );
      abstracts?.remove();
      const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
      return [box('.article-part > .abstract-authors')?.bottom, box('.article-terms summary')?.top];
    });
    expect(termsBegin).toBeGreaterThanOrEqual(titlesEnd ?? Infinity);
  });
});
