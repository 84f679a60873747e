import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const CONCEPTS: Concept[] = [
  { forms: { en: ['US', 'USA'], kk: ['АҚШ'], ru: ['США'] }, isInGlossary: true },
  { forms: { en: ['import'], kk: ['импорт'], ru: ['импорт'] }, isInGlossary: true },
];
const index = memoryIndex(
  [
    articleOf('words', [
      { text: 'A ton of zinc; the bank of Hu Jintao.' },
      { text: 'Good neighbourhood is a stumbling block.' },
      { text: 'It is important to us.' },
      { text: 'The US and its imports.' },
      { text: 'Рынок и внешнеэкономическое развитие.', language: 'ru', kind: 'abstract' },
    ]),
  ],
  CONCEPTS,
);

async function ask(query: string) {
  const { found, corrections, unknown } = await answer(index, query, { filter: NO_FILTER, isExact: false });
  const passages = (
    await Promise.all((await found.slice(0, 9)).map((document) => document.passages(0, 9)))
  ).flat();
  return {
    marks: passages.flatMap(({ pieces }) => pieces.flatMap(({ text, isMark }) => (isMark ? [text] : []))),
    corrections: corrections.map(({ typed, used }) => `${typed} → ${used}`),
    unknown,
  };
}

describe('a guess', () => {
  test.each(['тон', 'банк', 'вар', 'tin', 'bang', 'ЗИНК', 'ZIM', 'ШЫҰ'])(
    'is not made at the short word %s',
    async (word) => {
      expect(await ask(word)).toEqual({ marks: [], corrections: [], unknown: [word] });
    },
  );

  test('by sound is made at a short name', async () => {
    expect((await ask('Ху')).marks).toEqual(['Hu']);
    expect((await ask('hu jintao')).marks).toEqual(['Hu', 'Jintao']);
  });

  test('goes through layout, script and spelling before it gives up', async () => {
    expect(await ask('hsyjr')).toMatchObject({ corrections: ['hsyjr → рынок'], marks: ['Рынок'] });
    expect(await ask('bvgjhns')).toMatchObject({ marks: ['imports'], corrections: ['bvgjhns → импорты'] });
    expect(await ask('ytbuр,jeh')).toMatchObject({ marks: [] });
  });

  test('joins what is written as one word and parts what is written as two', async () => {
    expect(await ask('good neighbour hood')).toMatchObject({
      marks: ['Good', 'neighbourhood'],
      corrections: ['neighbour hood → neighbourhood'],
    });
    expect(await ask('stumblingblock')).toMatchObject({
      marks: ['stumbling', 'block'],
      corrections: ['stumblingblock → stumbling block'],
    });
  });
});

describe('an abbreviation in capitals', () => {
  test('is no word of the same letters, and a word of the lexicon no other of the same stem', async () => {
    expect((await ask('US')).marks).toEqual(['US']);
    expect((await ask('АҚШ')).marks).toEqual(['US']);
    expect((await ask('import')).marks).toEqual(['imports']);
    expect((await ask('импорт')).marks).toEqual(['imports']);
  });
});
