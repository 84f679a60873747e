import { describe, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { names, settled } from '../support/search-panel.ts';

describe('the list of results', () => {
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

  test('says that a filter hides the results, how many, and clears it', async ({ open }) => {
    const page = await open('search/?q=zinc&kind=footnote', { locale: 'ru' });
    await settled(page);
    expect(await names(page)).toEqual([]);
    expect(await page.locator('.search-status').innerText()).toBe('Фильтры скрывают 1 результат.');
    // The choice has its name, though no result has it.
    const chosen = page.locator('select[name=kind] option:checked');
    expect(await chosen.innerText()).toBe('Примечания');
    await page.locator('[data-search=all]').click();
    await settled(page);
    expect((await names(page)).length).toBe(1);
    expect(new URL(page.url()).search).toBe('?q=zinc');
  });

  test('leaves the reader in the filter that was chosen', async ({ open }) => {
    const page = await open('search/?q=Kazakhstan', { width: 360 });
    await settled(page);
    await page.locator('.search-filters summary').click();
    for (const [name, value] of [
      ['kind', 'table'],
      ['language', 'en'],
      ['kind', ''],
      ['language', ''],
    ] as const) {
      await page.locator(`select[name=${name}]`).focus();
      await page.locator(`select[name=${name}]`).selectOption(value);
      await settled(page);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(name);
    }
    expect(await page.locator('.search-filters').getAttribute('open')).toBe('');
  });

  test('shows three places of an article, and the others where they are asked for', async ({ open }) => {
    const page = await open('search/?q=corruption');
    await settled(page);
    const first = page.locator('[data-result]').first();
    const kinds = () =>
      first
        .locator('.result-passage')
        .evaluateAll((all) => all.map((each) => each.getAttribute('data-kind')));
    expect((await kinds()).length).toBe(3);
    expect((await kinds()).filter((kind) => kind === 'keywords' || kind === 'heading')).toEqual([]);
    const more = first.getByRole('button');
    const count = Number(/^\d+/u.exec(await more.innerText())?.[0]);
    await more.click();
    await page.waitForFunction(
      () => document.querySelectorAll('[data-result]:first-child .result-passage').length > 3,
    );
    expect((await kinds()).length).toBe(3 + Math.min(count, 10));
    // The reader goes on where the button was.
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('result-passage');
  });

  test('is a list of headings and links to assistive technology', async ({ open }) => {
    const page = await open('search/?q=Kazakhstan');
    await settled(page);
    expect(await page.locator('[role=option], [role=listbox], [role=combobox]').count()).toBe(0);
    const found = (await names(page)).length;
    const results = page.locator('[data-part="results"]');
    expect(await results.getByRole('heading', { level: 2 }).count()).toBe(found);
    expect(await results.getByRole('link').count()).toBeGreaterThan(found);
  });
});
