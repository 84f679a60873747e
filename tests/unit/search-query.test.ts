import { describe, expect, test } from 'vitest';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { readState, writeState } from '../../src/lib/search/query/address.ts';
import { otherLayouts } from '../../src/lib/search/language/keyboard-layout.ts';
import { excerpt } from '../../src/lib/search/query/marks.ts';
import { parseQuery } from '../../src/lib/search/query/query.ts';
import { editDistance, nearestWords } from '../../src/lib/search/language/spelling.ts';

describe('a query', () => {
  test('is not widened by an initial beside a name', () => {
    expect(parseQuery('Б. Мустафаев').terms.map(({ text }) => text)).toEqual(['Мустафаев']);
    expect(parseQuery('Ж.-К. Юнкер').terms.map(({ text }) => text)).toEqual(['Юнкер']);
    expect(parseQuery('C').terms.map(({ text }) => text)).toEqual(['C']);
    expect(parseQuery('table 3').terms.map(({ text }) => text)).toEqual(['table', '3']);
    expect(parseQuery('№ 5').terms.map(({ text }) => text)).toEqual(['5']);
  });

  test('is cut where it is longer than anybody types', () => {
    expect(parseQuery('word '.repeat(10_000)).terms).toHaveLength(1);
    expect(
      parseQuery(Array.from({ length: 300 }, (_, n) => `w${'ab'.repeat(n % 7)}${String(n)}`).join(' ')).terms
        .length,
    ).toBeLessThanOrEqual(16);
  });

  test('leaves out what says nothing', () => {
    expect(parseQuery('the state of и мен').terms.map(({ text }) => text)).toEqual(['state']);
  });
});

describe('spelling', () => {
  test.each([
    ['kitten', 'sitting', 3],
    ['fregana', 'fergana', 1],
    ['', 'abc', 3],
    ['same', 'same', 0],
  ])('from %j to %j are %i steps', (a, b, steps) => {
    expect(editDistance(a, b)).toBe(steps);
  });

  test('does not guess at short words, and two letters only in long ones', () => {
    const words = ['trade', 'Uzbekistan', 'war'];
    expect(nearestWords('wat', words)).toEqual([]);
    expect(nearestWords('trode', words)).toEqual(['trade']);
    expect(nearestWords('trofe', words)).toEqual([]);
    expect(nearestWords('Uzbikestan', words)).toEqual(['Uzbekistan']);
  });

  test('meets a word in other letters by its sound', () => {
    expect(nearestWords('Трамп', ['Trump'])).toEqual(['Trump']);
    expect(nearestWords('Узбекистам', ['Uzbekistan'])).toEqual(['Uzbekistan']);
  });
});

test.each([
  ['njrftd', 'токаев'],
  ['rfpf[cnfy', 'казахстан'],
  ['0jufv', 'қоғам'],
  ['ыцувут', 'sweden'],
])('%s is %s in another layout', (typed, meant) => {
  expect(otherLayouts(typed)).toContain(meant.replace('қоғам', 'қогам'));
});

test('an excerpt shows its marks, cut between words', () => {
  const text = `${'before '.repeat(60)}MARK ${'after '.repeat(60)}`;
  const start = text.indexOf('MARK');
  const pieces = excerpt(text, [{ start, end: start + 4 }]);
  expect(pieces.map(({ isMark }) => isMark)).toEqual([false, false, true, false, false]);
  expect(pieces.map(({ text: piece }) => piece).join('')).toMatch(/^… before .* MARK after .* …$/);
});

test('the state of a search is its address, and what makes no sense is left out', () => {
  const state = { query: 'a & b', isExact: true, filter: { ...NO_FILTER, kind: 'table' as const } };
  expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
  expect(readState(new URLSearchParams('q=x&kind=constructor&language=de')).filter).toEqual(NO_FILTER);
});
