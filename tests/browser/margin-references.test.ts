import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { chooseLanguage } from '../support/abstracts.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { articlePlaces, articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="body"] a[href="#ref-1"]');
const withWideTable = articleWith('[data-part="body"] tr > td:nth-child(6)');
const articles = articlePlaces().filter(({ locale }) => locale === 'en');

/** Where something is on the page, in pixels. */
interface Box {
  name: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** What stands in the margin and what it must keep clear of, once nothing moves any more. */
interface Margin {
  copies: (Box & { mark: number })[];
  notes: Box[];
  obstacles: Box[];
  text: Box;
  /** The references that the text cites. */
  cited: string[];
}

function marginOf(page: Page): Promise<Margin> {
  return page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    const boxOf = (element: Element, name: string) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { name, left, right, top: top + scrollY, bottom: bottom + scrollY };
    };
    const shown = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const text = document.querySelector('[data-part="body"]');
    if (text === null) throw new Error('the page has no text');
    const citations = [...text.querySelectorAll<HTMLAnchorElement>('a.citation')];
    const numberOf = ({ hash }: HTMLAnchorElement) => `[${hash.replace('#ref-', '')}]`;
    return {
      copies: shown('.margin-references > *').map((copy) => {
        const number = /^\[\d+\]/.exec(copy.textContent)?.[0] ?? '';
        const mark = citations.find((citation) => numberOf(citation) === number);
        return { ...boxOf(copy, number), mark: (mark?.getBoundingClientRect().top ?? 0) + scrollY };
      }),
      notes: shown('[data-part="footnotes"] > li').map((note) => boxOf(note, note.id)),
      obstacles: shown('.abstract-panels, figure, .table-scroll, chart-figure').map((box) =>
        boxOf(box, box.className),
      ),
      text: boxOf(text, 'text'),
      cited: [...new Set(citations.map(numberOf))],
    };
  });
}

/** Which of two things that must not touch do. */
function overlaps({ copies, notes, obstacles }: Margin): string[] {
  const beside = [...copies, ...notes];
  const meets = (one: Box, other: Box) =>
    one !== other &&
    one.left < other.right &&
    one.right > other.left &&
    one.top < other.bottom &&
    one.bottom > other.top;
  return beside.flatMap((one) =>
    [...beside, ...obstacles]
      .filter((other) => meets(one, other))
      .map((other) => `${one.name} – ${other.name}`),
  );
}

describe.each([1280, 1440, 1920])('in a window of %i pixels', (width) => {
  test.for(articles)(
    'each reference of /$place stands once beside its first citation, clear of all else',
    async ({ place }, { open }) => {
      const page = await open(place, { width });
      const margin = await marginOf(page);
      expect(margin.copies.map(({ name }) => name).toSorted()).toEqual(margin.cited.toSorted());
      expect(overlaps(margin)).toEqual([]);
      for (const { left, right, top, bottom, mark } of margin.copies) {
        expect(left).toBeGreaterThan(margin.text.right);
        expect(right).toBeLessThanOrEqual(width);
        expect(bottom).toBeLessThanOrEqual(margin.text.bottom + 1);
        expect(Math.abs(top - mark)).toBeLessThan(400);
      }
    },
  );
});

test('a reference is set smaller than a note', async ({ open }) => {
  const page = await open(articleWith('[data-part="footnotes"]'), { width: 1440 });
  const [note = 0, copy = 0] = await Promise.all(
    ['[data-part="footnotes"] > li', '.margin-references > *'].map((each) =>
      page
        .locator(each)
        .first()
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize)),
    ),
  );
  expect(copy).toBeLessThan(note);
  expect(copy).toBeGreaterThan(11);
});

test('three abstracts side by side and wide tables stay clear of references', async ({ open }) => {
  const page = await open(withWideTable, { width: 1440 });
  await chooseLanguage(page, 'all');
  const margin = await marginOf(page);
  const wide = margin.obstacles.filter(({ right }) => right > (margin.copies[0]?.left ?? Infinity));
  expect(wide.length).toBeGreaterThan(1);
  expect(margin.copies.map(({ name }) => name).toSorted()).toEqual(margin.cited.toSorted());
  expect(overlaps(margin)).toEqual([]);
});

