import { expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const cited = articleWith('[data-part="references"] > li:first-child a[href^="http"]');
const noted = articleWith('[data-part="body"] a[href="#fn-2"]');

const views = LOCALES.flatMap((locale) => [
  { locale, width: 360, theme: 'dark' as const, place: cited, mark: '#cite-1-1', how: 'click' as const },
  { locale, width: 1100, theme: 'light' as const, place: cited, mark: '#cite-1-1', how: 'hover' as const },
  { locale, width: 1100, theme: 'light' as const, place: noted, mark: '#fnref-2', how: 'click' as const },
]);

test.for(views)(
  'axe finds nothing in $locale at $width px with the card of $mark open by $how',
  async ({ locale, width, theme, place, mark, how }, { open }) => {
    const page = await open(place, { locale, width, theme });
    await page.locator(mark)[how]();
    await page.locator('.note-card').waitFor();
    expect(await axeFindings(page)).toEqual([]);
  },
);
