import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { axeFindings } from '../support/axe.ts';
import { test } from '../support/browsing.ts';
import {
  articleOf,
  keepSelected,
  markedWords,
  placeOfMark,
  storedPassages,
} from '../support/kept-passages.ts';
import { articleWith } from '../support/places.ts';
import { selectIn } from '../support/select-text.ts';

const article = articleWith('[data-part="body"] > p');
const noted = articleWith('[data-part="body"] p .note-mark');

describe('a passage that a reader keeps', () => {
  test.for(LOCALES)(
    'has a colour and a note, is marked from then on, and opens at a press (%s)',
    async (locale, { open }) => {
      const t = dictionary(locale).passages;
      const page = await open(article, { locale });
      await selectIn(page, 0, 0, 60);
      await keepSelected(page);
      const dialog = page.locator('.kept-dialog');
      expect(await dialog.locator('h2').textContent()).toBe(t.kept);
      await dialog.getByLabel(t.colors.blue).check();
      await dialog.getByLabel(t.note).fill('Жазба, note, заметка');
      await dialog.getByRole('button', { name: t.done }).click();
      await expect.poll(() => dialog.count()).toBe(0);
      const [kept] = await storedPassages(page);
      expect(kept).toMatchObject({
        article: articleOf(article),
        color: 'blue',
        note: 'Жазба, note, заметка',
        language: 'en',
        edition: await page.locator('cite-passage').getAttribute('data-day'),
      });
      expect(await markedWords(page, 'blue')).toEqual([kept?.exact]);
      await page.reload();
      await page.locator('kept-marks p').waitFor();
      expect(await markedWords(page, 'blue')).toEqual([kept?.exact]);
      const { x, y } = await placeOfMark(page, 'blue');
      await page.mouse.click(x, y);
      expect(await dialog.getByLabel(t.note).inputValue()).toBe('Жазба, note, заметка');
      await dialog.getByRole('button', { name: t.remove }).click();
      expect(await dialog.getByRole('status').textContent()).toBe(t.removed);
      expect(await storedPassages(page)).toEqual([]);
      await dialog.getByRole('button', { name: t.undo }).click();
      expect(await storedPassages(page)).toEqual([kept]);
      await dialog.getByRole('button', { name: t.remove }).click();
      await dialog.getByRole('button', { name: t.close }).click();
      expect(await markedWords(page, 'blue')).toEqual([]);
      expect(await page.evaluate(() => localStorage.getItem('kept-passages'))).toBeNull();
    },
  );

  test('is marked in the article whatever the language of the interface', async ({ open }) => {
    const page = await open(article, { locale: 'kk' });
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    await page.keyboard.press('Escape');
    const [kept] = await storedPassages(page);
    await page.goto(page.url().replace('/kk/', '/ru/'));
    await page.locator('kept-marks p').waitFor();
    expect(await markedWords(page, 'yellow')).toEqual([kept?.exact]);
  });

  test('is kept, noted and opened again with the keyboard alone', async ({ open }) => {
    const page = await open(article);
    await page
      .locator('[data-part=body] > p')
      .first()
      .dblclick({ position: { x: 40, y: 10 } });
    for (let word = 0; word < 3; word += 1) await page.keyboard.press('Shift+Control+ArrowRight');
    await page.locator('.passage-keep').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('passage-keep');
    await page.keyboard.press('Enter');
    await page.locator('.kept-dialog').waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('by hand');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.kept-dialog').count()).toBe(0);
    expect(await storedPassages(page)).toMatchObject([{ color: 'blue', note: 'by hand' }]);
    // The focus is at the paragraph; on the way from it stands the button of the passage.
    const opener = page.locator('.kept-open');
    for (let step = 0; step < 10; step += 1) {
      await page.keyboard.press('Tab');
      if (await opener.evaluate((element) => element === document.activeElement)) break;
    }
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await opener.isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    expect(await page.locator('.kept-dialog textarea').inputValue()).toBe('by hand');
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test.for(LOCALES)('is kept and opened by touch at 360 px (%s)', async (locale, { open }) => {
    const page = await open(article, { locale, width: 360, height: 740 });
    await selectIn(page, 0, 0, 60);
    const offers = page.locator('.passage-offers');
    await offers.waitFor();
    const box = await offers.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    await keepSelected(page);
    // No text area has the focus, which would open the keyboard of the phone.
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await page.keyboard.press('Escape');
    const place = await placeOfMark(page, 'yellow');
    const touch = await page.context().newCDPSession(page);
    await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [place] });
    await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await expect.poll(() => page.locator('.kept-dialog').isVisible()).toBe(true);
  });

  test('has the words of its paragraph without the marks of notes and without controls', async ({ open }) => {
    const page = await open(noted);
    const words = await page.evaluate(() => {
      const block = document.querySelector('[data-part=body] p:has(.note-mark)');
      block?.scrollIntoView({ block: 'center' });
      if (block) getSelection()?.selectAllChildren(block);
      const copy = block?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const extra of copy.querySelectorAll('.note-mark, [data-editorial]')) extra.remove();
      return copy.textContent.replaceAll(/\s+/gu, ' ').trim();
    });
    await keepSelected(page);
    expect(await storedPassages(page)).toMatchObject([{ exact: words }]);
  });

  test('is kept once, however often it is selected', async ({ open }) => {
    const page = await open(article);
    for (let times = 0; times < 2; times += 1) {
      await selectIn(page, 0, 0, 60);
      await keepSelected(page);
      await page.keyboard.press('Escape');
    }
    expect(await storedPassages(page)).toHaveLength(1);
  });

  test('is marked still when a search marks words in it, and when it does so no longer', async ({ open }) => {
    const page = await open(article);
    const words = await selectIn(page, 0, 0, 80);
    await keepSelected(page);
    await page.keyboard.press('Escape');
    const [kept] = await storedPassages(page);
    const word = words.split(' ').find((each) => /^[a-z]{5,}$/iu.test(each)) ?? '';
    await page.goto(`${page.url().replace(/[?#].*$/u, '')}?find=${word}`);
    await page.locator('found-words button').nth(2).waitFor();
    await page.locator('kept-marks p').waitFor();
    await expect.poll(() => markedWords(page, 'yellow')).toEqual([kept?.exact]);
    await page.locator('found-words button').nth(2).click();
    await expect.poll(() => markedWords(page, 'yellow')).toEqual([kept?.exact]);
  });

  test('is followed by another tab of the same article, and gone there when it is deleted', async ({
    open,
  }) => {
    const page = await open(article);
    const other = await page.context().newPage();
    await other.goto(page.url());
    await selectIn(page, 0, 0, 60);
    await keepSelected(page);
    await expect.poll(() => other.locator('kept-marks p').count()).toBe(1);
    const [kept] = await storedPassages(page);
    expect(await markedWords(other, 'yellow')).toEqual([kept?.exact]);
    await page.locator('.kept-dialog').getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => markedWords(other, 'yellow')).toEqual([]);
  });
});

test.for([
  ['en', 1280, 'light'],
  ['kk', 360, 'dark'],
  ['ru', 360, 'light'],
] as const)(
  'axe finds nothing where a passage is offered, edited and marked in %s at %s px, %s',
  async ([locale, width, theme], { open }) => {
    const page = await open(article, { locale, width, theme });
    await selectIn(page, 0, 0, 60);
    await page.locator('.passage-keep').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await keepSelected(page);
    expect(await axeFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('.kept-open').focus();
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
    expect(await axeFindings(page)).toEqual([]);
  },
);
