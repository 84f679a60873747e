import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] p');

/** Does what browsers do that translate a page: each text has an element of its own, with other words. */
function translate(page: Page, within = 'body'): Promise<void> {
  return page.evaluate((selector) => {
    const walker = document.createTreeWalker(
      document.querySelector(selector) ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const parent = text.parentElement;
      if (text.data.trim() === '' || parent === null || parent.closest('script, style, template')) continue;
      const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
      font.textContent = 'Übersetzt';
      text.replaceWith(font);
    }
  }, within);
}

describe('on a page that the browser has translated', () => {
  test('a reference is copied as the journal has it', async ({ open }) => {
    const page = await open(article);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#cite > summary').click();
    const item = page.locator('.cite-list:not([hidden]) dd:visible').first();
    const reference = (await item.locator('.reference:visible').textContent())?.trim() ?? '';
    await translate(page, '.cite-box');
    await item.locator('button').click();
    const plain = (text: string) => text.replaceAll('\u00a0', ' ');
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()).then(plain))
      .toBe(plain(reference));
  });

  test('a passage is not offered for citing: these are not the authors’ words', async ({ open }) => {
    const page = await open(article);
    await translate(page, '[data-part="body"]');
    await page.locator('[data-part="body"] > p').first().click({ clickCount: 3 });
    await page.waitForTimeout(600);
    expect(await page.locator('.passage-offer').count()).toBe(0);
  });
});
