import { describe, expect, test } from 'vitest';
import { readFigures } from '../support/figures.ts';

const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }";

/** A table of two rows with a definition. */
const table = (definition: string, second = '2,5') => `<Table number={1} figure={{ ${definition} }}>

Table 1 – Places

| Country | Places | Words |
| --- | --: | --- |
| Kazakhstan | 1 | one |
| Uzbekistan | ${second} | two |

</Table>
`;
const ranking = (column: string, rest = '') =>
  `kind: 'ranking', ${TITLE}, label: 'Country', series: [{ column: '${column}', unit: 'percent', name: { en: 'A', kk: 'Ә', ru: 'А' } }], ${rest}`;

const stated = (value: string, sentence = 'Exports grew to 2.0 billion.') =>
  `Exports grew to 2.0 billion. Imports fell.

<TextFigure figure={{ id: 'a', ${TITLE}, unit: 'billion USD', sentence: '${sentence}', series: [{ name: { en: 'A', kk: 'Ә', ru: 'А' } }], rows: [{ name: 'KZ', values: ['${value}'] }, { name: 'UZ', values: [null] }] }} />
`;

const messagesOf = async (text: string) => (await readFigures(text)).messages;

describe('a figure over a table', () => {
  test('is taken where its definition is sound', async () => {
    const { figures, messages } = await readFigures(table(ranking('Places')));
    expect(messages).toEqual([]);
    expect(figures.map(({ id }) => id)).toEqual(['table-1']);
  });

  test('is refused with table and column where the column is missing', async () => {
    expect(await messagesOf(table(ranking('Rank')))).toEqual([
      'table 1 has no column "Rank": write one of "Country", "Places", "Words", exactly as in its header',
    ]);
  });

  test('is refused where the column is text', async () => {
    expect(await messagesOf(table(ranking('Words')))).toEqual([
      'table 1, column "Words" is text and cannot be drawn: name a column of numbers',
    ]);
  });

  test('is refused with the row where a cell is no number', async () => {
    expect(await messagesOf(table(ranking('Places'), '2,5,1'))).toEqual([
      'table 1, column "Places", row "Uzbekistan": "2,5,1" is not a number; write it like 42 177,8 or 18,1%, or leave the cell empty',
    ]);
  });

  test('is refused where it leaves out or names a row that is not there', async () => {
    expect(await messagesOf(table(ranking('Places', "exclude: ['TOTAL']")))).toEqual([
      'table 1 has no row "TOTAL" in the column "Country": correct exclude, or leave it out',
    ]);
    expect(await messagesOf(table(ranking('Places', "names: { Total: { kk: 'Ә', ru: 'А' } }")))).toEqual([
      'table 1, column "Country" has no row "Total": correct its name under names, or remove it',
    ]);
  });

  test('is refused where a language, a field or the kind is wrong', async () => {
    const wrong = table(
      "kind: 'ranking', title: { en: 'A', kk: 'Ә' }, label: 'Country', colour: 'red', series: []",
    );
    expect((await messagesOf(wrong)).map((message) => message.split(':')[0])).toEqual([
      'table 1, figure.title.ru',
      'table 1, figure.series',
      'table 1, figure',
    ]);
    expect(await messagesOf(table("kind: 'pie'"))).toEqual([
      'table 1, figure.kind: write kind: one of bars, stacked, lines, dots, shares, ranks, trade, statuses, flows, ranking',
    ]);
  });

  test('is read, never run', async () => {
    await expect(messagesOf(table('kind: process.exit()'))).rejects.toThrow(
      '<Table figure={{ kind: process.exit() }}> has code: an article is text and runs nothing',
    );
  });
});

describe('a figure from the text', () => {
  test('is taken where its numbers stand in their sentence, which gets an anchor', async () => {
    const { figures, messages } = await readFigures(stated('2.0'));
    expect(messages).toEqual([]);
    expect(figures).toMatchObject([{ anchors: { 'Exports grew to 2.0 billion.': 'a-1' } }]);
  });

  test('is refused where the sentence does not have the number', async () => {
    expect(await messagesOf(stated('3.0'))).toEqual([
      'figure "a", row "KZ": the sentence does not have "3.0": copy the number from it',
    ]);
  });

  test.each([
    [
      "name: 'KZ'",
      "name: { en: 'A' }",
      /^.*figure\.rows\.0\.name: write the name in en, kk, ru, or one of KZ, UZ, /u,
    ],
    [
      "values: ['2.0']",
      'values: [2]',
      /^.*figure\.rows\.0\.values\.0: write the number as printed, in quotes, or /u,
    ],
  ])('tells once, with what to write, that it is neither: %s', async (sound, wrong, message) => {
    expect(await messagesOf(stated('2.0').replace(sound, wrong))).toEqual([expect.stringMatching(message)]);
  });

  test('is refused where the article does not have the sentence', async () => {
    expect(await messagesOf(stated('2.0', 'Exports rose to 2.0 billion.'))).toEqual([
      'figure "a", row "KZ": the article does not have the sentence "Exports rose to 2.0 billion.": copy it exactly',
    ]);
  });
});
