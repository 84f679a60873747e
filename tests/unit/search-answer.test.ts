import { describe, expect, test, vi } from 'vitest';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER, type Filter } from '../../src/lib/search/query/filter.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const index = memoryIndex([
  articleOf('trade', [
    { text: 'Trade of Kazakhstan', kind: 'title' },
    { text: 'торговля, Казахстан', kind: 'keywords', language: 'ru' },
    { text: 'Country: China; Turnover: 7 620,9', kind: 'table' },
    { text: 'Zinc is sold to Russia. The price of gold was high.' },
  ]),
  articleOf('water', [
    { text: 'Rivers of Kyrgyzstan', kind: 'title' },
    { text: 'The price of water is a matter of trade in gold, and of rivers.' },
    { text: 'Gold standard // Journal, 1999', kind: 'reference' },
  ]),
  articleOf('letters', [
    { text: 'Нұрдәулетова хат жазды, қоғамға арналған', language: 'kk' },
    { text: 'Tokayev answered the letters of citizens' },
  ]),
]);

async function ask(query: string, filter: Partial<Filter> = {}, isExact = false) {
  const { found, ...rest } = await answer(index, query, { filter: { ...NO_FILTER, ...filter }, isExact });
  const shown = await Promise.all(
    (await found.slice(0, Infinity)).map(async (each) => ({
      name: each.name,
      passages: await each.passages(0, Infinity),
    })),
  );
  return { ...rest, shown, names: shown.map(({ name }) => name) };
}

