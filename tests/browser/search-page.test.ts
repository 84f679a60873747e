import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { isShown, names, search, settled } from '../support/search-panel.ts';

/** What nobody should type, and somebody will. */
const STRANGE = [
  '',
  '   ',
  'a'.repeat(10_000),
  'word '.repeat(2000),
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "'; DROP TABLE articles; --",
  '😀🇰🇿👨‍👩‍👧',
  '\u202Eдаму\u202C',
  '.*+?^${}()|[]\\',
  '__proto__',
  'constructor',
  'toString hasOwnProperty',
  '"',
  '«»',
  '\0\u0007',
  '%00%ff%E0%A4%A',
  '-- — … ·',
  'C',
  '№',
  '-',
  '%',
  'the',
];

describe('the search page', () => {
  test('shows what its address says, and goes back and forward', async ({ open }) => {
    const page = await open('search/?q=zinc');
    await settled(page);
    expect(await names(page)).toEqual(['2020-4/kazakhstan-uzbekistan-trade']);
    await page.locator('#search').fill('Tokayev');
    await page.locator('#search').press('Enter');
    await settled(page);
    expect(await names(page)).toEqual(['2020-4/kazakhstan-sweden-communication']);
    await page.goBack();
    await page.waitForFunction(() =>
      document.querySelector('[data-result="2020-4/kazakhstan-uzbekistan-trade"]'),
    );
    expect(await page.locator('#search').inputValue()).toBe('zinc');
    await page.goForward();
    await page.waitForFunction(() =>
      document.querySelector('[data-result="2020-4/kazakhstan-sweden-communication"]'),
    );
    expect(await page.locator('#search').inputValue()).toBe('Tokayev');
  });

  test('corrects a wrong letter, says so, and searches for what was typed when asked', async ({ open }) => {
    const page = await open('search/?q=Swedem');
    await settled(page);
    expect((await names(page))[0]).toBe('2020-4/kazakhstan-sweden-communication');
    expect(await isShown(page, 'suggestions')).toBe(true);
    expect(await page.locator('[data-part="suggestions"]').innerText()).toContain('“Sweden”');
    await page.locator('[data-search="exact"]').click();
    await settled(page);
    expect(await names(page)).toEqual([]);
    expect(await isShown(page, 'no-results')).toBe(true);
    expect(new URL(page.url()).searchParams.get('exact')).toBe('1');
  });

  test('offers keywords where nothing was found, and each of them finds something', async ({ open }) => {
    const page = await open('search/?q=photosynthesis', { locale: 'kk' });
    await settled(page);
    expect(await isShown(page, 'no-results')).toBe(true);
    expect(await isShown(page, 'results')).toBe(false);
    await page.locator('.search-keywords a').first().click();
    await settled(page);
    expect((await names(page)).length).toBeGreaterThan(0);
    expect(await isShown(page, 'no-results')).toBe(false);
  });

  test('says how many results there are', async ({ open }) => {
    const page = await open('search/?q=zinc', { locale: 'ru' });
    await settled(page);
    expect(await page.locator('.search-status').innerText()).toBe('1 результат');
  });

  test('answers sensibly to anything', async ({ open }) => {
    const page = await open('search/');
    await search(page, 'zinc');
    for (const query of STRANGE) {
      await search(page, query);
      expect(await page.locator('[data-panel] :is(script, img, svg)').count()).toBe(0);
      const found = (await names(page)).length;
      const said = (await isShown(page, 'no-results')) || found > 0;
      const status = await page.locator('.search-status').innerText();
      expect([query, said, status !== '']).toEqual([query, query.trim() !== '', query.trim() !== '']);
    }
  });

  test.for(['№', '%', 'the', '— …'])(
    'says of %s that there is nothing to search for',
    async (query, { open }) => {
      const page = await open(`search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await page.locator('.search-status').innerText()).toMatch(
        new RegExp(`^There is no word or number to search for in “${query}”`, 'u'),
      );
    },
  );

  test('says once that nothing was found', async ({ open }) => {
    const page = await open('search/?q=photosynthesis');
    await settled(page);
    const said = await page.locator('[data-panel]').innerText();
    expect(said.split('photosynthesis').length - 1).toBe(1);
  });

  test('comes back to the same results at the same height', async ({ open }) => {
    const page = await open('search/?q=Kazakhstan', { width: 360 });
    await settled(page);
    const last = page.locator('.result-passage').last();
    await last.scrollIntoViewIfNeeded();
    const height = await page.evaluate(() => scrollY);
    expect(height).toBeGreaterThan(1000);
    await last.click();
    await page.waitForURL(/find=/u);
    await page.goBack();
    await settled(page);
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 2, height);
  });

  test('keeps the query in the other languages of the page', async ({ open }) => {
    const page = await open('search/?q=zinc&kind=table');
    await settled(page);
    await page.locator('language-switch a[hreflang=kk]').click();
    await page.waitForURL(/\/kk\/search\/\?q=zinc&kind=table$/u);
    await settled(page);
    expect((await names(page)).length).toBe(1);
    // Who has chosen Kazakh and comes to an English page is offered the Kazakh one, with the same query.
    await page.goto(page.url().replace('/kk/', '/'));
    await settled(page);
    await page.locator('language-offer:not([hidden]) a').click();
    await page.waitForURL(/\/kk\/search\/\?q=zinc&kind=table$/u);
  });

  test('reads no more of a pasted page than it searches for, in the address too', async ({ open }) => {
    const page = await open('search/');
    await search(page, 'word '.repeat(2000));
    expect(new URL(page.url()).searchParams.get('q')?.length).toBeLessThanOrEqual(400);
  });

  test('answers to a lone surrogate, typed or in the address', async ({ open }) => {
    const page = await open('search/?q=%ED%A0%80zinc');
    await settled(page);
    await page.evaluate(() => {
      const input = document.querySelector('input');
      if (input === null) return;
      input.value = '\uD800 zinc';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await page.waitForFunction(() =>
      document.querySelector('[data-result="2020-4/kazakhstan-uzbekistan-trade"]'),
    );
    expect(await names(page)).toEqual(['2020-4/kazakhstan-uzbekistan-trade']);
  });
});
