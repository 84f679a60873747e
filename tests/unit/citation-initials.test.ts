import { describe, expect, test } from 'vitest';
import { initials } from '../../src/lib/citation/initials.ts';

const NBSP = '\u00a0';

describe('initials', () => {
  test.each([
    ['Zhomart', 'Zh.'],
    ['Shamil', 'Sh.'],
    ['Chingiz', 'Ch.'],
    ['Khamit', 'Kh.'],
    ['Tsoy', 'Ts.'],
    ['Yuri', 'Yu.'],
    ['Yaroslav', 'Ya.'],
    ['Yerlan', 'Ye.'],
    ['Shchukar', 'Shch.'],
    ['ZHOMART', 'Zh.'],
  ])('%s, whose first Cyrillic letter is several Latin ones, is %s', (given, short) => {
    expect(initials(given)).toBe(short);
  });

  test.each([
    ['Bakhtiyor', 'B.'],
    ['Slyamzhar', 'S.'],
    ['Zarema', 'Z.'],
    ['Timur', 'T.'],
    ['Christopher', 'C.'],
    ['Kristina', 'K.'],
    ['Ian', 'I.'],
    ['Ulugbek', 'U.'],
    ['Şükrü', 'Ş.'],
    ['O\u0308mer', 'Ö.'],
  ])('%s is %s', (given, short) => {
    expect(initials(given)).toBe(short);
  });

  test.each([
    ['Бахтиёр', 'Б.'],
    ['Әлішер', 'Ә.'],
    ['Ғабит', 'Ғ.'],
    ['Қайрат', 'Қ.'],
    ['Өмір', 'Ө.'],
    ['Ұлжан', 'Ұ.'],
    ['Үміт', 'Ү.'],
    ['Һашим', 'Һ.'],
    ['Ілияс', 'І.'],
    ['Щукарь', 'Щ.'],
    ['Шамиль', 'Ш.'],
  ])('the Cyrillic %s is %s', (given, short) => {
    expect(initials(given)).toBe(short);
  });

  test.each([
    ['Жан-Клод', 'Ж.-К.'],
    ['Jean-Paul', 'J.-P.'],
    ['Zhan-Yakov', 'Zh.-Ya.'],
    ['Гүл-нар', 'Г.'],
  ])('%s, a name with a hyphen, is %s', (given, short) => {
    expect(initials(given)).toBe(short);
  });

  test('two names are bound by a no-break space', () => {
    expect(initials('Юрий Хамитович')).toBe(`Ю.${NBSP}Х.`);
    expect(initials('Yuri  Khamitovich')).toBe(`Yu.${NBSP}Kh.`);
  });

  test.each([
    ['Zh.', 'Zh.'],
    ['А.Б.', `А.${NBSP}Б.`],
    ['А. Б.', `А.${NBSP}Б.`],
    ['J.-P.', 'J.-P.'],
    ['Yu.Kh.', `Yu.${NBSP}Kh.`],
  ])('what is an initial already stays one: %s', (given, short) => {
    expect(initials(given)).toBe(short);
  });

  test('a small word is not a name', () => {
    expect(initials('Ahmed al')).toBe(`A.${NBSP}al`);
  });
});
