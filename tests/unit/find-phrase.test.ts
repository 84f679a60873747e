import { describe, expect, test } from 'vitest';
import { placesOf } from '../../src/lib/content-tree/find-phrase.ts';

const found = (phrase: string, text: string) =>
  placesOf(phrase, text).map(({ start, end }) => text.slice(start, end));

describe('a phrase in a text', () => {
  test('is found at every place where it stands', () => {
    expect(placesOf('by 5%', 'by 5% and by 5%')).toEqual([
      { start: 0, end: 5 },
      { start: 10, end: 15 },
    ]);
  });

  test('is found behind a longer word that it begins and ends within', () => {
    expect(placesOf('na na', 'nana na na')).toEqual([{ start: 5, end: 10 }]);
  });

  test.for([
    ['of 73.8 million people', 'population of 73.8\u00a0million people and', 'of 73.8\u00a0million people'],
    ['"Central Asia"', 'the Center “Central Asia” on', '“Central Asia”'],
    ["Kazakhstan's trade", 'of Kazakhstan’s trade', 'Kazakhstan’s trade'],
    ['2007-2015', 'in 2007–2015 the', '2007–2015'],
    ['5%', 'by 5%, and', '5%'],
    ['(Figure 1) [2]', 'to $5 (Figure 1) [2], and', '(Figure 1) [2]'],
    ['  Қазақстан\nмен  ', 'деп Қазақстан мен Өзбекстан', 'Қазақстан мен'],
  ] as const)('%s is found whatever its blanks, quotes and dashes', ([phrase, text, place]) => {
    expect(found(phrase, text)).toEqual([place]);
  });

  test.for([
    ['3.1', '3,1 and 311'],
    ['Kazakhstan', 'kazakhstan'],
    ['most of', 'almost of'],
    ['by 5', 'by 50'],
    ['сан', 'саны'],
    ['', 'anything'],
  ] as const)(
    '"%s" is not found where letters, digits or marks differ, or a word goes on',
    ([phrase, text]) => {
      expect(placesOf(phrase, text)).toEqual([]);
    },
  );
});
