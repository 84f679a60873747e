import { describe, expect, test } from 'vitest';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { articleOf, memoryIndex } from '../support/memory-index.ts';

const concept = (en: string[], kk: string[], ru: string[]): Concept => ({
  forms: { en, kk, ru },
  isInGlossary: true,
});

const CONCEPTS = [
  concept(['irrigation', 'irrigate'], ['суару', 'суландыру'], ['орошение', 'дождевание']),
  concept(['foreign trade'], ['сыртқы сауда'], ['внешняя торговля']),
  concept(['trade'], ['сауда'], ['торговля']),
  concept(['bank'], ['банк'], ['банк']),
  concept(['bar'], ['кедергі'], ['планка']),
  concept(['field'], ['кең дала', 'кен'], []),
  concept(['farmer'], ['кең'], []),
  concept(['minister'], ['ат'], []),
  concept(['balance'], ['таразы'], ['весы']),
  concept(['foreign ministers'], [], ['КИСИ']),
  concept(['fields'], ['ҚХР'], []),
  concept(['farmers'], ['кісі'], []),
];

const index = memoryIndex(
  [
    articleOf('water', [
      { text: 'Farmers irrigated their fields.' },
      { text: 'The trade of foreign ministers.' },
      { text: 'Орошение полей.', language: 'ru', kind: 'abstract' },
    ]),
    articleOf('trade', [
      { text: 'Foreign trade fell.' },
      { text: 'Мұнда бар.', language: 'kk', kind: 'abstract' },
      { text: 'Сауда өсті.', language: 'kk', kind: 'abstract' },
    ]),
  ],
  CONCEPTS,
);

async function ask(query: string, isExact = false) {
  const { found, meanings, corrections, unknown } = await answer(index, query, {
    filter: NO_FILTER,
    isExact,
  });
  const documents = await found.slice(0, 9);
  const passages = await Promise.all(documents.map((document) => document.passages(0, 9)));
  return {
    names: documents.map(({ name }) => name),
    texts: passages
      .flat()
      .map(({ pieces }) => pieces.map(({ text, isMark }) => (isMark ? `[${text}]` : text)).join('')),
    meanings: meanings.map(({ typed, forms }) => `${typed} → ${forms.map(({ text }) => text).join(', ')}`),
    corrections,
    unknown,
  };
}

describe('a word that stands in another language', () => {
  test('leads to it, says so, and marks it in any form', async () => {
    expect(await ask('суаруды')).toEqual({
      names: ['1/water'],
      texts: ['[Орошение] полей.', 'Farmers [irrigated] their fields.'],
      meanings: ['суаруды → irrigate, орошение'],
      corrections: [],
      unknown: [],
    });
  });

  test('of several words leads only where they stand together', async () => {
    expect(await ask('внешней торговли')).toMatchObject({
      texts: ['[Foreign trade] fell.'],
      meanings: ['внешней торговли → foreign trade'],
    });
  });

  test('comes after the word itself', async () => {
    const { texts, meanings } = await ask('сауда');
    expect(texts).toEqual(['[Сауда] өсті.', 'Foreign [trade] fell.', 'The [trade] of foreign ministers.']);
    expect(meanings).toEqual(['сауда → trade']);
  });

  test('is not said of one that is alike in both, nor looked up where the word itself is asked for', async () => {
    expect((await ask('сауда', true)).meanings).toEqual([]);
    expect((await ask('trade')).meanings).toEqual([]);
  });

  test('is found through its misspelling and through another layout of the keyboard', async () => {
    expect(await ask('суландру')).toMatchObject({
      corrections: [{ typed: 'суландру', used: 'суландыру' }],
      meanings: ['суландыру → irrigate, орошение'],
    });
    expect(await ask('jhjitybt')).toMatchObject({ corrections: [{ typed: 'jhjitybt', used: 'орошение' }] });
  });

  test('is not the word of a third language that has the same key', async () => {
    expect(await ask('кедергі')).toMatchObject({ names: [], unknown: ['кедергі'] });
  });

  test('in Kazakh is of the form whose letters begin it, where others have its stem', async () => {
    expect((await ask('кені')).meanings).toEqual(['кені → field']);
    expect((await ask('кеңі')).meanings).toEqual(['кеңі → farmer']);
    expect(await ask('айтты')).toMatchObject({ meanings: [], unknown: ['айтты'] });
  });

  test('is no abbreviation of other letters, but for those that a keyboard lacks', async () => {
    expect((await ask('кісі')).meanings).toEqual(['кісі → farmers']);
    expect((await ask('киси')).meanings).toEqual(['киси → foreign ministers, farmers']);
    expect((await ask('кхр')).meanings).toEqual(['кхр → fields']);
  });

  test('that no text has in any language is said to be nowhere', async () => {
    expect(await ask('весы')).toMatchObject({ names: [], meanings: [], unknown: ['весы'] });
  });
});
