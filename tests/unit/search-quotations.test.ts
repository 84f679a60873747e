import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER, type Filter } from '../../src/lib/search/query/filter.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const CONCEPTS: Concept[] = [
  { forms: { en: ['belt'], kk: ['белдеу'], ru: ['пояс'] }, isInGlossary: true },
  { forms: { en: ['road'], kk: ['жол'], ru: ['путь'] }, isInGlossary: true },
];
const index = memoryIndex(
  [
    articleOf('trade', [{ text: 'The trade of Kazakhstan with Sweden.' }, { text: 'Gold, a note.' }]),
    articleOf('roads', [{ text: 'The belt and the road.' }, { text: 'Gold.', kind: 'footnote' }]),
  ],
  CONCEPTS,
);

async function ask(query: string, filter: Partial<Filter> = {}, isExact = false) {
  const { found, loosened, meanings, corrections, suggestions, hidden } = await answer(index, query, {
    filter: { ...NO_FILTER, ...filter },
    isExact,
  });
  const shown = await found.slice(0, 9);
  const passages = (await Promise.all(shown.map((document) => document.passages(0, 9)))).flat();
  return {
    names: shown.map(({ name }) => name),
    marks: passages.flatMap(({ pieces }) => pieces.flatMap(({ text, isMark }) => (isMark ? [text] : []))),
    loosened,
    meanings: meanings.map(({ typed, forms }) => [typed, ...forms.map(({ text }) => text)]),
    corrections,
    suggestions,
    hidden,
  };
}

describe('a quotation that stands nowhere', () => {
  test.each(['"trade of Sweden with"', '«trade of Sweden with»', '“trade of Sweden with”'])(
    'is searched for by its words, and said to stand in no text: %s',
    async (query) => {
      expect(await ask(query)).toMatchObject({
        names: ['1/trade'],
        marks: ['trade', 'Sweden'],
        loosened: ['trade of Sweden with'],
        corrections: [],
      });
    },
  );

  test('is known to the lexicon by its words', async () => {
    expect(await ask('«Пояс, путь»')).toMatchObject({
      names: ['1/roads'],
      marks: ['belt', 'road'],
      loosened: ['Пояс, путь'],
      meanings: [
        ['Пояс', 'belt'],
        ['путь', 'road'],
      ],
    });
  });

  test('is known by its words but for those of grammar', async () => {
    expect(await ask('«Один пояс»')).toMatchObject({
      names: ['1/roads'],
      loosened: ['Один пояс'],
      meanings: [['пояс', 'belt']],
    });
  });

  test('is one beside words, and beside a quotation that stands somewhere', async () => {
    expect(await ask('gold «Пояс, путь»')).toMatchObject({ names: ['1/roads', '1/trade'] });
    expect(await ask('"Kazakhstan with Sweden" "Sweden trade"')).toMatchObject({
      names: ['1/trade'],
      marks: ['trade', 'Kazakhstan with Sweden'],
      loosened: ['Sweden trade'],
    });
  });

  test('says nothing of the words where one of them is nowhere, and guesses at none', async () => {
    expect(await ask('"trade of pyjamas"')).toMatchObject({ names: [], loosened: [], corrections: [] });
    expect(await ask('«Пояс пижам»')).toMatchObject({ names: [], loosened: [], meanings: [] });
    expect(await ask('"trade of Swedem"')).toMatchObject({
      names: [],
      loosened: [],
      corrections: [],
      suggestions: ['Sweden'],
    });
  });

  test('is not completed as a word being typed', async () => {
    expect(await ask('"trade of Kaz"')).toMatchObject({ names: [], loosened: [] });
  });

  test('is left as it is in a search for what was typed alone', async () => {
    expect(await ask('"Sweden trade"', {}, true)).toMatchObject({ names: [], loosened: [] });
  });

  test('leaves out nothing where it is excluded', async () => {
    expect(await ask('gold -"Sweden trade"')).toMatchObject({
      names: ['1/trade', '1/roads'],
      loosened: [],
    });
    expect(await ask('gold -"Kazakhstan with Sweden"')).toMatchObject({ names: ['1/roads'], loosened: [] });
  });
});

describe('a quotation that stands somewhere', () => {
  test('is searched for as it is written', async () => {
    expect(await ask('"Kazakhstan with Sweden"')).toMatchObject({
      names: ['1/trade'],
      marks: ['Kazakhstan with Sweden'],
      loosened: [],
    });
  });

  test('is not loosened where a filter or an operator hides it', async () => {
    expect(await ask('"Kazakhstan with Sweden"', { kind: 'footnote' })).toMatchObject({
      names: [],
      loosened: [],
      hidden: 1,
    });
    expect(await ask('in:note "Kazakhstan with Sweden"')).toMatchObject({ names: [], loosened: [] });
  });
});
