import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { bring, card, isOpen, longEnough } from '../support/note-card.ts';
import { articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="references"] > li:first-child a[href^="http"]');

describe('with a finger, at 360 pixels', () => {
  test.for(LOCALES)('a tap opens the card once, inside the window, in %s', async (locale, { open }) => {
    const page = await open(cited, { width: 360, height: 740, locale, touch: true });
    await bring(page, '#cite-1-1');
    await page.evaluate(() => {
      document.body.dataset['cards'] = '0';
      new MutationObserver((changes) => {
        const added = changes.flatMap((change) => [...change.addedNodes]);
        const cards = added.filter((node) => node instanceof Element && node.matches('.note-card')).length;
        document.body.dataset['cards'] = String(Number(document.body.dataset['cards']) + cards);
      }).observe(document.body, { childList: true, subtree: true });
    });
    await page.locator('#cite-1-1').tap();
    await isOpen(page).toBe(true);
    await longEnough(page);
    expect(await page.locator('body').getAttribute('data-cards')).toBe('1');
    const box = await card(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    await page.locator('#cite-1-1').tap();
    await longEnough(page);
    expect(await card(page).count()).toBe(0);
  });
});

test('a card is not printed', async ({ open }) => {
  const page = await open(cited, { width: 1100 });
  await page.locator('#cite-1-1').click();
  await isOpen(page).toBe(true);
  await page.emulateMedia({ media: 'print' });
  expect(await card(page).isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('where the browser has no anchors the card goes with its mark too', async ({ open }) => {
  const page = await open(cited, { width: 390 });
  await page.evaluate(() => {
    CSS.supports = () => false;
  });
  await page.locator('#cite-1-1').click();
  await isOpen(page).toBe(true);
  const places = async () => {
    const [box, mark] = await Promise.all([
      card(page).boundingBox(),
      page.locator('#cite-1-1').boundingBox(),
    ]);
    return { card: Math.round(box?.y ?? NaN), distance: Math.round((box?.y ?? NaN) - (mark?.y ?? NaN)) };
  };
  const before = await places();
  await page.evaluate(() => {
    scrollBy(0, 120);
  });
  expect(await places()).toEqual({ card: before.card - 120, distance: before.distance });
});
