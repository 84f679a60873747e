import { expect } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';

const views = [
  ...LOCALES.map((locale) => ({ locale, width: 360, place: 'about/' })),
  ...LOCALES.map((locale) => ({ locale, width: 1280, place: 'search/?q=Kazakhstan' })),
  { locale: 'kk' as const, width: 1280, place: 'about/' },
  { locale: 'ru' as const, width: 360, place: 'search/?q=Swedem' },
  { locale: 'en' as const, width: 360, place: 'search/?q=photosynthesis' },
];

test.for(views)(
  'axe finds nothing in $locale at $width px on /$place with results open',
  async ({ locale, width, place }, { open }) => {
    const page = await open(place, { locale, width, theme: width === 360 ? 'dark' : 'light' });
    if (!place.startsWith('search/')) {
      await page.keyboard.press('/');
      await page.keyboard.insertText('Kazakhstan');
      await page.waitForFunction(() => document.querySelector('[data-result] mark'));
      await page.keyboard.press('ArrowDown');
    } else
      await page.waitForFunction(() =>
        document.querySelector('[data-result] mark, [data-part="no-results"] p'),
      );
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
  },
);
