import { describe, expect, test } from 'vitest';
import { byLetter, ENTRIES_A_PAGE, inPages } from '../../src/lib/journal/long-list.ts';
import { inEachLocale, type Locale } from '../../src/schemas/localized.ts';

const list = (length: number) => Array.from({ length }, (_, index) => index);
const lengthsOf = (pages: readonly (readonly number[])[]) => pages.map((page) => page.length);

describe('a list of the journal', () => {
  test('stands on one page as long as it is short in every language', () => {
    const pages = inPages(inEachLocale(() => list(ENTRIES_A_PAGE)));
    expect(pages).toEqual(inEachLocale(() => [list(ENTRIES_A_PAGE)]));
    expect(inPages(inEachLocale(() => [])).en).toEqual([[]]);
  });

  test('is cut into as many pages in each language, none longer than a page may be, with every entry once', () => {
    const lengths = { en: 4 * ENTRIES_A_PAGE + 1, kk: 3 * ENTRIES_A_PAGE, ru: 7 };
    const pages = inPages(inEachLocale((locale) => list(lengths[locale])));
    for (const locale of ['en', 'kk', 'ru'] as const) {
      expect(pages[locale]).toHaveLength(5);
      expect(Math.max(...lengthsOf(pages[locale]))).toBeLessThanOrEqual(ENTRIES_A_PAGE);
      expect(Math.min(...lengthsOf(pages[locale]))).toBeGreaterThan(0);
      expect(pages[locale].flat()).toEqual(list(lengths[locale]));
    }
  });
});

test('a list whose entries are of unlike length is cut so that the pages weigh about the same', () => {
  const heavy = inEachLocale(() => [ENTRIES_A_PAGE, ...list(ENTRIES_A_PAGE)]);
  const pages = inPages(heavy, (entry) => (entry === ENTRIES_A_PAGE ? ENTRIES_A_PAGE : 1));
  expect(lengthsOf(pages.en)).toEqual([1, ENTRIES_A_PAGE]);
  expect(pages.en.flat()).toEqual(heavy.en);
});

describe('the letters of a list', () => {
  const letters = (locale: Locale, words: readonly string[]) =>
    byLetter(words, (word) => word, locale).map(({ letter, entries }) => `${letter}: ${entries.join(' ')}`);

  test('are those of its language', () => {
    expect(letters('en', ['Éire', 'ethics', 'zinc'])).toEqual(['E: Éire ethics', 'Z: zinc']);
    expect(letters('ru', ['Ёлкин', 'Ежов', 'Йод', 'иск'])).toEqual(['Е: Ёлкин Ежов', 'Й: Йод', 'И: иск']);
    expect(letters('kk', ['алма', 'Әсел', 'ғылым', 'ЕО', 'ёлка', 'і', 'ұлт'])).toEqual([
      'А: алма',
      'Ә: Әсел',
      'Ғ: ғылым',
      'Е: ЕО',
      'Ё: ёлка',
      'І: і',
      'Ұ: ұлт',
    ]);
  });

  test('have addresses that stay, whatever else comes into the list', () => {
    const folders = (words: readonly string[]) =>
      byLetter(words, (word) => word, 'kk').map(({ folder }) => folder);
    expect(folders(['Әсел', 'Ілияс', 'G20', '5G'])).toEqual(['ә', 'і', 'g', '0-9']);
    expect(folders(['Айша', 'Әсел', 'Әлия', 'Ілияс'])).toEqual(['а', 'ә', 'і']);
  });

  test('do not count what is no letter, and figures stand together', () => {
    expect(letters('ru', ['«Пояс»', '5G', '2020', 'COVID'])).toEqual(['П: «Пояс»', '#: 5G 2020', 'C: COVID']);
  });
});
