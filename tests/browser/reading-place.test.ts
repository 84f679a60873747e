import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { addressOf, test } from '../support/browsing.ts';
import { layoutShift } from '../support/layout-shift.ts';
import { articleWith, issueOf } from '../support/places.ts';

/** Three sections at least, so that there is one before, and one after, the one where the reader stops. */
const article = articleWith(
  '[data-part="body"] h2[id] + *, [data-part="body"] .heading ~ .heading ~ .heading',
);
const issue = issueOf(article);
const place = (page: Page) => page.locator('reading-place');

/** Reads from section to section, to the third, and leaves. */
async function readSomeOf(page: Page): Promise<{ section: string; read: string[] }> {
  const sections = await page
    .locator('contents-mark a')
    .evaluateAll((links) =>
      links
        .slice(0, 3)
        .map((link) => decodeURIComponent(new URL((link as HTMLAnchorElement).href).hash.slice(1))),
    );
  for (const id of sections) {
    await page.evaluate((each) => {
      const heading = document.getElementById(each);
      scrollTo(0, (heading?.getBoundingClientRect().top ?? 0) + scrollY - 90);
    }, id);
    await page.waitForTimeout(150);
  }
  const section = await page.locator(`[id="${sections[2] ?? ''}"]`).textContent();
  await page.goto(addressOf('about/'));
  return { section: section?.trim() ?? '', read: sections.slice(0, 2) };
}

describe('an article that was left', () => {
  test.for(LOCALES)(
    'offers to go on where the reader was, never jumps, and counts the minutes, in %s',
    async (locale: Locale, { open }) => {
      const page = await open(article, { locale, isFirst: true });
      expect(await place(page).isVisible()).toBe(false);
      const { section } = await readSomeOf(page);
      await page.goto(addressOf(article, { locale }));
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const t = dictionary(locale).reading.place;
      const link = place(page).locator('a:visible');
      expect((await link.textContent())?.trim()).toBe(t.at.replace('{section}', section));
      expect(await place(page).textContent()).toMatch(/\d/u);
      await link.click();
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
      await page.goto(addressOf(article, { locale }));
      await place(page).getByRole('button', { name: t.fromTop }).click();
      expect(await place(page).isVisible()).toBe(false);
      await page.reload();
      expect(await place(page).isVisible()).toBe(false);
    },
  );

  test('has its read sections marked in the contents', async ({ open }) => {
    const page = await open(article, { isFirst: true });
    const { read } = await readSomeOf(page);
    await page.goto(addressOf(article));
    const marked = await page
      .locator('contents-mark a[data-read]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash.slice(1)));
    expect(marked).toEqual(read);
    const description = await page
      .locator('contents-mark a[data-read]')
      .first()
      .getAttribute('aria-description');
    expect(description).toBe(dictionary('en').reading.place.read);
  });

  test('says on the page of the issue how much is left, and that it was read when it was', async ({
    open,
  }) => {
    const page = await open(issue, { isFirst: true });
    const state = (slugPath: string) =>
      page.locator(
        `reading-state[data-publication="${slugPath.replace(/^issues\//u, '').replace(/\/$/u, '')}"]`,
      );
    const before = await state(article).textContent();
    await page.goto(addressOf(article));
    await readSomeOf(page);
    await page.goto(addressOf(issue));
    expect(await state(article).textContent()).not.toBe(before);
    await page.goto(addressOf(article));
    const sections = await page.locator('contents-mark a').count();
    for (let index = 0; index < sections; index += 1) {
      await page.evaluate((each) => {
        const link = document.querySelectorAll<HTMLAnchorElement>('contents-mark a')[each];
        const heading = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''));
        scrollTo(0, (heading?.getBoundingClientRect().top ?? 0) + scrollY - 90);
      }, index);
      await page.waitForTimeout(120);
    }
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
    });
    await page.waitForTimeout(150);
    await page.goto(addressOf(issue));
    expect(await state(article).textContent()).toBe(dictionary('en').reading.place.read);
  });

  test('is forgotten by one press', async ({ open }) => {
    const page = await open(article, { isFirst: true });
    await readSomeOf(page);
    await page.goto(addressOf(article));
    expect(await place(page).isVisible()).toBe(true);
    const t = dictionary('en').reading.place;
    await page.locator('.look-button').click();
    await page.getByRole('button', { name: t.forget }).click();
    expect(await page.getByText(t.forgotten).isVisible()).toBe(true);
    expect(await place(page).isVisible()).toBe(false);
    expect(await page.locator('contents-mark a[data-read]').count()).toBe(0);
    await page.reload();
    expect(await place(page).isVisible()).toBe(false);
  });

  test('moves nothing when the reader comes back, at 360 px too, and axe finds nothing', async ({ open }) => {
    const page = await open(article, { width: 360, isFirst: true, locale: 'ru' });
    await readSomeOf(page);
    await page.goto(addressOf(article, { locale: 'ru' }));
    expect(await layoutShift(page)).toBe(0);
    expect(await place(page).isVisible()).toBe(true);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('reads as before when what the browser kept is broken', async ({ open }) => {
    const page = await open(article, { isFirst: true });
    for (const broken of [
      '{',
      '[]',
      'null',
      '{"x":1}',
      `{"${article.replace(/^issues\//u, '').replace(/\/$/u, '')}":{"at":7,"read":"x"}}`,
    ]) {
      await page.evaluate((value) => {
        localStorage.setItem('reading', value);
      }, broken);
      await page.reload();
      expect(await place(page).isVisible()).toBe(false);
    }
  });
});
