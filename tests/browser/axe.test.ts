import { describe, expect } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { allPlaces } from '../support/places.ts';

const places = allPlaces();

describe.each(['light', 'dark'] as const)('in the %s theme, axe', (theme) => {
  test.for(places)('finds nothing on $locale /$place', async ({ locale, place }, { open }) => {
    expect(await axeFindings(await open(place, { locale, theme }))).toEqual([]);
  });
});

test('axe finds nothing on the page for wrong addresses', async ({ open }) => {
  expect(await axeFindings(await open('no-such-page/', { status: 404 }))).toEqual([]);
});

test.for(places.filter(({ locale }) => locale === 'en'))(
  'under the path of another host, axe finds nothing on /$place',
  async ({ place }, { open }) => {
    expect(await axeFindings(await open(place, { build: 'underBase', width: 360 }))).toEqual([]);
  },
);
