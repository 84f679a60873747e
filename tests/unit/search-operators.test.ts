import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { readOperators } from '../../src/lib/search/query/operators.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const index = memoryIndex([
  {
    ...articleOf('water', [
      { text: 'Water and peace', kind: 'title' },
      { text: 'Rivers of Tajikistan.' },
      { text: 'Вода и мир.', language: 'ru', kind: 'abstract' },
    ]),
    authors: [{ en: 'Alisher Abdreshev', kk: 'Әлішер Әбдірешев', ru: 'Алишер Абдрешев' }],
  },
  articleOf('trade', [{ text: 'Trade in water and zinc.' }, { text: 'Peace.', kind: 'footnote' }]),
]);

async function names(query: string): Promise<string[]> {
  const { found } = await answer(index, query, { filter: NO_FILTER, isExact: false });
  return (await found.slice(0, 9)).map(({ name }) => name).sort();
}

describe('an operator', () => {
  test.each([
    ['a word that no article may have', 'water -zinc', ['1/water']],
    ['either of two words', 'zinc OR Tajikistan', ['1/trade', '1/water']],
    ['either of two words, in Kazakh', 'zinc НЕМЕСЕ Tajikistan', ['1/trade', '1/water']],
    ['an author, in any letters', 'water author:Әбдірешев', ['1/water']],
    ['an author alone', 'автор:Абдрешев', []],
    ['a title', 'in:title water', ['1/water']],
    ['notes', 'peace in:note', ['1/trade']],
    ['notes, in Russian', 'peace где:примечания', ['1/trade']],
    ['a language', 'lang:ru вода', ['1/water']],
    ['a language that the word is not in', 'lang:kk вода', []],
  ])('asks for %s', async (_, query, expected) => {
    expect(await names(query)).toEqual(expected);
  });

  test.each(['water: peace', 'in:cellar', 'lang:fr', 'http://water', '- water', 'water-zinc', '12:30'])(
    'that is none is a plain word: %s',
    (query) => {
      expect(readOperators(query)).toEqual({
        text: query,
        excluded: [],
        conditions: [],
        author: '',
        kinds: [],
        language: undefined,
      });
    },
  );

  test('OR at an end is a plain word', async () => {
    expect(await names('OR zinc')).toEqual(['1/trade']);
    expect(await names('zinc OR')).toEqual(['1/trade']);
  });
});
