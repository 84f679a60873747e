import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { usualTerms } from '../../src/lib/glossary/usual-terms.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { axeFindings, colourFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { choose, openPanel } from '../support/look-panel.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('.note-mark');

/** The colours of paper and ink, as the browser computes them. */
const colours = (page: Page) =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return `${color} on ${backgroundColor}`;
  });

const chosen = (page: Page) =>
  page
    .locator('look-panel input:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));

/** What is chosen for a reader who has chosen nothing. */
const usual = (locale: Locale = 'en') => ['100', 'normal', 'system', 'beside', usualTerms(locale)];

describe('the look of the page', () => {
  test('follows the system until the reader chooses', async ({ open }) => {
    const light = await open('', { theme: 'light' });
    const dark = await open('', { theme: 'dark' });
    expect(await chosen(light)).toEqual(usual());
    expect(await colours(light)).not.toBe(await colours(dark));
    const daylight = await colours(light);
    await dark.emulateMedia({ colorScheme: 'light' });
    expect(await colours(dark)).toBe(daylight);
  });

  test.for([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)('of a %s system becomes %s, and stays so on every page', async ([system, choice], { open }) => {
    const wanted = await colours(await open('', { theme: choice }));
    const page = await open('', { theme: system });
    await openPanel(page);
    await choose(page, 'theme', choice);
    expect(await colours(page)).toBe(wanted);
    await page.reload();
    expect(await colours(page)).toBe(wanted);
    expect(await chosen(page)).toEqual(['100', 'normal', choice, 'beside', 'off']);
    await page.locator('a[href$="/about/"]').first().click();
    await page.waitForURL(/\/about\/$/);
    expect(await colours(page)).toBe(wanted);
  });

  test('has black letters on white where the system or the reader asks for high contrast', async ({
    open,
  }) => {
    const page = await open('');
    await openPanel(page);
    await choose(page, 'theme', 'contrast');
    expect(await colours(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await colours(page)).toBe('rgb(255, 255, 255) on rgb(0, 0, 0)');
    await choose(page, 'theme', 'system');
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' });
    expect(await colours(page)).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)');
  });

  test.for(LOCALES)(
    'leads in %s to the pages where what this device keeps can be deleted',
    async (locale, { open }) => {
      const page = await open('', { locale });
      const { passages, offline } = dictionary(locale);
      for (const title of [passages.title, offline.page.title]) {
        await openPanel(page);
        await page.locator('look-panel').getByRole('link', { name: title }).click();
        await page.waitForURL(/\/(?:passages|offline)\/$/u);
        expect(await page.locator('h1').innerText()).toBe(title);
      }
    },
  );

  test('is set before the first paint: nothing moves', async ({ open }) => {
    const first = await open(article);
    await openPanel(first);
    await choose(first, 'size', '130');
    await choose(first, 'measure', 'narrow');
    const page = await first.context().newPage();
    await page.goto(first.url());
    expect(await layoutShift(page)).toBe(0);
    expect(
      await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
    ).toMatchObject({
      size: '130',
      measure: 'narrow',
    });
  });

  test('has letters of the size that the reader chose, and the side columns give way first', async ({
    open,
  }) => {
    const page = await open(article);
    const layout = () =>
      page.evaluate(() => {
        const text = document.querySelector('.article-text');
        const body = document.querySelector('[data-part=body] p');
        if (text === null || body === null) throw new Error('There is no text.');
        const { width } = text.getBoundingClientRect();
        const size = Math.round(parseFloat(getComputedStyle(body).fontSize) * 100) / 100;
        const columns = getComputedStyle(text.closest('.article') ?? text).gridTemplateColumns.split(
          ' ',
        ).length;
        return { size, columns, em: Math.round((width / size) * 10) / 10 };
      });
    const usual = await layout();
    await openPanel(page);
    await choose(page, 'size', '115');
    expect(await layout()).toEqual({ ...usual, size: Math.round(usual.size * 115) / 100, columns: 2 });
    await choose(page, 'size', '150');
    expect(await layout()).toEqual({ ...usual, size: Math.round(usual.size * 150) / 100, columns: 1 });
    expect(usual.columns).toBe(3);
  });

  test('has notes at the end for a reader who wants them there', async ({ open }) => {
    const page = await open(article);
    const beside = () => page.locator('side-notes').getAttribute('data-beside');
    expect(await beside()).toBe('');
    await openPanel(page);
    await choose(page, 'notes', 'end');
    expect(await beside()).toBe(null);
    await page.reload();
    expect(await beside()).toBe(null);
  });

  test.for(LOCALES)('is as it was after one press, in %s', async (locale, { open }) => {
    const page = await open('about/', { locale });
    const before = await colours(page);
    await openPanel(page);
    await choose(page, 'theme', 'dark');
    await choose(page, 'size', '150');
    await choose(page, 'measure', 'wide');
    await page.getByRole('button', { name: dictionary(locale).reading.look.reset }).click();
    expect(await chosen(page)).toEqual(usual(locale));
    expect(await colours(page)).toBe(before);
    await page.reload();
    expect(await chosen(page)).toEqual(usual(locale));
    expect(
      await page.evaluate(() => Object.fromEntries(Object.entries(document.documentElement.dataset))),
    ).toEqual({});
  });

  test('is chosen by keyboard, and Escape leads back to the button', async ({ open }) => {
    const page = await open('about/');
    await page.locator('.look-button').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await chosen(page)).toEqual(['115', ...usual().slice(1)]);
    await page.keyboard.press('Escape');
    expect(await page.locator('look-panel').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('look-button');
  });

  test.for(LOCALES)(
    'lasts as long as the page where the browser stores nothing, and says so in %s',
    async (locale, { open }) => {
      const page = await open('about/', { locale });
      await page.evaluate(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      });
      await openPanel(page);
      await choose(page, 'theme', 'dark');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      expect(await page.locator('look-panel [role=status]:visible').textContent()).toContain(
        dictionary(locale).reading.look.notStored,
      );
    },
  );

  test('follows the system without JavaScript, and offers no choice that would not work', async ({
    open,
  }) => {
    const dark = await colours(await open('', { theme: 'dark' }));
    const page = await open('', { theme: 'dark', javaScript: false });
    expect(await colours(page)).toBe(dark);
    expect(await page.locator('.look-button').isVisible()).toBe(false);
  });

  test.for([
    ['en', 1280],
    ['kk', 360],
    ['ru', 360],
  ] as const)(
    'has a panel in %s at %i px where axe finds nothing, within the window',
    async ([locale, width], { open }) => {
      const page = await open('about/', { locale, width });
      await openPanel(page);
      expect(await axeFindings(page)).toEqual([]);
      const { left, right } = await page.locator('look-panel').evaluate((panel) => {
        const box = panel.getBoundingClientRect();
        return { left: box.left, right: innerWidth - box.right };
      });
      expect(left).toBeGreaterThanOrEqual(0);
      expect(right).toBeGreaterThanOrEqual(0);
    },
  );

  test.for(['paper', 'contrast'])('in %s has colours that axe can read', async (theme, { open }) => {
    const page = await open(article);
    await openPanel(page);
    await choose(page, 'theme', theme);
    await page.keyboard.press('Escape');
    expect(await colourFindings(page)).toEqual([]);
  });
});
