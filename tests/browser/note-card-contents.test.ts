import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary, fill } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { citeAgain, citeRange } from '../support/cited-again.ts';
import { articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="references"] > li:first-child a[href^="http"]');
const noted = articleWith('[data-part="body"] a[href="#fn-2"]');

const card = (page: Page) => page.locator('.note-card');
const isOpen = (page: Page) => expect.poll(() => card(page).isVisible());
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('the card of a reference', () => {
  test.for(LOCALES)(
    'leads to a copy from the year of the issue, as the editors’ and to another site, in %s',
    async (locale, { open }) => {
      const page = await open(cited, { width: 390, locale });
      await page.locator('#cite-1-1').click();
      const words = dictionary(locale).card;
      const address = await page.locator('#ref-1 a[href^="http"]').getAttribute('href');
      const year = await page.locator('side-notes').getAttribute('data-year');
      const link = card(page).locator(
        `a[href="https://web.archive.org/web/${year ?? ''}1231/${address ?? ''}"]`,
      );
      expect(await link.innerText()).toBe(fill(words.archive, { year: year ?? '', host: 'web.archive.org' }));
      expect(await link.getAttribute('rel')).toBe('external');
      expect(await link.evaluate((element) => element.closest('.note-card-more')?.textContent)).toContain(
        words.editors,
      );
      expect(await card(page).getAttribute('aria-label')).toBe(fill(words.reference, { n: 1 }));
      expect(await card(page).locator('a[href^="http"]').first().getAttribute('href')).toBe(address);
    },
  );

  test('holds every sentence that cites it, and leads from one to the other', async ({ open }) => {
    const page = await open(cited, { width: 390 });
    await citeAgain(page);
    await page.locator('#cite-1-1').click();
    const sentences = card(page).locator('li');
    await expect.poll(() => sentences.count()).toBe(2);
    const [first = '', second = ''] = await sentences.allInnerTexts();
    const paragraph = await page.locator('#cite-1-1').evaluate((citation) => {
      const block = citation.closest('p, li')?.cloneNode(true) as Element;
      for (const extra of block.querySelectorAll('.citation, .note-mark, [data-editorial]')) extra.remove();
      return block.textContent.replaceAll(/\s+/g, ' ').replaceAll(/ (?=[.,])/g, '');
    });
    const { here } = dictionary('en').card;
    expect(first.endsWith(` ${here}`)).toBe(true);
    expect(paragraph).toContain(first.slice(0, -here.length - 2));
    expect(second).toBe('A speech by A. Author says it once more.');
    await sentences.nth(1).locator('a').click();
    expect(new URL(page.url()).hash).toBe('#cite-1-2');
    await isOpen(page).toBe(false);
    const { top, bottom } = await page
      .locator('#cite-1-2')
      .evaluate((mark) => mark.getBoundingClientRect().toJSON() as DOMRect);
    expect([top >= 0, bottom <= 900]).toEqual([true, true]);
  });

  test('holds the sentence of a range that it is in, without the words of the citation', async ({ open }) => {
    const page = await open(articleWith('[data-part="references"] > li:nth-child(3)'), { width: 390 });
    await citeRange(page);
    await page.locator('[data-part="body"] a[href="#ref-2"]').first().click();
    const sentences = card(page).locator('li');
    await isOpen(page).toBe(true);
    expect((await sentences.allInnerTexts()).at(-1)).toBe('All three say so.');
    expect(await card(page).locator('.note-card-number').innerText()).toBe('[2]');
  });

  test.for(LOCALES)('names other articles that cite the same source, in %s', async (locale, { open }) => {
    const page = await open(cited, { width: 390, locale });
    await page.locator('#cite-1-1').click();
    await isOpen(page).toBe(true);
    expect(await card(page).innerText()).not.toContain(dictionary(locale).card.others);
    await page.keyboard.press('Escape');
    await page.locator('side-notes').evaluate((notes) => {
      notes.dataset['shared'] = '/same-sources.json';
    });
    // Where they do not come the card says what it said, and the next one asks for them again.
    await page.route('**/same-sources.json', (route) => route.fulfill({ body: 'none' }));
    await page.locator('#cite-1-1').click();
    await isOpen(page).toBe(true);
    expect(await card(page).innerText()).not.toContain(dictionary(locale).card.others);
    await page.keyboard.press('Escape');
    await page.route('**/same-sources.json', (route) =>
      route.fulfill({ json: { 1: [{ [locale]: ['Another title', '/another/'] }] } }),
    );
    await page.locator('#cite-1-1').click();
    expect(await card(page).locator('a[href="/another/"]').innerText()).toBe('Another title');
    expect(await card(page).innerText()).toContain(dictionary(locale).card.others);
  });
});

describe('the card of a note', () => {
  test.for(LOCALES)('says what it is, in %s', async (locale, { open }) => {
    const page = await open(noted, { width: 390, locale });
    await page.locator('#fnref-2').click();
    await isOpen(page).toBe(true);
    const words = dictionary(locale).card;
    expect(await card(page).getAttribute('aria-label')).toBe(fill(words.note, { n: 2 }));
    await card(page).getByRole('button', { name: words.close }).click();
    await isOpen(page).toBe(false);
    expect(await focused(page)).toBe('fnref-2');
  });
});
