import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('[data-part="body"] a[href="#ref-1"]');

/** What has the focus, and whether a reader can see that it has. */
interface Focus {
  name: string;
  href: string | null;
  inArticle: boolean;
  inBody: boolean;
  isSeen: boolean;
}

function focus(page: Page): Promise<Focus> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    // A control may be drawn by the label around it.
    const drawn = [element, element.nextElementSibling, element.closest('label')].filter(
      (each) => each !== null,
    );
    const hasRing = drawn.some((each) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
      return (outlineStyle !== 'none' && parseFloat(outlineWidth) > 0) || boxShadow !== 'none';
    });
    const { top, bottom, width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    return {
      name: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
      href: element.getAttribute('href'),
      inArticle: element.closest('article') !== null,
      inBody: element.closest('[data-part="body"]') !== null,
      isSeen: hasRing && width > 1 && height > 1 && bottom > 0 && top < innerHeight,
    };
  });
}

/** The stops of the Tab key, from the beginning of the page to the first for which `until` holds. */
async function stops(page: Page, until: (focus: Focus) => boolean): Promise<Focus[]> {
  const found: Focus[] = [];
  for (let step = 0; step < 150; step += 1) {
    await page.keyboard.press('Tab');
    const here = await focus(page);
    found.push(here);
    if (until(here)) break;
  }
  return found;
}

describe('with the keyboard alone', () => {
  test.for(['', 'about/', article])(
    'the first stop on /%s is the way past the header',
    async (place, { open }) => {
      const page = await open(place);
      await page.keyboard.press('Tab');
      expect(await focus(page)).toMatchObject({ href: '#main', isSeen: true });
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#main');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    },
  );

  test.for([360, 1280])(
    'a reader comes to the text of the article and sees where, at %i px',
    async (width, { open }) => {
      const page = await open(article, { width });
      const found = await stops(page, ({ inBody }) => inBody);
      expect(found.at(-1)).toMatchObject({ inArticle: true, inBody: true });
      expect(found.filter(({ isSeen }) => !isSeen)).toEqual([]);
    },
  );

  test('a reader opens a reference and comes back', async ({ open }) => {
    const page = await open(article);
    await page.locator('#cite-1-1').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.note-card').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.note-card') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    // The browser tells of the closing in a task of its own, and the card goes then.
    await expect.poll(() => page.locator('.note-card').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('cite-1-1');
  });
});
