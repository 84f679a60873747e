import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import { articleWith } from '../support/places.ts';

const article = articleWith('.cite-box');

/** The references that are to be seen, a text each. */
function shown(page: Page): Promise<string[]> {
  return page
    .locator('.reference:visible')
    .evaluateAll((all) => all.map((each) => each.textContent.replaceAll(/\s+/g, ' ').trim()));
}

async function openBox(page: Page): Promise<void> {
  await page.locator('#cite > summary').click();
  await expect.poll(() => page.locator('.cite-box').isVisible()).toBe(true);
}

describe('the references of an article', () => {
  test.for(LOCALES)('in %s are in the language of the page, and one click away', async (locale, { open }) => {
    const page = await open(article, { locale });
    expect(await page.locator('.cite-box').isVisible()).toBe(false);
    await openBox(page);
    const title = await page.locator('h1').textContent();
    const references = await shown(page);
    expect(references).toHaveLength(6);
    // Some styles set an English title in capitals of their own.
    const lower = (text: string) =>
      text
        .toLowerCase()
        .replaceAll(/[\s\u00a0]+/g, ' ')
        .trim();
    for (const reference of references) expect(lower(reference)).toContain(lower(title ?? ''));
  });

  test('change with the language that the reader chooses, and stay so in the next article', async ({
    open,
  }) => {
    const page = await open(article);
    await openBox(page);
    await page.locator('.cite-box input[value=kk]').check();
    const [kazakh] = await shown(page);
    expect(kazakh).toMatch(/[әғқңөұүһі]/u);
    await page.reload();
    await openBox(page);
    expect((await shown(page))[0]).toBe(kazakh);
  });

  test('hold today as the day of access where a style asks for it', async ({ open }) => {
    const page = await open(article, { locale: 'ru' });
    await openBox(page);
    const today = await page.evaluate(() => {
      const now = new Date();
      const two = (number: number) => String(number).padStart(2, '0');
      return `${two(now.getDate())}.${two(now.getMonth() + 1)}.${String(now.getFullYear())}`;
    });
    const references = await shown(page);
    expect(references.filter((text) => text.includes(today)).length).toBeGreaterThan(0);
    expect(references.filter((text) => text.includes('{'))).toEqual([]);
  });

  test('are copied as they are read, and the reader is told', async ({ open }) => {
    const page = await open(article, { locale: 'kk' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await openBox(page);
    const button = page.locator('.cite-list:visible button').nth(1);
    await button.click();
    await expect.poll(() => button.textContent()).toContain('Көшірілді');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll(/\s+/g, ' ')).toBe((await shown(page))[1]);
    expect(await page.locator('.cite-box [role=status]').textContent()).toContain('Көшірілді');
  });

  test('are selected, with a word of what to do, where the browser does not copy', async ({ open }) => {
    const page = await open(article);
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await openBox(page);
    await page.locator('.cite-list:visible button').first().click();
    await expect.poll(() => page.locator('.cite-box [role=status]').isVisible()).toBe(true);
    expect(await page.locator('.cite-box [role=status]').textContent()).toContain('Ctrl+C');
    const selected = await page.evaluate(() => getSelection()?.toString().replaceAll(/\s+/g, ' ').trim());
    expect(selected).toBe((await shown(page))[0]);
  });

  test('can be reached, chosen and copied with the keyboard alone', async ({ open }) => {
    const page = await open(article);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#cite > summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.cite-box input:checked').getAttribute('value')).toBe('kk');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/[әғқңөұүһі]/u);
  });

  test('can be read and changed without JavaScript, where nothing is offered that would need it', async ({
    open,
  }) => {
    const page = await open(article, { javaScript: false });
    await page.locator('#cite > summary').click();
    expect(await shown(page)).toHaveLength(6);
    expect(await page.locator('.cite-box button:visible').count()).toBe(0);
    expect((await shown(page)).filter((text) => text.includes('{'))).toEqual([]);
    await page.locator('.cite-box input[value=ru]').check();
    expect((await shown(page))[0]).toMatch(/\p{Script=Cyrillic}/u);
  });

  test('close when the files are opened', async ({ open }) => {
    const page = await open(article);
    await openBox(page);
    await page.locator('#files > summary').click();
    expect(await page.locator('.cite-box').isVisible()).toBe(false);
    expect(await page.locator('.file-list a:visible').count()).toBeGreaterThan(0);
  });
});

test.for([
  ['en', 360, 'dark'],
  ['kk', 360, 'light'],
  ['ru', 1280, 'dark'],
] as const)(
  'axe finds nothing in the open boxes in %s at %s px, %s',
  async ([locale, width, theme], { open }) => {
    const page = await open(article, { locale, width, theme });
    for (const box of ['#cite', '#files']) {
      await page.locator(`${box} > summary`).click();
      expect(await axeFindings(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    }
  },
);
