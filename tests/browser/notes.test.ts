import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
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
    // Those of the editors stand among them.
    const placed = await page.locator('.footnotes > li').evaluateAll((items) =>
      items.map((item) => {
        const mark = document.getElementById(item.id.replace('-', 'ref-'));
        const { left, top, bottom } = item.getBoundingClientRect();
        // The mark of a note may stand in an abstract, and be hidden with it.
        const paragraph = mark?.closest('[data-part="body"] :is(p, li)')?.getBoundingClientRect();
        return { id: item.id, left, top, bottom, line: mark?.getBoundingClientRect().top ?? 0, paragraph };
      }),
    );
    const notes = placed.toSorted((one, other) => one.top - other.top);
    const misplaced = notes.filter(({ left, top, line, paragraph }, index) => {
      if (paragraph === undefined) return false;
      const wanted = Math.max(line, notes[index - 1]?.bottom ?? 0);
      return left < paragraph.right || top < wanted - 1 || top > wanted + 16;
    });
    expect(notes.length).toBeGreaterThan(1);
    expect(misplaced).toEqual([]);
  });

  test.for(['#fnref-2', '#fn-2 .backlinks a'])(
    'what is in view already is marked, and the page stays where it is: %s',
    async (link, { open }) => {
      const page = await open(noted, { width: 1440 });
      await page.locator('#fnref-2').evaluate((mark) => {
        mark.scrollIntoView({ block: 'center' });
      });
      const before = await page.evaluate(() => Math.round(scrollY));
      await page.locator(link).click();
      expect(await page.evaluate(() => Math.round(scrollY))).toBe(before);
      expect(await page.locator(':target').count()).toBe(1);
    },
  );

  test('the contents do not lead to a list that is not there', async ({ open }) => {
    const page = await open(noted, { width: 1440 });
    const entry = page.locator('.article-contents a[href="#notes"]');
    expect(await entry.isVisible()).toBe(false);
    await page.setViewportSize({ width: 1100, height: 900 });
    expect(await entry.isVisible()).toBe(true);
  });

  test('no note stands over a figure that reaches into the margin', async ({ open }) => {
    const page = await open(noted, { width: 1440 });
    await page.locator('[data-part="body"] p:has(#fnref-2)').evaluate((paragraph) => {
      const figure = document.createElement('figure');
      figure.innerHTML = `<table><tr>${'<td>1</td>'.repeat(6)}</tr></table>`;
      figure.id = 'wide';
      figure.style.height = '30rem';
      paragraph.after(figure);
    });
    const overlapping = () =>
      page.evaluate(() => {
        const wide = document.getElementById('wide')?.getBoundingClientRect();
        const notes = [...document.querySelectorAll('[data-part="footnotes"] > li')];
        return notes
          .filter((note) => note.checkVisibility())
          .filter((note) => {
            const { top, bottom, left } = note.getBoundingClientRect();
            return wide !== undefined && wide.right > left && top < wide.bottom && bottom > wide.top;
          })
          .map(({ id }) => id);
      });
    await expect.poll(overlapping).toEqual([]);
    expect(
      await page.locator('#wide').evaluate((figure) => figure.getBoundingClientRect().right),
    ).toBeGreaterThan(
      await page.locator('.article-text').evaluate((text) => text.getBoundingClientRect().right),
    );
  });
});

test('the card of a reference goes with its citation as the page is scrolled', async ({ open }) => {
  const page = await open(cited, { width: 390 });
  await page.locator('#cite-1-1').click();
  await page.locator('.note-card').waitFor();
  const distance = async () => {
    const [card, mark] = await Promise.all([
      page.locator('.note-card').boundingBox(),
      page.locator('#cite-1-1').boundingBox(),
    ]);
    return Math.round((card?.y ?? 0) - (mark?.y ?? Infinity));
  };
  const before = await distance();
  await page.evaluate(() => {
    scrollBy(0, 120);
  });
  expect(await distance()).toBe(before);
});

test('a note whose mark is in an abstract says in which', async ({ open }) => {
  const page = await open(articleWith('.abstract-panel[lang="ru"] a[href="#fn-1"]'), { width: 390 });
  expect(await page.locator('#fn-1 .backlinks').innerText()).toContain(
    dictionary('en').article.toAbstract.ru,
  );
});
