import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="body"] a[href="#ref-1"]');
const noted = articleWith('[data-part="body"] a[href="#fn-2"]');

/** The words of an element as a reader sees them, blanks and line ends as one space, without what the editors added. */
function wordsOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const extra of copy.querySelectorAll('[data-editorial], button, .note-card-number'))
        extra.remove();
      return copy.textContent.replaceAll(/\s+/g, ' ').trim();
    });
}

const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

describe('without JavaScript', () => {
  test('a citation leads to its reference, and the reference back to the citation', async ({ open }) => {
    const page = await open(cited, { javaScript: false });
    await page.locator('#cite-1-1').click();
    expect(new URL(page.url()).hash).toBe('#ref-1');
    expect(await isInView(page, '#ref-1')).toBe(true);
    await page.locator('#ref-1 a[href="#cite-1-1"]').click();
    expect(new URL(page.url()).hash).toBe('#cite-1-1');
    expect(await isInView(page, '#cite-1-1')).toBe(true);
  });

  test('the mark of a note leads to the note, and the note back to its mark', async ({ open }) => {
    const page = await open(noted, { javaScript: false });
    await page.locator('#fnref-2').click();
    expect(new URL(page.url()).hash).toBe('#fn-2');
    expect(await isInView(page, '#fn-2')).toBe(true);
    await page.locator('#fn-2 a[href="#fnref-2"]').click();
    expect(new URL(page.url()).hash).toBe('#fnref-2');
    expect(await isInView(page, '#fnref-2')).toBe(true);
  });
});

describe('on a narrow screen', () => {
  test('the mark of a note opens the note there, and Escape closes it', async ({ open }) => {
    const page = await open(noted, { width: 390 });
    const scrolled = () => page.evaluate(() => Math.round(scrollY));
    await page.locator('#fnref-2').scrollIntoViewIfNeeded();
    const before = await scrolled();
    await page.locator('#fnref-2').click();
    await expect.poll(() => page.locator('.note-card').isVisible()).toBe(true);
    expect(await wordsOf(page, '.note-card')).toBe(await wordsOf(page, '#fn-2'));
    expect(await scrolled()).toBe(before);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.note-card').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('fnref-2');
  });
});

describe('on a desk', () => {
  test('a citation opens its reference there, whose number leads to the list', async ({ open }) => {
    const page = await open(cited);
    await page.locator('#cite-1-1').click();
    expect(await wordsOf(page, '.note-card')).toBe(await wordsOf(page, '#ref-1'));
    await page.locator('.note-card a[href="#ref-1"]').click();
    expect(new URL(page.url()).hash).toBe('#ref-1');
    expect(await isInView(page, '#ref-1')).toBe(true);
  });

  test('every note to the text stands beside it, at its mark or close under the note before', async ({
    open,
  }) => {
    const page = await open(noted, { width: 1440 });
    const notes = await page.locator('[data-part="footnotes"] > li').evaluateAll((items) =>
      items.map((item) => {
        const mark = document.getElementById(item.id.replace('fn-', 'fnref-'));
        const { left, top, bottom } = item.getBoundingClientRect();
        // The mark of a note may stand in an abstract, and be hidden with it.
        const paragraph = mark?.closest('[data-part="body"] :is(p, li)')?.getBoundingClientRect();
        return { id: item.id, left, top, bottom, line: mark?.getBoundingClientRect().top ?? 0, paragraph };
      }),
    );
    const misplaced = notes.filter(({ left, top, line, paragraph }, index) => {
      if (paragraph === undefined) return false;
      const wanted = Math.max(line, notes[index - 1]?.bottom ?? 0);
      return left < paragraph.right || top < wanted - 1 || top > wanted + 16;
    });
    expect(notes.length).toBeGreaterThan(1);
    expect(misplaced).toEqual([]);
  });
});
