import { describe, expect, test } from 'vitest';
import { formatSize } from '../../src/i18n/file-size.ts';
import { dictionary } from '../../src/i18n/index.ts';
import type { Locale } from '../../src/schemas/localized.ts';

const written = (locale: Locale, bytes: number) =>
  formatSize(bytes, dictionary(locale).offline.sizes).replace('\u00a0', '_');

describe('the size of files', () => {
  test('is in whole kilobytes below a megabyte, and never nothing for something', () => {
    expect([0, 1, 1000, 1001, 506_872].map((bytes) => written('en', bytes))).toEqual([
      '0_kB',
      '1_kB',
      '1_kB',
      '2_kB',
      '507_kB',
    ]);
  });

  test('has one decimal below ten megabytes, none from there on', () => {
    expect(
      [999_001, 1_000_000, 7_449_999, 9_949_999, 9_960_000, 11_989_515].map((bytes) => written('en', bytes)),
    ).toEqual(['1.0_MB', '1.0_MB', '7.4_MB', '9.9_MB', '10_MB', '12_MB']);
  });

  test('is written with the decimal comma and the units of Kazakh and Russian', () => {
    expect([written('kk', 7_400_000), written('ru', 7_400_000)]).toEqual(['7,4_МБ', '7,4_МБ']);
    expect([written('kk', 97_000), written('ru', 97_000)]).toEqual(['97_КБ', '97_КБ']);
  });
});