describe('an answer', () => {
  test('has the passages with all words first, then those with some', async () => {
    expect((await ask('zinc gold')).names).toEqual(['1/trade', '1/water']);
    expect((await ask('river trade')).names[0]).toBe('1/water');
  });

  test('puts what an article calls itself by before what it mentions', async () => {
    expect((await ask('trade')).names).toEqual(['1/trade', '1/water']);
  });

  test('marks the words that were found', async () => {
    const { shown } = await ask('Нурдавлетова');
    const marks = shown[0]?.passages[0]?.pieces.filter(({ isMark }) => isMark).map(({ text }) => text);
    expect(marks).toEqual(['Нұрдәулетова']);
  });

  test('takes words of several languages, and is not emptied by one that nobody uses', async () => {
    const mixed = await ask('қоғам citizens');
    expect(mixed.names).toEqual(['1/letters']);
    const unknown = await ask('zinc qwrtp');
    expect([unknown.names, unknown.unknown]).toEqual([['1/trade'], ['qwrtp']]);
  });

  test('takes the beginning of a word as it is typed, not as it might sound', async () => {
    const hands = memoryIndex([articleOf('crafts', [{ text: 'handicrafts and hands' }])]);
    const found = async (query: string) =>
      (await answer(hands, query, { filter: NO_FILTER, isExact: false })).found.count;
    expect([await found('han'), await found("Xi'an"), await found('Xian')]).toEqual([1, 0, 0]);
  });

  test('finds a phrase in quotation marks to the letter, and nothing else', async () => {
    expect((await ask('"price of gold"')).names).toEqual(['1/trade']);
    expect((await ask('"price of gold"')).loosened).toEqual([]);
    expect((await ask('«price of golds»', {}, true)).names).toEqual([]);
    expect((await ask('"7620.9"')).names).toEqual(['1/trade']);
  });

  test('marks a phrase as one, and the words of it nowhere else', async () => {
    const { shown } = await ask('"price of gold" zinc');
    const marks = shown[0]?.passages[0]?.pieces.filter(({ isMark }) => isMark).map(({ text }) => text);
    expect(marks).toEqual(['Zinc', 'price of gold']);
  });

  test('shows prose before headings and key words, and all the places that answer', async () => {
    const many = memoryIndex([
      articleOf('corruption', [
        { text: 'corruption', kind: 'keywords' },
        { text: 'Corruption', kind: 'heading' },
        ...Array.from({ length: 6 }, (_, n) => ({ text: `Corruption is met in place ${String(n)}.` })),
      ]),
    ]);
    const answered = await answer(many, 'corruption', { filter: NO_FILTER, isExact: false });
    const [found] = await answered.found.slice(0, 1);
    expect(found?.count).toBe(8);
    const kinds = (await found?.passages(0, Infinity))?.map(({ kind }) => kind);
    expect(kinds).toEqual([...Array<string>(6).fill('text'), 'keywords', 'heading']);
    expect((await found?.passages(3, 5))?.length).toBe(2);
  });

  test('folds the rows of a table into the best of them, and says how many they are', async () => {
    const heading = { text: 'Table 1 – Metals', language: 'en' as const };
    const metals = memoryIndex([
      articleOf('metals', [
        { text: 'Metal: zinc; Export: 3', kind: 'table', heading, fragment: 'table-1-row-1' },
        {
          text: 'Metal: zinc, unwrought; Import of zinc: 4',
          kind: 'table',
          heading,
          fragment: 'table-1-row-2',
        },
        { text: 'Metal: lead; Export: 5', kind: 'table', heading, fragment: 'table-1-row-3' },
        { text: 'Zinc is sold.' },
      ]),
    ]);
    const ask = async (query: string) => {
      const { found } = await answer(metals, query, { filter: NO_FILTER, isExact: false });
      const [document] = await found.slice(0, 1);
      const places = (await document?.passages(0, 9)) ?? [];
      return places.map(({ kind, fragment, rows }) => ({ kind, fragment, rows }));
    };
    expect(await ask('zinc')).toContainEqual({ kind: 'table', fragment: 'table-1-row-1', rows: 2 });
    expect(await ask('zinc')).toHaveLength(2);
    expect(await ask('lead')).toEqual([{ kind: 'table', fragment: 'table-1-row-3', rows: 1 }]);
  });

  test('counts the places of an article by their kinds, those too that a filter leaves out', async () => {
    const kindsOf = async (filter: Partial<Filter>) => {
      const { found } = await answer(index, 'gold', { filter: { ...NO_FILTER, ...filter }, isExact: false });
      return (await found.slice(0, 9)).map(({ name, count, kinds }) => [name, count, kinds]);
    };
    const kinds = [
      { value: 'text', count: 1 },
      { value: 'reference', count: 1 },
    ];
    expect((await kindsOf({})).find(([name]) => name === '1/water')).toEqual(['1/water', 2, kinds]);
    expect(await kindsOf({ kind: 'reference' })).toEqual([['1/water', 1, kinds]]);
  });

  test('says how many results a filter hides', async () => {
    expect((await ask('trade')).hidden).toBe(0);
    expect((await ask('trade', { article: '1/water' })).hidden).toBe(1);
    const none = await ask('zinc', { kind: 'footnote' });
    expect([none.names, none.hidden]).toEqual([[], 1]);
    const phrase = await ask('"price of gold"', { language: 'kk' });
    expect([phrase.names, phrase.hidden]).toEqual([[], 1]);
  });

  test('asks for the same two files of words where the first letter is wrong', async () => {
    const words = vi.spyOn(index, 'words');
    expect((await ask('gussia')).corrections).toEqual([{ typed: 'gussia', used: 'Russia' }]);
    expect([...new Set(words.mock.calls.flat())]).toEqual(['g', 'u']);
    words.mockRestore();
  });

  test('corrects a wrong letter and says so, unless told not to', async () => {
    const corrected = await ask('Kyrgizstn rivers');
    expect(corrected.corrections).toEqual([{ typed: 'Kyrgizstn', used: 'Kyrgyzstan' }]);
    expect(corrected.searched).toBe('Kyrgyzstan rivers');
    expect(corrected.names[0]).toBe('1/water');
    const exact = await ask('Kyrgizstn', {}, true);
    expect([exact.names, exact.corrections, exact.suggestions]).toEqual([[], [], ['Kyrgyzstan']]);
  });

  test('reads what was typed in another keyboard layout', async () => {
    expect((await ask('njhujdkz')).corrections).toEqual([{ typed: 'njhujdkz', used: 'торговля' }]);
    expect((await ask('еклу nothing'.slice(0, 4))).names).toEqual([]);
    expect((await ask('ештс')).names).toEqual([]);
    expect((await ask('яштс')).corrections).toEqual([{ typed: 'яштс', used: 'zinc' }]);
  });

  test('completes the word that is being typed', async () => {
    expect((await ask('kyrg')).names).toEqual(['1/water']);
    expect((await ask('kyrg ')).names).toEqual([]);
  });

  test('is filtered, and offers the choices that make sense', async () => {
    const { choices } = await ask('gold');
    expect([choices.kinds, choices.languages]).toEqual([
      [
        { value: 'text', count: 2 },
        { value: 'reference', count: 1 },
      ],
      [{ value: 'en', count: 2 }],
    ]);
    expect((await ask('gold', { kind: 'reference' })).names).toEqual(['1/water']);
    expect((await ask('gold', { article: '1/trade' })).names).toEqual(['1/trade']);
    expect((await ask('Казахстан', { language: 'ru' })).names).toEqual(['1/trade']);
    expect((await ask('gold', { language: 'kk' })).names).toEqual([]);
  });

  test('tells the articles of two issues that have one slug apart', async () => {
    const two = memoryIndex([
      articleOf('trade', [{ text: 'Zinc of the older issue' }], '2020-4'),
      articleOf('trade', [{ text: 'Zinc and gold of the newer issue' }], '2021-1'),
    ]);
    const namesOf = async (query: string, article: string) => {
      const { found } = await answer(two, query, { filter: { ...NO_FILTER, article }, isExact: false });
      return (await found.slice(0, 9)).map(({ name, address }) => [name, address]);
    };
    const older = ['2020-4/trade', '/issues/2020-4/trade/'];
    const newer = ['2021-1/trade', '/issues/2021-1/trade/'];
    expect(await namesOf('zinc older', '')).toEqual([older, newer]);
    expect(await namesOf('zinc', '2020-4/trade')).toEqual([older]);
    expect(await namesOf('zinc', '2021-1/trade')).toEqual([newer]);
    // An old address says the slug alone: it is understood where one result has it, and left out where two have.
    expect(await namesOf('gold', 'trade')).toEqual([newer]);
    expect(await namesOf('zinc', 'trade')).toHaveLength(2);
    expect(await namesOf('zinc', 'water')).toEqual([]);
  });

  test.each(['', ' ', '\t', '😀', '"', '«»', '\u202E', '---', '\uD800', 'the', 'и'])(
    'to %j is nothing',
    async (query) => {
      expect((await ask(query)).names).toEqual([]);
    },
  );

  test.each([
    '__proto__',
    'constructor',
    'hasOwnProperty',
    '<b>',
    '.*',
    "'; DROP TABLE",
    '\uD800gold',
    'gold '.repeat(3000),
  ])('to %.20s is no error', async (query) => {
    await expect(ask(query)).resolves.toBeDefined();
  });
});
