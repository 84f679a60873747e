import { describe, expect, inject, onTestFinished } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { articleWith } from '../support/places.ts';
import { startSlowSite } from '../support/slow-site.ts';

const article = articleWith('[data-part="body"] p');

describe('an article that comes in pieces', () => {
  test.for(LOCALES)('moves nothing that is shown, on a narrow screen in %s', async (locale, { open }) => {
    const site = await startSlowSite(inject('atRoot').url, { letters: 1_000, pause: 30 });
    onTestFinished(async () => {
      await site.stop();
    });
    const page = await open('about/', { locale, width: 360, isFirst: true });
    await page.goto(site.url + (locale === 'en' ? '' : `${locale}/`) + article, { waitUntil: 'load' });
    expect(await layoutShift(page)).toBe(0);
  });
});
