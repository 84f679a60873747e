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

  test('is filtered by place, language, article and author, and the address says so', async ({ open }) => {
    const page = await open('search/?q=Kazakhstan');
    await settled(page);
    await page.locator('select[name=kind]').selectOption('table');
    await settled(page);
    const kinds = await page
      .locator('.result-passage')
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('data-kind')))]);
    expect(kinds.filter((kind) => kind !== 'table' && kind !== 'figure')).toEqual([]);
    expect(new URL(page.url()).search).toBe('?q=Kazakhstan&kind=table');
    await page.goBack();
    await settled(page);
    await page.locator('select[name=article]').selectOption('2020-4/eu-crisis');
    await settled(page);
    expect(await names(page)).toEqual(['2020-4/eu-crisis']);
    const slugAlone = await open('search/?q=Kazakhstan&article=eu-crisis');
    await settled(slugAlone);
    expect(await names(slugAlone)).toEqual(['2020-4/eu-crisis']);
    expect(await slugAlone.locator('select[name=article]').inputValue()).toBe('2020-4/eu-crisis');
    await page.locator('select[name=article]').selectOption('');
    await settled(page);
    await page.locator('select[name=author]').selectOption('Saniya Nurdavletova');
    await settled(page);
    expect(await names(page)).toEqual(['2020-4/kazakhstan-sweden-communication']);
    await page.locator('select[name=language]').selectOption('ru');
    await settled(page);
    const languages = await page
      .locator('.result-text')
      .evaluateAll((all) => [...new Set(all.map((each) => each.getAttribute('lang')))]);
    expect(languages).toEqual(['ru']);
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

  test('offers key words where nothing was found, and each of them finds something', async ({ open }) => {
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
    expect(await page.locator('[role=status]').innerText()).toBe('1 результат');
  });

  test('answers sensibly to anything', async ({ open }) => {
    const page = await open('search/');
    await search(page, 'zinc');
    for (const query of STRANGE) {
      await search(page, query);
      expect(await page.locator('[data-panel] :is(script, img, svg)').count()).toBe(0);
      const found = (await names(page)).length;
      const said = (await isShown(page, 'no-results')) || found > 0;
      // A blank or a single sign is no question.
      expect([query, said]).toEqual([query, query.trim().length > 1]);
    }
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
