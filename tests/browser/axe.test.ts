import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { gathered } from '../support/built-site.ts';
import { allPlaces } from '../support/places.ts';

/** WCAG 2.0 to 2.2 at A and AA, and what Deque's experts ask beyond it (https://www.deque.com/axe/core-documentation/api-documentation/#axe-core-tags). */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** What axe finds, with the first element where it is and how many more there are. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).setLegacyMode().analyze();
  return gathered(
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, any, all, none }) => ({
        problem: `${id}: ${[...any, ...all, ...none][0]?.message ?? ''}`,
        place: target.join(' '),
      })),
    ),
  );
}

const places = allPlaces();

describe.each(['light', 'dark'] as const)('in the %s theme, axe', (theme) => {
  test.for(places)('finds nothing on $locale /$place', async ({ locale, place }, { open }) => {
    expect(await findings(await open(place, { locale, theme }))).toEqual([]);
  });
});

test('axe finds nothing on the page for wrong addresses', async ({ open }) => {
  expect(await findings(await open('no-such-page/', { status: 404 }))).toEqual([]);
});

test.for(places.filter(({ locale }) => locale === 'en'))(
  'under the path of another host, axe finds nothing on /$place',
  async ({ place }, { open }) => {
    expect(await findings(await open(place, { build: 'underBase', width: 360 }))).toEqual([]);
  },
);
