import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/lib/journal/reading-time.ts';

test('the same number of words takes longer to read where a word says more', () => {
  expect([readingMinutes(2380, 'en'), readingMinutes(2380, 'ru'), readingMinutes(2380, 'kk')]).toEqual([
    10, 12, 14,
  ]);
  expect(readingMinutes(3, 'kk')).toBe(1);
});
