import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articlePlaces } from '../support/places.ts';

/** The names of the headings of a page in its accessibility tree, in their order. */
async function headingNames(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes.filter(({ role }) => role?.value === 'heading').map(({ name }) => String(name?.value));
}

describe('every heading of the text is called by the authors’ words alone', () => {
  test.for(articlePlaces().filter(({ locale }) => locale === 'en'))(
    '/$place',
    async ({ place }, { open }) => {
      const page = await open(place);
      const words = await page
        .locator('[data-part="body"] :is(h2, h3, h4)')
        .evaluateAll((headings) => headings.map(({ textContent }) => textContent.trim()));
      expect(words.filter((each) => each.includes('§'))).toEqual([]);
      expect(await headingNames(page)).toEqual(expect.arrayContaining(words));
    },
  );
});
