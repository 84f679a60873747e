import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { articleWith, issueOf } from '../support/places.ts';

const article = articleWith('[data-part="body"] table');
const NARROW = 360;

/** The sum of all layout shifts since the page began (https://web.dev/articles/cls), and what moved. */
function shifts(page: Page): Promise<{ total: number; moved: string[] }> {
  return page.evaluate(async () => {
    const found: { value: number; sources: { node: Node | null }[] }[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) found.push(entry as unknown as (typeof found)[number]);
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    await new Promise((done) => setTimeout(done, 500));
    observer.disconnect();
    const name = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}.${node.className}`
        : (node?.parentElement?.localName ?? '');
    return {
      total: found.reduce((sum, { value }) => sum + value, 0),
      moved: found.flatMap(({ sources }) => sources.map(({ node }) => name(node))),
    };
  });
}

describe.each([NARROW, 1280])('at a width of %i px nothing moves while the page loads:', (width) => {
  test.for([
    ['home', ''],
    ['issue', issueOf(article)],
    ['article', article],
    ['notes', articleWith('[data-part="footnotes"]')],
    ['about', 'about/'],
  ] as const)('%s', async ([, place], { open }) => {
    expect(await shifts(await open(place, { width, isFirst: true }))).toEqual({ total: 0, moved: [] });
  });
});

test('a table that is wider than the window is scrolled by the keyboard', async ({ open }) => {
  const page = await open(article, { width: NARROW });
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll('figure[data-table] *')]
      .filter(
        (element) =>
          element.scrollWidth > element.clientWidth &&
          /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .map((element) => (element as HTMLElement).tabIndex),
  );
  expect(wide.filter((index) => index !== 0)).toEqual([]);
});

test('a table that is scrolled sideways keeps the labels of its rows in view, and shades the edge that is cut', async ({
  open,
}) => {
  const page = await open(article, { width: NARROW });
  const seen = await page.locator('.table-scroll').evaluateAll((scrolls) =>
    scrolls
      .filter((scroll) => scroll.scrollWidth > scroll.clientWidth)
      .map((scroll) => {
        scroll.scrollLeft = scroll.scrollWidth;
        const { left, right } = scroll.getBoundingClientRect();
        const labels = [...scroll.querySelectorAll('tbody th')].map((label) => label.getBoundingClientRect());
        return {
          inView: labels.every((label) => label.left >= left - 1 && label.right <= right),
          attachment: getComputedStyle(scroll).backgroundAttachment,
        };
      }),
  );
  expect(seen.length).toBeGreaterThan(0);
  expect(new Set(seen.map((each) => JSON.stringify(each)))).toEqual(
    new Set([JSON.stringify({ inView: true, attachment: 'local, scroll' })]),
  );
});

test.for(LOCALES)(
  'opening the menu on a phone moves nothing that stands beside it, in %s',
  async (locale, { open }) => {
    const page = await open('about/', { width: NARROW, locale });
    const places = () =>
      page
        .locator('.site-name, .look-button, #search, language-switch, .site-nav summary')
        .evaluateAll((parts) =>
          parts.map((part) => {
            const { left, top, width, height } = part.getBoundingClientRect();
            return { part: part.localName, left, top, width, height };
          }),
        );
    const before = await places();
    expect(before).toHaveLength(5);
    const menu = page.locator('.site-nav');
    await menu.locator('summary').click();
    expect(await menu.locator('li a:visible').count()).toBeGreaterThan(2);
    expect(await places()).toEqual(before);
    // Each entry is pressed where its words are, and nothing else is.
    const pressed = await menu.locator('li a').evaluateAll((links) =>
      links.map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        const end = document.elementFromPoint(right - 4, (top + bottom) / 2);
        return left >= 0 && right <= innerWidth && end === link;
      }),
    );
    expect(pressed).not.toContain(false);
  },
);
