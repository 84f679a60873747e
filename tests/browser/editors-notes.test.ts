import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { articlePages, readPages } from '../support/built-site.ts';
import { bring, card } from '../support/note-card.ts';

/** The first article with an editors' note, its mark and the text of the note; an issue need not have one. */
const noted = articlePages(readPages(inject('atRoot'))).find(
  ({ $, locale }) => locale === 'en' && $('a[data-sign]').length > 0,
);
const place = noted?.place.slice(1) ?? '';
const mark = `#${noted?.$('a[data-sign]').first().attr('id') ?? ''}`;
const note = mark.replace('edref', 'ed');
const t = dictionary('en');

const boxOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, left, right } = element.getBoundingClientRect();
    return { top, left, right };
  });

describe.skipIf(noted === undefined)('an editors’ note', () => {
  test('stands beside its mark on a wide screen, in the face of the editors', async ({ open }) => {
    const page = await open(place, { width: 1440 });
    await bring(page, mark);
    const [text, beside] = [await boxOf(page, '[data-part="body"]'), await boxOf(page, note)];
    expect(beside.left).toBeGreaterThan(text.right);
    expect(await page.locator(`${note} q`).isVisible()).toBe(false);
    const family = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
    expect(await family(`${note} p`)).not.toBe(await family('[data-part="body"] p >> nth=0'));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('opens as a card at its mark on a phone, and says that it is the editors’', async ({ open }) => {
    const page = await open(place, { width: 360 });
    await bring(page, mark);
    await page.locator(mark).click();
    await card(page).waitFor();
    expect(await card(page).getAttribute('aria-label')).toBe(t.editors.note);
    expect(await card(page).locator('b').textContent()).toMatch(new RegExp(`^${t.editors.by} · `, 'u'));
    expect(await axeFindings(page)).toEqual([]);
  });

  test('is led to by its mark without JavaScript, and leads back', async ({ open }) => {
    const page = await open(place, { width: 360, javaScript: false });
    await page.locator(mark).click();
    expect(new URL(page.url()).hash).toBe(note);
    expect(await page.locator(`${note} q`).isVisible()).toBe(true);
    await page.locator(`${note} a`).click();
    expect(new URL(page.url()).hash).toBe(mark);
  });

  test('is hidden with its mark by a choice that is kept before the first paint, until the reset', async ({
    open,
  }) => {
    const page = await open(place, { width: 1440 });
    await page.locator('.look-button').click();
    await page.locator('input[name=editors][value=off]').check();
    expect(await page.locator(mark).isVisible()).toBe(false);
    expect(await page.locator(note).isVisible()).toBe(false);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-editors')).toBe('off');
    expect(await page.locator(mark).isVisible()).toBe(false);
    await page.locator('.look-button').click();
    await page.locator('[data-reset]').click();
    await page.locator(note).waitFor();
    await page.reload();
    expect(await page.locator(mark).isVisible()).toBe(true);
  });

  test('comes back by the reset of a page that offers no such choice', async ({ open }) => {
    const page = await open(place);
    await page.evaluate(() => {
      localStorage.setItem('editors', 'off');
    });
    await page.goto(addressOf('about/'));
    await page.locator('.look-button').click();
    await page.locator('[data-reset]').click();
    await page.goto(addressOf(place));
    expect(await page.locator(mark).isVisible()).toBe(true);
  });

  test('leaves no sign in what is selected, copied and cited', async ({ open }) => {
    const page = await open(place);
    await bring(page, mark);
    const selected = await page.locator(mark).evaluate((link) => {
      const block = link.closest('p, li');
      if (block === null) return '';
      getSelection()?.selectAllChildren(block);
      return getSelection()?.toString() ?? '';
    });
    expect(selected).not.toBe('');
    expect(selected).not.toContain(t.editors.sign);
  });

  test('is called by its name where it is read out, in the language of the page', async ({ open }) => {
    for (const locale of ['kk', 'ru'] as const) {
      const page = await open(place, { locale });
      const link = page.getByRole('link', { name: dictionary(locale).editors.note, exact: true }).first();
      expect(await link.getAttribute('lang')).toBe(locale);
    }
  });
});
