import { describe, expect, test } from 'vitest';
import { addedByDay } from '../../src/lib/citation/day-of-access.ts';
import { references } from '../../src/lib/citation/reference.ts';
import { LOCALES } from '../../src/schemas/locales.ts';
import { sampleRecord } from '../support/sample-record.ts';

describe('the day of access of a reference', () => {
  test('is what stands between two parts of the reference without it', () => {
    expect(addedByDay('URL: a.kz/.', 'URL: a.kz/ (access date: {accessed}).')).toEqual({
      before: 'URL: a.kz/',
      added: ' (access date: {accessed})',
      after: '.',
    });
  });

  test('may be the end of it', () => {
    expect(addedByDay('URL: a.kz/', 'URL: a.kz/ (a)')).toEqual({
      before: 'URL: a.kz/',
      added: ' (a)',
      after: '',
    });
  });

  test('must not change anything else', () => {
    expect(() => addedByDay('Title. URL: a.kz/.', 'Title [web]. URL: a.kz/ (a).')).toThrow(
      'The day of access changes “Title. URL: a.kz/.” in more than one place: “Title [web]. URL: a.kz/ (a).”.',
    );
  });

  test.each(LOCALES)('stands in one place in every style of %s that wants it', (locale) => {
    const dated = references(sampleRecord(), locale).filter(({ accessed }) => accessed !== undefined);
    expect(dated.length).toBeGreaterThan(0);
    for (const { html, accessed } of dated) {
      const { before, added, after } = addedByDay(html, accessed?.html ?? '');
      expect(before + after).toBe(html);
      expect(added.split('{accessed}')).toHaveLength(2);
    }
  });
});
