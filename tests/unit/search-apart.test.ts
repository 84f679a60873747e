import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
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

describe('a quoted word that stands in no text, but means one that does', () => {
  const concepts: Concept[] = [
    { forms: { en: ['irrigation', 'irrigate'], kk: ['суару'], ru: ['орошение'] }, isInGlossary: true },
    { forms: { en: ['pension'], kk: ['зейнетақы'], ru: ['пенсия'] }, isInGlossary: true },
    { forms: { en: ['Sweden'], kk: ['Швеция'], ru: ['Швеция'] }, isInGlossary: true },
  ];
  const index = memoryIndex(
    [
      articleOf('water', [
        { text: 'Farmers irrigated their fields.' },
        { text: 'The gold of the valley.' },
        { text: 'They irrigate land.', kind: 'footnote' },
      ]),
      articleOf('north', [{ text: 'Швеция, елі.', language: 'kk' }, { text: 'Gold and pensions.' }]),
    ],
    concepts,
  );
  const ask = async (query: string, isExact = false) => {
    const { found, apart, meanings, loosened } = await answer(index, query, { filter: NO_FILTER, isExact });
    const documents = await found.slice(0, 9);
    const passages = (await Promise.all(documents.map((document) => document.passages(0, 9)))).flat();
    return {
      names: documents.map(({ name }) => name),
      marks: passages.map(({ pieces }) =>
        pieces.flatMap(({ text, isMark }) => (isMark ? [text] : [])).join(),
      ),
      meanings: meanings.map(({ typed, forms }) => [typed, ...forms.map(({ text }) => text)].join(' ')),
      loosened,
      apart,
    };
  };
  const nothing = { names: [], marks: [], loosened: [] };

  test('finds what it does without the marks, and tells the same', async () => {
    const bare = await ask('суару');
    expect(bare).toMatchObject({ names: ['1/water'], meanings: ['суару irrigate'] });
    expect(await ask('"суару"')).toEqual({ ...bare, loosened: ['суару'] });
  });

  test('is offered and counted beside others that it never meets', async () => {
    const alternatives = [
      { query: '"суару"', count: 1 },
      { query: '«пенсия»', count: 1 },
    ];
    expect(await ask('"суару" «пенсия»')).toEqual({
      ...nothing,
      meanings: ['суару irrigate', 'пенсия pension'],
      apart: { lacking: 'article', alternatives },
    });
  });

  test('is claimed of no text that has another quotation, but not this one', async () => {
    const alternatives = [
      { query: '"суару"', count: 1 },
      { query: '"Швеция"', count: 1 },
    ];
    expect(await ask('"суару" "Швеция"')).toEqual({
      ...nothing,
      meanings: ['суару irrigate'],
      apart: { lacking: 'article', alternatives },
    });
  });

  test('is asked for, as any quotation: an article must have it, in one passage or another', async () => {
    expect(await ask('"суару" "gold"')).toMatchObject({
      names: ['1/water'],
      marks: ['irrigated', 'gold', 'irrigate'],
      meanings: ['суару irrigate'],
    });
    expect(await ask('gold "суару"')).toMatchObject({ names: ['1/water'] });
    expect(await ask('"суару" "gold" in:note')).toMatchObject({
      ...nothing,
      apart: { lacking: 'condition', alternatives: [{ query: '"суару" "gold"', count: 1 }] },
    });
  });

  test('is offered where another is nowhere, with what it means; nothing is told of that other', async () => {
    expect(await ask('"суару" "zebra"')).toEqual({
      ...nothing,
      meanings: ['суару irrigate'],
      apart: { lacking: 'quotation', alternatives: [{ query: '"суару"', count: 1 }] },
    });
    expect(await ask('"gold" "пенсия zebra"')).toEqual({
      ...nothing,
      meanings: [],
      apart: { lacking: 'quotation', alternatives: [{ query: '"gold"', count: 2 }] },
    });
  });

  test('is as good as nowhere in a search for what was typed alone', async () => {
    expect(await ask('"суару"', true)).toMatchObject({ ...nothing, meanings: [], apart: undefined });
    expect(await ask('"суару" "gold" "Швеция"', true)).toMatchObject({
      ...nothing,
      meanings: [],
      apart: { lacking: 'quotation' },
    });
  });
});

test('the words of a quotation of several, which stands in no text, are not claimed where another quotation stands without them', async () => {
  expect(await ask('"soft power" "trade of the economy"')).toEqual({
    count: 0,
    apart: { lacking: 'quotation', alternatives: [{ query: '"soft power"', count: 1 }] },
  });
});