describe('the copy in the margin', () => {
  test('is not read out, nor reached by keyboard: the list is', async ({ open }) => {
    const page = await open(cited, { width: 1440 });
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const reference = (await page.locator('#ref-1').innerText()).trim().slice(0, 20);
    const said = nodes.filter(
      ({ role, name }) => role?.value === 'StaticText' && String(name?.value).includes(reference),
    );
    expect(said.filter(({ ignored }) => !ignored).length).toBe(1);
    const inMargin = await page
      .locator('.margin-references')
      .evaluate((column) => [
        column.ariaHidden,
        [...column.querySelectorAll('a, button, [tabindex]')].filter(
          (link) => (link as HTMLElement).tabIndex >= 0,
        ).length,
      ]);
    expect(inMargin).toEqual(['true', 0]);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is not the authors’ text: without what the editors add the article has the words of its file', async ({
    open,
  }) => {
    const words = (page: Page) =>
      page.locator('article').evaluate((article) => {
        const copy = article.cloneNode(true) as Element;
        for (const extra of copy.querySelectorAll('[data-editorial]')) extra.remove();
        return copy.textContent.replaceAll(/\s+/g, ' ');
      });
    const page = await open(cited, { width: 1440 });
    expect(await page.locator('.margin-references > *').count()).toBeGreaterThan(0);
    expect(await words(page)).toBe(await words(await open(cited, { javaScript: false })));
  });

  test.for(LOCALES)('is in the language of the article, in the interface in %s', async (locale, { open }) => {
    const page = await open(cited, { width: 1440, locale });
    const languages = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.closest<HTMLElement>('[lang]')?.lang);
    expect(await languages('.margin-references > *')).toBe(await languages('#ref-1'));
    const [copy, reference] = await Promise.all(
      ['.margin-references > *', '#ref-1'].map((each) =>
        page
          .locator(each)
          .first()
          .evaluate((element) => {
            const own = element.cloneNode(true) as Element;
            for (const extra of own.querySelectorAll('[data-editorial]')) extra.remove();
            return own.textContent.replace(/^\[\d+\]/, '').trim();
          }),
      ),
    );
    expect(copy).toBe(reference);
  });

  test('is marked while its citation is pointed at, and no card opens', async ({ open }) => {
    const page = await open(cited, { width: 1440 });
    const copy = page.locator('.margin-references > *').first();
    const background = () => copy.evaluate((element) => getComputedStyle(element).backgroundColor);
    const before = await background();
    await page.locator('#cite-1-1').hover();
    await expect.poll(background).not.toBe(before);
    await page.waitForTimeout(400);
    expect(await page.locator('.note-card').count()).toBe(0);
    await page.mouse.move(5, 5);
    await expect.poll(background).toBe(before);
  });

  test('is not printed', async ({ open }) => {
    const page = await open(articleWith('[data-part="footnotes"]'), { width: 1440 });
    expect(await page.locator('.margin-references > *').first().isVisible()).toBe(true);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.margin-references').isVisible()).toBe(false);
    // The notes are a list again, under its heading.
    const [heading, note] = await Promise.all(
      ['#notes', '[data-part="footnotes"] > li:last-child'].map((each) => page.locator(each).boundingBox()),
    );
    expect(heading?.height).toBeGreaterThan(15);
    expect(note?.y).toBeGreaterThan(heading?.y ?? Infinity);
    expect(note?.x).toBeLessThan(400);
    await page.emulateMedia({ media: 'screen' });
  });
});

describe('a page without a margin', () => {
  test('has no copies on a narrow screen, and takes them away as the window becomes narrow', async ({
    open,
  }) => {
    const page = await open(cited, { width: 1100 });
    expect(await page.locator('.margin-references').count()).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(() => page.locator('.margin-references > *').first().isVisible()).toBe(true);
    await page.setViewportSize({ width: 1100, height: 900 });
    await expect.poll(() => page.locator('.margin-references').isVisible()).toBe(false);
  });

  test('has none without JavaScript', async ({ open }) => {
    const page = await open(cited, { width: 1440, javaScript: false });
    expect(await page.locator('.margin-references').count()).toBe(0);
  });

  test('is what a reader gets who wants the notes at the end: lists there, and cards', async ({ open }) => {
    const noted = articleWith('[data-part="body"] a[href="#fn-2"]');
    const page = await open(noted, { width: 1440 });
    const notes = page.locator('.notes h2').first();
    const headingWidth = async () => (await notes.boundingBox())?.width ?? 0;
    expect(await headingWidth()).toBeLessThan(2);
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('.article')?.style.setProperty('--notes', 'end');
      document.dispatchEvent(new Event('preferencechange'));
    });
    expect(await headingWidth()).toBeGreaterThan(100);
    expect(await page.locator('.margin-references').isVisible()).toBe(false);
    expect(await page.locator('.article-contents a[href="#notes"]').isVisible()).toBe(true);
    await page.locator('#fnref-2').click();
    await expect.poll(() => page.locator('.note-card').isVisible()).toBe(true);
  });
});
