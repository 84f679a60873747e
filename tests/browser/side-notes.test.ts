import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { chooseLanguage, visibleLanguages } from '../support/abstracts.ts';
import { addressOf, test, type Open } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const DESK = { width: 1440 } as const;

/** An article whose first note belongs to an abstract that English readers do not see at first. */
const noted = articleWith('.abstract-panel[lang="ru"] a[href="#fn-1"]');

/** Where the notes in the margin stand below the beginning of the text, in pixels, once they stand still. */
async function placement(page: Page): Promise<Record<string, number>> {
  const read = () =>
    page.locator('[data-part="footnotes"] > li').evaluateAll(async (notes) => {
      // What has just been chosen is laid out with the next frame.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const top = document.querySelector('side-notes')?.getBoundingClientRect().top ?? 0;
      const displayed = notes.filter((note) => note.checkVisibility());
      return Object.fromEntries(
        displayed.map((note) => [note.id, Math.round(note.getBoundingClientRect().top - top)]),
      );
    });
  let last = await read();
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return JSON.stringify(before) === JSON.stringify(last);
    })
    .toBe(true);
  return last;
}

/** The part of an article, from edge to edge, and of the note beside it. */
const box = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom };
    });

/** How a reader comes to the article. */
const ROUTES: Record<string, (open: Open) => Promise<Page>> = {
  'reloading it far below its beginning': async (open) => {
    const page = await open(noted, DESK);
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await page.reload();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    return page;
  },
  'the address of a note': (open) => open(`${noted}#fn-4`, DESK),
  'a passage that was searched for': (open) => open(`${noted}?find=cooperation#references`, DESK),
  'a narrow window': async (open) => {
    const page = await open(noted, { width: 700 });
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await page.setViewportSize({ width: DESK.width, height: 900 });
    return page;
  },
};

describe('the notes in the margin', () => {
  test.for(Object.entries(ROUTES))('stand in their places after %s', async ([, route], { open }) => {
    const expected = await placement(await open(noted, DESK));
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(await placement(await route(open))).toEqual(expected);
  });

  test.for([1280, 1440, 1920])('stay beside the text at %i pixels', async (width, { open }) => {
    const page = await open(noted, { width });
    const places = await placement(page);
    const text = await box(page, '.article-text');
    for (const id of Object.keys(places)) {
      const note = await box(page, `#${id}`);
      const mark = await box(page, `#${id.replace('fn-', 'fnref-')}`);
      expect(note.left).toBeGreaterThan(text.right);
      expect(note.bottom).toBeLessThanOrEqual(text.bottom + 1);
      expect(Math.abs(note.top - mark.top)).toBeLessThan(400);
    }
  });

  test('come into view with the address of one of them', async ({ open }) => {
    const page = await open(`${noted}#fn-4`, DESK);
    await placement(page);
    const { top, bottom } = await box(page, '#fn-4');
    expect([top >= 0, bottom <= 900]).toEqual([true, true]);
  });

  test('leave out what belongs to an abstract that is not shown, and stand beside it when it is', async ({
    open,
  }) => {
    const page = await open(noted, DESK);
    expect(Object.keys(await placement(page))).not.toContain('fn-1');
    await chooseLanguage(page, 'ru');
    expect(Object.keys(await placement(page))).toContain('fn-1');
    const [note, mark, abstracts] = await Promise.all(
      ['#fn-1', '#fnref-1', '.abstracts'].map((each) => box(page, each)),
    );
    expect(note?.top).toBeCloseTo(mark?.top ?? 0, -1);
    expect(note?.left).toBeGreaterThan(abstracts?.right ?? Infinity);
    await chooseLanguage(page, 'en');
    expect(Object.keys(await placement(page))).not.toContain('fn-1');
  });

  test('stand below three abstracts side by side', async ({ open }) => {
    const page = await open(noted, DESK);
    await chooseLanguage(page, 'all');
    expect(Object.keys(await placement(page))).toContain('fn-1');
    expect((await box(page, '#fn-1')).top).toBeGreaterThanOrEqual((await box(page, '.abstracts')).bottom - 1);
  });
});

describe('a note to an abstract', () => {
  test('leads back to it: the choice of its language moves too, and moves back', async ({ open }) => {
    const page = await open(noted, { width: 390 });
    await page.locator('#fn-1 a[href="#fnref-1"]').click();
    await expect.poll(() => visibleLanguages(page, 'abstract')).toEqual(['ru']);
    expect(await page.locator('input[name="abstract-language"]:checked').inputValue()).toBe('ru');
    const { top, bottom } = await box(page, '#fnref-1');
    expect([top >= 0, bottom <= 900]).toEqual([true, true]);
    await chooseLanguage(page, 'en');
    expect(await visibleLanguages(page, 'abstract')).toEqual(['en']);
  });

  test.for(['#fn-1', '#fnref-1', '#abstract-ru'])('is shown by the address %s', async (hash, { open }) => {
    const page = await open(noted + hash, DESK);
    expect(await visibleLanguages(page, 'abstract')).toEqual(['ru']);
    expect(Object.keys(await placement(page))).toContain('fn-1');
    for (const id of ['#fn-1', '#fnref-1']) {
      const { top, bottom } = await box(page, id);
      expect([id, top >= 0, bottom <= 900]).toEqual([id, true, true]);
    }
    expect(page.url()).toBe(addressOf(noted + hash));
  });
});

/** The numbers that readers see before the notes, by the accessibility tree: a marker is no text of the page. */
async function shownNumbers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const names = nodes
    .filter(({ role }) => role?.value === 'ListMarker')
    .map(({ name }) => String(name?.value));
  return names.map((name) => name.trim());
}

describe('the number before a note', () => {
  test('is that of its mark, though the note before it is not shown', async ({ open }) => {
    const page = await open(noted, DESK);
    const marks = await page
      .locator('[data-part="body"] a.note-mark:not([data-sign])')
      .evaluateAll((links) => links.map(({ id }) => `${id.replace('fnref-', '')}.`));
    const numbers = await shownNumbers(page);
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter((mark) => !numbers.includes(mark))).toEqual([]);
    expect(numbers.slice(0, marks.length)).toEqual(marks);
  });
});
