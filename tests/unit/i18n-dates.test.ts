import { describe, expect, test } from 'vitest';
import { datePattern, fill, formatDate } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/localized.ts';

const NBSP = '\u00a0';

describe('dates', () => {
  test.each([
    ['en', `24${NBSP}January 2003`],
    ['kk', `2003${NBSP}жылғы 24${NBSP}қаңтар`],
    ['ru', `24${NBSP}января 2003${NBSP}г.`],
  ] as const)('in %s 2003-01-24 is %s', (locale, text) => {
    expect(formatDate(locale, '2003-01-24')).toBe(text);
  });

  test('Kazakh has its twelve months, lower case inside a date, as its ICU data name them', () => {
    const name = new Intl.DateTimeFormat('kk', { month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2020-${String(month).padStart(2, '0')}-01`;
      const expected = name.format(new Date(iso)).toLowerCase();
      expect(formatDate('kk', iso)).toBe(`2020${NBSP}жылғы 1${NBSP}${expected}`);
    }
  });

  test('Russian puts the month in the genitive', () => {
    expect(formatDate('ru', '2020-10-30')).toBe(`30${NBSP}октября 2020${NBSP}г.`);
  });

  test.each(['2003-02-30', '2003-1-24', '24.01.2003', '2003-01-24T00:00', ''])(
    '“%s” is refused as a date',
    (text) => {
      expect(() => formatDate('kk', text)).toThrow(RangeError);
    },
  );

  test.each(LOCALES)('in %s can be written by a script from the pattern and the months alone', (locale) => {
    const [pattern = '', ...months] = datePattern(locale).split('|');
    expect(months).toHaveLength(12);
    expect(fill(pattern, { day: 9, month: months[10] ?? '', year: 2026 })).toBe(
      formatDate(locale, '2026-11-09'),
    );
  });
});
