import { describe, expect, test } from 'vitest';
import type { CslItem } from '../../src/lib/citation/record.ts';
import { inTextReference, references } from '../../src/lib/citation/reference.ts';
import type { Locale } from '../../src/schemas/localized.ts';
import { names, sampleRecord } from '../support/sample-record.ts';

const R705 = 'gost-r-7-0-5-2008';
const G71 = 'gost-7-1-2003';
const END = 'https://journal.example/a/';

const AUTHORS = {
  en: names('Mustafayev, Bakhtiyor', 'Makhambetaliyev, Zhomart', 'Khan, Yuri Ali', 'Doe, Jean-Paul'),
  kk: names('Әбдірешев, Әлішер', 'Ұзақбаев, Ғабит', 'Іскендір, Өмір', 'Һашим, Қайрат'),
  ru: names('Мустафаев, Жан-Клод', 'Щербаков, Юрий Хамитович', 'Абдрешев, Алишер', 'Ким, Юлия'),
};

type Gost = typeof R705 | typeof G71;

function made(style: Gost, locale: Locale, count: number, parts: Partial<CslItem> = {}) {
  const record = sampleRecord({ author: AUTHORS[locale].slice(0, count), ...parts });
  return references(record, locale).find((one) => one.style === style)?.accessed;
}

/** The entry before the two slashes. */
function before(style: Gost, locale: Locale, count: number): string {
  return made(style, locale, count)?.text.split(' // ')[0] ?? '';
}

describe('ГОСТ Р 7.0.5–2008', () => {
  test('is headed by one to three authors and does not repeat them', () => {
    expect(before(R705, 'ru', 1)).toBe('Мустафаев Ж.-К. A title');
    expect(before(R705, 'ru', 2)).toBe('Мустафаев Ж.-К., Щербаков Ю. Х. A title');
    expect(before(R705, 'ru', 3)).toBe('Мустафаев Ж.-К., Щербаков Ю. Х., Абдрешев А. A title');
    expect(before(R705, 'en', 2)).toBe('Mustafayev B., Makhambetaliyev Zh. A title');
    expect(before(R705, 'kk', 3)).toBe('Әбдірешев Ә., Ұзақбаев Ғ., Іскендір Ө. A title');
  });

  test('begins with the title where there are four, and names the first behind a slash', () => {
    expect(before(R705, 'ru', 4)).toBe('A title / Ж.-К. Мустафаев [и др.]');
    expect(before(R705, 'kk', 4)).toBe('A title / Ә. Әбдірешев [және т.б.]');
    expect(before(R705, 'en', 4)).toBe('A title / B. Mustafayev [et al.]');
  });

  test.each([
    ['ru', `2020. № 4 (80). С. 7. URL: ${END} (дата обращения: {accessed}).`],
    ['kk', `2020. № 4 (80). Б. 7. URL: ${END} (қаралған күні: {accessed}).`],
    ['en', `2020. No. 4 (80). P. 7. URL: ${END} (access date: {accessed}).`],
  ] as const)('in %s parts the areas with full stops', (locale, rest) => {
    expect(made(R705, locale, 1)?.text.split(' // ')[1]).toBe(`Central Asia’s Affairs. ${rest}`);
  });
});

describe('ГОСТ 7.1–2003', () => {
  test('is headed by the first of up to three authors and names all behind the slash', () => {
    expect(before(G71, 'ru', 1)).toBe('Мустафаев, Ж.-К. A title / Ж.-К. Мустафаев');
    expect(before(G71, 'ru', 2)).toBe('Мустафаев, Ж.-К. A title / Ж.-К. Мустафаев, Ю. Х. Щербаков');
    expect(before(G71, 'ru', 3)).toBe(
      'Мустафаев, Ж.-К. A title / Ж.-К. Мустафаев, Ю. Х. Щербаков, А. Абдрешев',
    );
    expect(before(G71, 'en', 2)).toBe('Mustafayev, B. A title / B. Mustafayev, Zh. Makhambetaliyev');
    expect(before(G71, 'kk', 3)).toBe('Әбдірешев, Ә. A title / Ә. Әбдірешев, Ғ. Ұзақбаев, Ө. Іскендір');
  });

  test('begins with the title where there are four', () => {
    expect(before(G71, 'ru', 4)).toBe('A title / Ж.-К. Мустафаев [и др.]');
    expect(before(G71, 'kk', 4)).toBe('A title / Ә. Әбдірешев [және т.б.]');
    expect(before(G71, 'en', 4)).toBe('A title / B. Mustafayev [et al.]');
  });

  test.each([
    ['ru', `2020. – № 4 (80). – С. 7. – URL: ${END} (дата обращения: {accessed}).`],
    ['kk', `2020. – № 4 (80). – Б. 7. – URL: ${END} (қаралған күні: {accessed}).`],
    ['en', `2020. – No. 4 (80). – P. 7. – URL: ${END} (access date: {accessed}).`],
  ] as const)('in %s parts the areas with full stop and dash', (locale, rest) => {
    expect(made(G71, locale, 1)?.text.split(' // ')[1]).toBe(`Central Asia’s Affairs. – ${rest}`);
  });
});

describe('both', () => {
  test('bind what may not part at the end of a line', () => {
    const html = [R705, G71].map((style) => made(style as Gost, 'ru', 3)?.html.replaceAll('\u00a0', '~'));
    expect(html).toEqual([
      `Мустафаев~Ж.-К., Щербаков~Ю.~Х., Абдрешев~А. A title // Central Asia’s Affairs. 2020. №~4~(80). С.~7. URL:~${END} (дата обращения: {accessed}).`,
      `Мустафаев,~Ж.-К. A title / Ж.-К.~Мустафаев, Ю.~Х.~Щербаков, А.~Абдрешев // Central Asia’s Affairs.~– 2020.~– №~4~(80).~– С.~7.~– URL:~${END} (дата обращения: {accessed}).`,
    ]);
    expect(made(G71, 'kk', 4)?.html).toContain('/ Ә.\u00a0Әбдірешев\u00a0[және т.б.] //');
  });

  test('write the day in figures', () => {
    expect([made(R705, 'ru', 1)?.pattern, made(G71, 'kk', 1)?.pattern]).toEqual(['numeric', 'numeric']);
  });

  test.each([R705, G71] as const)(
    '%s refers in the text to up to three authors, or to the title',
    (style) => {
      const inText = (count: number) =>
        inTextReference(sampleRecord({ author: AUTHORS.ru.slice(0, count) }), 'ru', style);
      expect([1, 2, 3, 4].map(inText)).toEqual([
        '[Мустафаев, 2020]',
        '[Мустафаев, Щербаков, 2020]',
        '[Мустафаев, Щербаков, Абдрешев, 2020]',
        '[A title, 2020]',
      ]);
    },
  );
});
