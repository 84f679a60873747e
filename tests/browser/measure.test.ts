import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articleWith, issueOf } from '../support/places.ts';

const article = articleWith('[data-part="body"] > p');
/** The room between the margins of a printed page, in CSS pixels (A4 less 22 mm on either side). */
const PAPER = Math.round((166 / 25.4) * 96);

/** How many characters the lines have, of those that are not the end of something; the shortest first. */
function lineLengths(page: Page, selector: string): Promise<number[]> {
  return page.evaluate((sought) => {
    const lengths: number[] = [];
    for (const element of document.querySelectorAll(sought)) {
      if (!element.checkVisibility()) continue;
      const range = document.createRange();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let [line, length] = [-Infinity, 0];
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        // What is heard only has no lines.
        if (text.parentElement?.closest('.visually-hidden')) continue;
        for (let index = 0; index < text.length; index += 1) {
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const { bottom, width } = range.getBoundingClientRect();
          if (width === 0) continue;
          if (Math.abs(bottom - line) > 10) {
            lengths.push(length);
            length = 0;
            line = bottom;
          }
          length += 1;
        }
      }
    }
    return lengths.filter((each) => each > 30).sort((a, b) => a - b);
  }, selector);
}

const TEXT = 'main :is(p, dd, dt, li:not(:has(p, ul)))';

describe('the lines of an article have 62 to 70 characters', () => {
  test.for([768, 1024, 1180, 1280, 1366, 1440, 1680])('at %i px', async (width, { open }) => {
    const page = await open(article, { width });
    const lengths = await lineLengths(page, '[data-part="body"] > p:nth-of-type(-n + 12)');
    const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
    expect(lengths.length).toBeGreaterThan(20);
    expect(median).toBeGreaterThanOrEqual(62);
    expect(median).toBeLessThanOrEqual(70);
  });
});

describe('no line has more than 75 characters', () => {
  const places = ['', 'about/', 'charts/', `${issueOf(article)}edition/`];

  test.for(places)('on /%s', async (place, { open }) => {
    const lengths = await lineLengths(await open(place, { width: 1440 }), TEXT);
    expect(lengths.at(-1)).toBeLessThanOrEqual(75);
  });

  test.for([...places, article])('on paper, of /%s', async (place, { open }) => {
    const page = await open(place, { width: PAPER });
    await page.emulateMedia({ media: 'print' });
    expect((await lineLengths(page, TEXT)).at(-1)).toBeLessThanOrEqual(75);
  });
});

test.for([768, 1024, 1279, 1440])(
  'at %i px the header shows the sections without being asked',
  async (width, { open }) => {
    const page = await open(article, { width, locale: 'kk' });
    expect(await page.locator('.site-nav summary').isVisible()).toBe(false);
    for (const link of await page.locator('.site-nav li a').all()) expect(await link.isVisible()).toBe(true);
  },
);

test.for([768, 1100, 1440])(
  'title, abstract, text and pager have common edges at %i px',
  async (width, { open }) => {
    const page = await open(article, { width });
    const edges = await page.evaluate(() =>
      ['.article-head', '.abstracts', '[data-part="body"]', '.pager'].map((selector) => {
        const { left, right } = document.querySelector(selector)?.getBoundingClientRect() ?? {
          left: 0,
          right: 0,
        };
        return [Math.round(left), Math.round(right)];
      }),
    );
    expect(new Set(edges.map(String)).size).toBe(1);
  },
);
