import { describe, expect, test } from 'vitest';
import { parseCell } from '../../src/lib/figures/model/parse-number.ts';
import { states } from '../../src/lib/figures/model/stated-number.ts';

describe('a cell of a table', () => {
  test.each([
    ['42 177,8', 42177.8, false],
    ['42\u00a0177,8', 42177.8, false],
    ['1 060,5', 1060.5, false],
    ['18,1%', 18.1, true],
    ['17,9 %', 17.9, true],
    ['100%', 100, true],
    ['7.1', 7.1, false],
    ['61', 61, false],
    ['−3,5', -3.5, false],
    ['42 177,8*', 42177.8, false],
    ['18,1% **', 18.1, true],
    ['61†', 61, false],
  ])('reads %s as %d', (printed, value, percent) => {
    expect(parseCell(printed, 'en')).toEqual({ kind: 'number', value, percent });
  });

  test.each(['', ' ', '–', '—', '-'])('reads “%s” as nothing', (printed) => {
    expect(parseCell(printed, 'en')).toEqual({ kind: 'missing' });
  });

  test.each(['X', '+', '*', '5*3', '1 06,5', '1,2,3', '12 apples', '1 0605', 'Итого', '5%%'])(
    'does not take “%s” for a number',
    (printed) => {
      expect(parseCell(printed, 'en')).toEqual({ kind: 'text', text: printed });
    },
  );
});

describe('a sentence', () => {
  test.each([
    ['grew to $ 5.3 billion', '5.3', true],
    ['grew to $ 15.3 billion', '5.3', false],
    ['wheat (18.6% of all)', '18.6%', true],
    ['in the amount of 2,100 billion', '100', false],
    ['from 15.3 to 5.3 billion.', '5.3', true],
    ['reached 39 billion', '3', false],
  ])('“%s” states %s: %s', (sentence, printed, expected) => {
    expect(states(sentence, printed)).toBe(expected);
  });
});
