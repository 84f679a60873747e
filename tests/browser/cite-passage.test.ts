import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary, fill, formatDate } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';
import { selectIn } from '../support/select-text.ts';

const article = articleWith('[data-part="body"] > p');
const noted = articleWith('[data-part="body"] p .note-mark');

async function openDialog(page: Page): Promise<void> {
  await page.locator('.passage-offer').click();
  await expect.poll(() => page.locator('.passage-dialog').isVisible()).toBe(true);
}

describe('a passage that a reader selects', () => {
  test.for(LOCALES)(
    'is offered to be cited, with its reference and its address (%s)',
    async (locale, { open }) => {
      const page = await open(article, { locale });
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      const words = (await selectIn(page, 0, 0, 60)).trim();
      await openDialog(page);
      await page.locator('[data-copy=all]').click();
      await expect.poll(() => page.locator('.passage-dialog [role=status]').textContent()).not.toBe('');
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      const [quotation = '', reference = '', edition = '', address = ''] = copied.split('\n\n');
      const [opening, closing] = locale === 'en' ? ['“', '”'] : ['«', '»'];
      expect(quotation.startsWith(`${opening}${words.split(' ').slice(0, -1).join(' ')}`)).toBe(true);
      expect(quotation).toContain(closing);
      const shown = await page.locator('.passage-dialog .reference').textContent();
      // Plain text has plain spaces.
      expect(reference).toBe(shown?.replaceAll('\u00a0', ' ').trim());
      const day = (await page.locator('cite-passage').getAttribute('data-day')) ?? '';
      const date = formatDate(locale, day);
      expect(edition).toBe(fill(dictionary(locale).cite.passage.edition, { date }).replaceAll('\u00a0', ' '));
      const id = await page.locator('[data-part=body] > p').first().getAttribute('id');
      expect(address).toContain(`#${id ?? ''}:~:text=`);
    },
  );

  test('is found again at its address, which names its paragraph', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 2, 10, 280);
    await openDialog(page);
    const address = new URL((await page.locator('.passage-link a').getAttribute('href')) ?? '');
    await page.goto(new URL(address.pathname + address.hash, page.url()).href);
    await page.reload();
    const id = await page.locator('[data-part=body] > p').nth(2).getAttribute('id');
    expect(await page.evaluate(() => document.querySelector(':target')?.id)).toBe(id);
    const top = await page.locator(`#${id ?? ''}`).evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
  });

  test('has whole words, however it was selected', async ({ open }) => {
    const page = await open(article);
    const text = (await page.locator('[data-part=body] > p').first().textContent()) ?? '';
    const second = text.indexOf(' ') + 1;
    await selectIn(page, 0, second + 2, text.indexOf(' ', second + 20) + 2);
    await openDialog(page);
    const quoted = (await page.locator('.passage-words').textContent()) ?? '';
    const words = /“(.*)”/u.exec(quoted)?.[1] ?? '';
    expect(text).toContain(words);
    const start = text.indexOf(words);
    expect(text.slice(start - 1, start)).toBe(' ');
    expect(text.slice(start + words.length).charAt(0)).toMatch(/[\s,.;:)]/u);
  });

  test('is quoted without the marks of its notes', async ({ open }) => {
    const page = await open(noted);
    await page.evaluate(() => {
      const block = document.querySelector('[data-part=body] p:has(.note-mark)');
      block?.scrollIntoView({ block: 'center' });
      if (block) getSelection()?.selectAllChildren(block);
    });
    await openDialog(page);
    expect(await page.locator('.passage-words').textContent()).not.toMatch(/[⁰¹²³⁴-⁹]/u);
  });

  test('keeps the style that the reader chose for the next one', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 0, 0, 40);
    await openDialog(page);
    await page.locator('.passage-dialog select').selectOption({ index: 3 });
    const chosen = await page.locator('.passage-dialog .reference').textContent();
    await page.keyboard.press('Escape');
    expect(await page.locator('.passage-dialog').isVisible()).toBe(false);
    await page.reload();
    await selectIn(page, 1, 0, 40);
    await openDialog(page);
    expect(await page.locator('.passage-dialog .reference').textContent()).toBe(chosen);
  });

  test('can be cited with the keyboard, once the cursor is in the text', async ({ open }) => {
    const page = await open(article);
    const paragraph = page.locator('[data-part=body] > p').first();
    await paragraph.dblclick({ position: { x: 40, y: 10 } });
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+Control+ArrowRight');
    await page.locator('.passage-offer').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('passage-offer');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.passage-dialog').isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.passage-dialog').isVisible()).toBe(false);
    // Back at the passage, and the offer is at hand again.
    expect(await paragraph.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('.passage-offer').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('passage-offer');
  });

  test('has its address to be copied by hand where the browser does not copy', async ({ open }) => {
    const page = await open(article);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await selectIn(page, 0, 0, 40);
    await openDialog(page);
    const link = page.locator('.passage-link a');
    expect(await link.textContent()).toBe('Link to the passage');
    await page.locator('[data-copy=link]').click();
    await expect.poll(() => page.locator('.passage-dialog [role=status]').textContent()).toContain('Ctrl+C');
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe(await link.getAttribute('href'));
  });

  test('is offered no longer when the selection is gone', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 0, 0, 40);
    await page.locator('.passage-offer').waitFor();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await expect.poll(() => page.locator('.passage-offer').count()).toBe(0);
  });
});

test('words of the interface are not offered to be cited', async ({ open }) => {
  const page = await open(article);
  await page.evaluate(() => {
    const place = document.querySelector('.place');
    if (place) getSelection()?.selectAllChildren(place);
  });
  await page.waitForTimeout(600);
  expect(await page.locator('.passage-offer').count()).toBe(0);
});

test.for([
  ['en', 1280, 'light'],
  ['kk', 360, 'dark'],
] as const)(
  'axe finds nothing in the dialog in %s at %s px, %s',
  async ([locale, width, theme], { open }) => {
    const page = await open(article, { locale, width, theme });
    await selectIn(page, 0, 0, 60);
    await openDialog(page);
    expect(await axeFindings(page)).toEqual([]);
  },
);
