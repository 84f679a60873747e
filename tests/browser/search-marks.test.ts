import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/locales.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';
import { settled } from '../support/search-panel.ts';

const article = articleWith('[data-part="body"] a[href="#ref-1"]');

describe('a result', () => {
  test.for(LOCALES)(
    'leads in %s to its passage, with the words marked, stepped through and cleared',
    async (locale, { open }) => {
      const page = await open('search/?q=peroxosulfates+alums', { locale });
      await settled(page);
      await page.locator('.result-passage').first().click();
      await page.locator('found-words button').first().waitFor();
      const address = new URL(page.url());
      expect(address.pathname).toBe(
        new URL(addressOf('issues/2020-4/kazakhstan-uzbekistan-trade/', { locale })).pathname,
      );
      expect(address.hash).toBe('#table-6-row-9');
      const marks = page.locator('main mark');
      expect(await marks.allInnerTexts()).toEqual(['alums', 'peroxosulfates']);
      const current = () => page.locator('mark.current').innerText();
      expect(await current()).toBe('alums');
      await page.locator('found-words button').nth(1).click();
      expect(await current()).toBe('peroxosulfates');
      await page.locator('found-words button').nth(1).click();
      expect(await current()).toBe('alums');
      await page.locator('found-words button').nth(2).click();
      expect(await marks.count()).toBe(0);
      expect(await page.locator('found-words').count()).toBe(0);
      expect(new URL(page.url()).search).toBe('');
    },
  );

  test('shows an abstract that the reader has not chosen', async ({ open }) => {
    const page = await open('search/?q=егемендік');
    await settled(page);
    await page.locator('.result-passage').first().click();
    await page.locator('mark.current').waitFor();
    expect(await page.locator('mark.current').innerText()).toBe('егемендігін');
    expect(await page.locator('mark.current').isVisible()).toBe(true);
  });

  test('marks a phrase as one', async ({ open }) => {
    const page = await open('search/?q="powder+keg"');
    await settled(page);
    expect(await page.locator('.result-passage mark').first().innerText()).toBe('powder keg');
    await page.locator('.result-passage').first().click();
    await page.locator('mark.current').waitFor();
    expect(await page.locator('main mark').allInnerTexts()).toEqual(['powder keg', 'Powder keg']);
  });

  test('has no bar of buttons where all that is marked is hidden', async ({ open }) => {
    const page = await open(`${article}?find=егемендігін`, { locale: 'en' });
    await page.waitForFunction(() => performance.getEntriesByName('marked').length >= 0);
    await page.waitForLoadState('networkidle');
    expect(await page.locator('found-words').count()).toBe(0);
  });

  test('leaves who has read on where they are, after a reload and in another language', async ({ open }) => {
    const page = await open(`${article}?find=trade`, { width: 360, height: 740 });
    await page.locator('found-words button').first().waitFor();
    const paragraph = page.locator('[data-part=body] > p').nth(14);
    await paragraph.evaluate((each) => {
      scrollBy({ top: each.getBoundingClientRect().top - 60, behavior: 'instant' });
    });
    // So long a place must stay in the window to count as read.
    await page.waitForTimeout(1200);
    const top = () => paragraph.evaluate((each) => Math.round(each.getBoundingClientRect().top));
    const marks = page.locator('found-words button');
    for (const move of [
      () => page.reload(),
      () =>
        page.evaluate(() => document.querySelector<HTMLElement>('language-switch a[hreflang=ru]')?.click()),
    ]) {
      const before = await top();
      await move();
      await page.waitForLoadState('load');
      await marks.first().waitFor();
      expect(Math.abs((await top()) - before)).toBeLessThanOrEqual(2);
      // The next mark is one that follows.
      const current = await page.locator('mark.current').evaluate((mark) => mark.getBoundingClientRect().top);
      expect(current).toBeGreaterThan(-30);
    }
    expect(page.url()).toContain('/ru/');
  });

  test('is not in the way of who comes without a query', async ({ open }) => {
    const page = await open(article);
    expect(await page.locator('found-words').count()).toBe(0);
    expect(await page.locator('main mark').count()).toBe(0);
  });
});

test.for(['#%E0%A4%A', '#%', '#100%'])(
  'the marks bear a fragment that is no text: %s',
  async (hash, { open }) => {
    const page = await open(`${article}?find=trade${hash}`);
    await page.locator('found-words button').first().waitFor();
    expect(await page.locator('main mark').count()).toBeGreaterThan(0);
  },
);
