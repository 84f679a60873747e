import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary, plural } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import {
  articleOf,
  keepSelected,
  keptPassage,
  storeAndReload,
  storedPassages,
} from '../support/kept-passages.ts';
import { articlePlaces, articleWith } from '../support/places.ts';
import { selectIn } from '../support/select-text.ts';

const article = articleWith('[data-part="body"] > p');
const other = articlePlaces().find(({ locale, place }) => locale === 'en' && place !== article)?.place ?? '';
const t = dictionary('en').passages;
const PLACE = 'passages/';

const first = keptPassage({ article: articleOf(article), note: 'Салыстыру керек', exact: 'Алғашқы сөздер' });
const second = keptPassage({
  id: '4b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
  article: articleOf(other),
  exact: 'other words',
  color: 'pink',
});
const gone = keptPassage({
  id: '5b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
  article: '1999-1/gone',
  title: 'An article of old',
});

/** The words of the listed passages, in their order. */
function listed(page: Page): Promise<string[]> {
  return page.locator('.kept-item blockquote').allTextContents();
}

function status(page: Page): Promise<string | null> {
  return page.locator('.kept-status').textContent();
}

describe('the page of kept passages', () => {
  test.for(LOCALES)(
    'says what to do where there are none, and axe finds nothing (%s)',
    async (locale, { open }) => {
      const words = dictionary(locale).passages;
      const page = await open(PLACE, { locale, width: 360, height: 740 });
      await page.getByText(words.empty.text).waitFor();
      expect(await page.getByRole('searchbox', { name: words.filter }).count()).toBe(0);
      expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
      expect(await axeFindings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    },
  );

  test.for(LOCALES)('says what it needs where there is no JavaScript (%s)', async (locale, { open }) => {
    const page = await open(PLACE, { locale, javaScript: false });
    expect(await page.locator('main').innerText()).toContain(dictionary(locale).passages.withoutScript);
    expect(await page.locator('kept-passages').isVisible()).toBe(false);
  });

  test.for(LOCALES)(
    'lists them by article under its title in the language of the page, and finds words and notes (%s)',
    async (locale, { open }) => {
      const words = dictionary(locale).passages;
      const page = await open(PLACE, { locale });
      await storeAndReload(page, [first, second]);
      expect(await page.locator('.kept-group').count()).toBe(2);
      await expect.poll(() => page.locator('.kept-group h2').allTextContents()).not.toContain('Some article');
      expect(await page.locator('.kept-group h2').first().getAttribute('lang')).toBe(locale);
      expect(await page.locator('output').textContent()).toBe(plural(locale, words.count, 2));
      const filter = page.getByRole('searchbox', { name: words.filter });
      await filter.fill('САЛЫСТЫРУ алғашқы');
      expect(await listed(page)).toEqual([first.exact]);
      expect(await page.locator('output').textContent()).toBe(plural(locale, words.count, 1));
      await filter.fill('<img>');
      expect(await listed(page)).toEqual([]);
      expect(await page.locator('output').textContent()).toBe(words.none.replace('{query}', '<img>'));
    },
  );

  test('leads to the exact place in the article', async ({ open }) => {
    const page = await open(article);
    await selectIn(page, 4, 10, 60);
    await keepSelected(page);
    await page.locator('.kept-dialog').getByRole('link', { name: t.title }).click();
    await page.getByRole('link', { name: t.place }).click();
    await page.waitForFunction(() => document.activeElement?.className === 'kept-open');
    const [kept] = await storedPassages(page);
    const place = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('kept-current') ?? [])];
      return range instanceof Range
        ? { text: range.toString(), top: range.getBoundingClientRect().top }
        : undefined;
    });
    expect(place?.text).toBe(kept?.exact);
    expect(place?.top).toBeGreaterThan(0);
    expect(place?.top).toBeLessThan(900);
    expect(new URL(page.url()).search).toBe('');
  });

  test('changes and deletes a passage, and brings it back', async ({ open }) => {
    const page = await open(PLACE);
    await storeAndReload(page, [first, second]);
    await page.getByRole('button', { name: `${t.edit}: ${first.exact}` }).click();
    await page.locator('.kept-dialog textarea').fill('A new note');
    await page.getByRole('button', { name: t.done }).click();
    expect(await page.locator('.kept-note-text').allTextContents()).toEqual(['A new note']);
    await page.getByRole('button', { name: `${t.remove}: ${first.exact}` }).click();
    expect(await listed(page)).toEqual([second.exact]);
    expect(await status(page)).toBe(`${t.removed} ${t.undo}`);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(t.undo);
    await page.keyboard.press('Enter');
    expect((await storedPassages(page)).map(({ id }) => id)).toEqual([first.id, second.id]);
  });

  test('deletes all, and brings all back', async ({ open }) => {
    const page = await open(PLACE);
    await storeAndReload(page, [first, second]);
    await page.getByRole('button', { name: t.removeAll }).click();
    expect(await page.evaluate(() => localStorage.getItem('kept-passages'))).toBeNull();
    expect(await page.getByText(t.empty.title).isVisible()).toBe(true);
    expect(await status(page)).toBe(`${plural('en', t.removedAll, 2)} ${t.undo}`);
    await page.getByRole('button', { name: t.undo }).click();
    expect(await storedPassages(page)).toEqual([first, second]);
  });

  test('keeps in step with an article in another tab', async ({ open }) => {
    const page = await open(PLACE);
    const reading = await page.context().newPage();
    await reading.goto(new URL(`/${article}`, page.url()).href);
    await selectIn(reading, 0, 0, 60);
    await keepSelected(reading);
    await expect.poll(() => listed(page)).toHaveLength(1);
  });

  test('says of a passage that its article is not on the site, and links to nothing', async ({ open }) => {
    const page = await open(PLACE);
    const foreign = keptPassage({
      id: '6b7e6f0e-3c5a-4d7e-9a51-6f0c2d1e8b34',
      article: '',
      title: '',
      address: 'javascript:alert(1)',
    });
    await storeAndReload(page, [gone, foreign]);
    await page.locator('.kept-group').first().waitFor();
    expect(await page.locator('.kept-group > .note').allTextContents()).toEqual([
      t.gone,
      t.elsewhere.replace('{address}', 'javascript:alert(1)'),
    ]);
    expect(await page.locator('.kept-group a').count()).toBe(0);
  });
});

test.for([
  ['en', 1280, 'light'],
  ['kk', 360, 'dark'],
  ['ru', 320, 'light'],
] as const)(
  'axe finds nothing among passages in %s at %s px, %s, and nothing hangs over',
  async ([locale, width, theme], { open }) => {
    const page = await open(PLACE, { locale, width, theme });
    await storeAndReload(page, [first, second, gone]);
    await page.locator('.kept-item').first().waitFor();
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.locator('.kept-item').first().getByRole('button').first().click();
    expect(await axeFindings(page)).toEqual([]);
  },
);
