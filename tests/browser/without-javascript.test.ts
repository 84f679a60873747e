import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { allPlaces, articlePlaces } from '../support/places.ts';

describe('without JavaScript', () => {
  test.for(allPlaces())('everything on $locale /$place can be read', async ({ locale, place }, { open }) => {
    const page = await open(place, { locale, javaScript: false });
    const unseen = await page.evaluate(() => {
      const text = 'h1, h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote';
      return (
        [...document.querySelectorAll(`main :is(${text})`)]
          .filter((element) => element.textContent.trim() !== '' && !element.checkVisibility())
          // The abstract in the languages that the reader has not chosen; what stands folded in `details` can be unfolded.
          .filter((element) => element.closest('.abstract-panel, details, [hidden]') === null)
          .map((element) => `${element.localName} ${element.textContent.trim().slice(0, 40)}`)
      );
    });
    expect(unseen).toEqual([]);
  });

  test.for(articlePlaces())(
    'the text of $locale /$place is the same as with it',
    async ({ locale, place }, { open }) => {
      const read = async (javaScript: boolean) => {
        const page = await open(place, { locale, javaScript });
        return page.locator('[data-part="body"]').innerText();
      };
      expect(await read(true)).toBe(await read(false));
    },
  );
});
