import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { allPlaces, articlePlaces } from '../support/places.ts';

/** What stands on a page and is not seen. */
function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote';
    return (
      [...document.querySelectorAll(`main :is(${text})`)]
        .filter((element) => element.textContent.trim() !== '' && !element.checkVisibility())
        // The abstract in the languages that the reader has not chosen; what stands folded in `details` can be unfolded;
        // what a script would say has nothing to say without it; the chart of a table is its other view, a link away.
        .filter((element) => element.closest('.abstract-panel, details, [hidden], [role=status]') === null)
        .filter((element) => element.closest('[data-table] > .chart-figure') === null)
        .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 40)}`)
    );
  });
}

/** The authors' text of an article as it is seen. */
function authorsText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.querySelector('[data-part="body"]');
    if (body === null) return '';
    const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let seen = '';
    while (texts.nextNode() !== null) {
      const parent = texts.currentNode.parentElement;
      const isAuthors = parent?.closest('[data-editorial]') === null && parent.checkVisibility();
      if (isAuthors) seen += texts.currentNode.textContent ?? '';
    }
    return seen.replaceAll(/\s+/g, ' ').trim();
  });
}

const articles = articlePlaces();
const isArticle = ({ locale, place }: (typeof articles)[number]) =>
  articles.some((article) => article.locale === locale && article.place === place);

describe('without JavaScript', () => {
  test.for(allPlaces().filter((place) => !isArticle(place)))(
    'everything on $locale /$place can be read',
    async ({ locale, place }, { open }) => {
      expect(await unseen(await open(place, { locale, javaScript: false }))).toEqual([]);
    },
  );

  test.for(articles)(
    'everything on $locale /$place can be read, and the authors’ text is the same as with it',
    async ({ locale, place }, { open }) => {
      const page = await open(place, { locale, javaScript: false });
      expect(await unseen(page)).toEqual([]);
      const text = await authorsText(page);
      expect(text).not.toBe('');
      expect(await authorsText(await open(place, { locale }))).toBe(text);
    },
  );

  test.for(LOCALES)(
    'the link to a chart in %s shows its picture in the place of the table',
    async (locale, { open }) => {
      const page = await open('issues/2020-4/kazakhstan-uzbekistan-trade/', { locale, javaScript: false });
      await page.locator('#table-3 a[data-view=chart]').click();
      await expect.poll(() => page.locator('#table-3-chart .chart-picture').isVisible()).toBe(true);
      expect(await page.locator('#table-3 table').isVisible()).toBe(false);
    },
  );
});
