import { describe, expect, test } from 'vitest';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const name = (en: string) => ({ en, kk: en, ru: en });
const index = memoryIndex([
  {
    ...articleOf('one', [
      { kind: 'title', text: 'Soft power' },
      { text: 'The soft power of culture.' },
      { text: 'The Silk Road is a road of trade.' },
    ]),
    authors: [name('Ann Adams')],
  },
  {
    ...articleOf('two', [
      { text: 'The green economy and foreign trade.' },
      { text: 'Соңғы сауда.', language: 'kk' },
    ]),
    authors: [name('Ben Brown')],
  },
  articleOf('three', [{ text: 'The green economy of culture.' }]),
]);

async function ask(query: string, filter = NO_FILTER) {
  const { found, apart } = await answer(index, query, { filter, isExact: false });
  return { count: found.count, apart };
}

describe('a query whose parts find something by themselves, but nothing together', () => {
  test('says of quotations that they stand in one article, but not in one passage', async () => {
    expect(await ask('"soft power" «silk road»')).toEqual({
      count: 0,
      apart: {
        lacking: 'passage',
        alternatives: [
          { query: '"soft power"', count: 1 },
          { query: '«silk road»', count: 1 },
        ],
      },
    });
  });

  test('says of quotations that they stand in no one article', async () => {
    expect((await ask('"soft power" "green economy"')).apart).toEqual({
      lacking: 'article',
      alternatives: [
        { query: '"soft power"', count: 1 },
        { query: '"green economy"', count: 2 },
      ],
    });
  });

  test('says of quotations that not all of them stand anywhere', async () => {
    expect((await ask('"silk road" "zebra"')).apart).toEqual({
      lacking: 'quotation',
      alternatives: [{ query: '"silk road"', count: 1 }],
    });
  });

  test('says nothing of a quotation that has only words which stand everywhere', async () => {
    expect((await ask('"of the" "silk road" "green economy"')).apart).toEqual({
      lacking: 'article',
      alternatives: [
        { query: '"silk road"', count: 1 },
        { query: '"green economy"', count: 2 },
      ],
    });
    expect((await ask('"of the" "silk road" zebra')).apart).toBe(undefined);
  });

  test.each([
    ['culture author:Brown', 'culture', 2],
    ['green -economy', 'green', 2],
    ['silk in:title', 'silk', 1],
    ['silk lang:ru', 'silk', 1],
    ['"soft power" автор:Brown', '"soft power"', 1],
    // Where one condition begins as another does, each is left out where it stands.
    ['green -economy -econ', 'green -econ', 2],
    ['soft-power -power in:title', 'soft-power in:title', 1],
  ])('offers “%s” without the condition', async (query, without, count) => {
    expect(await ask(query)).toEqual({
      count: 0,
      apart: { lacking: 'condition', alternatives: [{ query: without, count }] },
    });
  });

  test('offers it without one of several conditions where that is enough, else without any', async () => {
    expect((await ask('soft author:Brown in:title')).apart?.alternatives).toEqual([
      { query: 'soft in:title', count: 1 },
    ]);
    expect((await ask('silk author:Brown in:title')).apart?.alternatives).toEqual([
      { query: 'silk', count: 1 },
    ]);
  });

  test.each(['"soft power"', '"soft power" culture', 'zebra author:Brown', ''])(
    'is not said of “%s”',
    async (query) => {
      expect((await ask(query)).apart).toBe(undefined);
    },
  );
});
