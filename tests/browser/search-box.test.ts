import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { isShown, names, search, settled } from '../support/search-panel.ts';

describe('the box in the header', () => {
  test('loads nothing of the search before the reader turns to it', async ({ open }) => {
    const page = await open('', { isFirst: true });
    const loaded = () =>
      page.evaluate(
        () =>
          performance
            .getEntriesByType('resource')
            .filter(({ name }) => /pagefind|search-|words\.json/.test(name)).length,
      );
    expect(await loaded()).toBe(0);
    await page.keyboard.press('/');
    await search(page, 'trade');
    expect(await loaded()).toBeGreaterThan(0);
  });

  test('fetches the engine before the first key', async ({ open }) => {
    const page = await open('', { isFirst: true });
    const files = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map(({ name }) => /\/pagefind\/(.*)$|[^/]*words\.json$/u.exec(name))
          .flatMap((match) => match?.[1] ?? match?.[0] ?? []),
      );
    expect(await files()).toEqual([]);
    await page.locator('#search').focus();
    await page.waitForLoadState('networkidle');
    const early = await files();
    expect(early.toSorted()).toEqual(['catalog', 'engine', 'words.json']);
    // What is left is what the words ask for.
    await search(page, 'zinc');
    const late = (await files()).slice(early.length).map((name) => name.split('/')[0]);
    expect([...new Set(late)].filter((kind) => !['shelves', 'text'].includes(kind ?? ''))).toEqual([]);
  });

  test.for(['/', 'Control+k', 'Meta+k'])('is reached with %s', async (key, { open }) => {
    const page = await open('about/');
    await page.keyboard.press(key);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    expect(await page.locator('#search').inputValue()).toBe('');
  });

  test('is walked through with the arrows, followed with Enter and closed with Escape', async ({ open }) => {
    const page = await open('about/');
    const box = page.locator('#search');
    await box.focus();
    await search(page, 'Нурдавлетова');
    const active = () => page.evaluate(() => document.activeElement?.closest('[class]')?.className);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('result-title');
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe('result-passage');
    // A letter goes on in the input.
    await page.keyboard.press('a');
    expect(await box.inputValue()).toBe('Нурдавлетоваa');
    await page.keyboard.press('Backspace');
    await settled(page);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await isShown(page, 'results')).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search');
    await search(page, 'Нурдавлетов');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/find=/);
    expect(new URL(page.url()).pathname).toBe('/issues/2020-4/kazakhstan-sweden-communication/');
  });

  test('leads to the search page with Enter, and without JavaScript', async ({ open }) => {
    for (const javaScript of [true, false]) {
      const page = await open('about/', { locale: 'kk', javaScript });
      await page.locator('#search').fill('сауда');
      await page.locator('#search').press('Enter');
      await page.waitForURL(/\/kk\/search\/\?q=/);
    }
  });

  test('shows few results and leads to all of them', async ({ open }) => {
    const page = await open('');
    await search(page, 'Kazakhstan');
    expect((await names(page)).length).toBe(5);
    await page.locator('.search-all').click();
    await page.waitForURL(/\/search\/\?q=Kazakhstan$/);
    await settled(page);
    expect((await names(page)).length).toBeGreaterThan(5);
  });
});
