import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { citeAgain } from '../support/cited-again.ts';
import { bring, card, focused, isOpen, longEnough, pointAt } from '../support/note-card.ts';
import { articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="references"] > li:first-child a[href^="http"]');
const noted = articleWith('[data-part="body"] a[href="#fn-2"]');

describe('with the mouse', () => {
  test('a card opens by itself at a mark after a moment, and leaves the focus where it is', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    await bring(page, '#cite-1-1');
    // The script of the cards is there.
    await page.locator('#cite-1-1').hover();
    await isOpen(page).toBe(true);
    await page.mouse.move(5, 5);
    await isOpen(page).toBe(false);
    await page.evaluate(() => {
      const link = document.getElementById('cite-1-1');
      const side = document.querySelector('side-notes');
      link?.addEventListener('pointerover', () => {
        const begin = performance.now();
        new MutationObserver((_, observer) => {
          if (document.querySelector('.note-card') === null) return;
          document.body.dataset['waited'] = String(performance.now() - begin);
          observer.disconnect();
        }).observe(side ?? document.body, { childList: true });
      });
    });
    await page.locator('#cite-1-1').hover();
    await isOpen(page).toBe(true);
    const waited = Number(await page.locator('body').getAttribute('data-waited'));
    expect(waited).toBeGreaterThanOrEqual(145);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('the pointer can go into it, and it stays as long as the pointer is there or on the mark', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    await pointAt(page, '#cite-1-1');
    const box = await card(page).boundingBox();
    await page.mouse.move((box?.x ?? 0) + 40, (box?.y ?? 0) + 60, { steps: 8 });
    await longEnough(page);
    expect(await card(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await isOpen(page).toBe(false);
  });

  test('Escape closes it without the pointer moving, and it does not come back until the pointer does', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    await pointAt(page, '#cite-1-1');
    await page.keyboard.press('Escape');
    await isOpen(page).toBe(false);
    await longEnough(page);
    expect(await card(page).count()).toBe(0);
    await page.mouse.move(5, 5);
    await page.locator('#cite-1-1').hover();
    await isOpen(page).toBe(true);
  });

  test('a click keeps it when the pointer leaves, a second one closes it, and so does one elsewhere', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    await bring(page, '#cite-1-1');
    await page.locator('#cite-1-1').click();
    await page.mouse.move(5, 5);
    await longEnough(page);
    expect(await card(page).count()).toBe(1);
    await page.locator('#cite-1-1').click();
    await longEnough(page);
    expect(await card(page).count()).toBe(0);
    await page.mouse.move(5, 5);
    await page.locator('#cite-1-1').click();
    await isOpen(page).toBe(true);
    await page.mouse.click(5, 400);
    await isOpen(page).toBe(false);
  });

  test('pointing at another mark does not take away what was opened on purpose', async ({ open }) => {
    const page = await open(noted, { width: 1100 });
    await bring(page, '#fnref-2');
    await page.locator('#fnref-2').click();
    await isOpen(page).toBe(true);
    const label = await card(page).getAttribute('aria-label');
    await page.locator('#fnref-2').evaluate((mark) => {
      const other = document.createElement('a');
      other.className = 'note-mark';
      other.href = '#fn-3';
      other.textContent = '³';
      mark.closest('p, li')?.prepend(other, ' ');
    });
    await page.locator('a.note-mark[href="#fn-3"]').first().hover();
    await longEnough(page);
    expect(await card(page).getAttribute('aria-label')).toBe(label);
  });
});

test('selecting text across a mark opens no card', async ({ open }) => {
  const page = await open(cited, { width: 1100 });
  await bring(page, '#cite-1-1');
  const box = await page.locator('#cite-1-1').boundingBox();
  const x = box?.x ?? 0;
  const y = (box?.y ?? 0) + 10;
  await page.mouse.move(x - 60, y);
  await page.mouse.down();
  await page.mouse.move(x + 5, y, { steps: 5 });
  await longEnough(page);
  expect(await card(page).count()).toBe(0);
  await page.mouse.up();
});

describe('on a desk', () => {
  test('a later citation opens a card, for its reference stands at the first', async ({ open }) => {
    const page = await open(cited, { width: 1440 });
    await citeAgain(page);
    await bring(page, '#cite-1-2');
    await page.locator('#cite-1-2').hover();
    await isOpen(page).toBe(true);
  });

  test('a note that is out of view opens in a card', async ({ open }) => {
    const page = await open(noted, { width: 1440 });
    // The last line of the window has the mark: the note goes on below.
    await page.locator('#fnref-2').evaluate((mark) => {
      mark.scrollIntoView({ block: 'end' });
    });
    await page.locator('#fnref-2').click();
    await isOpen(page).toBe(true);
    expect(new URL(page.url()).hash).toBe('');
  });
});

describe('with the keyboard', () => {
  test('the card of a mark that has the focus opens by itself, and Tab goes on in the text', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    await bring(page, '#cite-1-1');
    await page.locator('#cite-1-1').focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('cite-1-1');
    await isOpen(page).toBe(true);
    expect(await focused(page)).toBe('cite-1-1');
    await page.keyboard.press('Escape');
    await isOpen(page).toBe(false);
    await longEnough(page);
    expect([await focused(page), await card(page).count()]).toEqual(['cite-1-1', 0]);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await isOpen(page).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note-card'))).toBe(null);
    await expect.poll(() => page.locator('.note-card:has(a[href="#ref-1"])').count()).toBe(0);
  });

  test('Enter keeps it, Tab goes into it, Escape closes it and leads back to the mark', async ({ open }) => {
    const page = await open(cited, { width: 1100 });
    await page.locator('#cite-1-1').focus();
    await page.keyboard.press('Enter');
    await isOpen(page).toBe(true);
    await longEnough(page);
    expect(await focused(page)).toBe('cite-1-1');
    expect(await page.locator('#cite-1-1').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('note-card-number');
    await page.keyboard.press('Escape');
    await isOpen(page).toBe(false);
    await longEnough(page);
    expect([await focused(page), await card(page).count()]).toEqual(['cite-1-1', 0]);
    expect(await page.locator('#cite-1-1').getAttribute('aria-expanded')).toBe(null);
  });
});
