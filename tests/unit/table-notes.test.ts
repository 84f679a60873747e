import { describe, expect, test } from 'vitest';
import { blockLines } from '../../src/lib/content-tree/plain-text.ts';
import type { Block } from '../../src/lib/content-tree/nodes.ts';
import { readText } from '../support/publications.ts';
import { readFigures } from '../support/figures.ts';

const table = (notes: string, cells = '| A* | 1** |', caption = 'Table 1 – Trade') =>
  `<Table number={1}>\n\n${caption}\n\n| What | How much |\n| --- | --: |\n${cells}\n\n${notes}\n\n</Table>\n`;

/** The notes under the table of a text, a list of lines for each. */
async function notesOf(mdx: string): Promise<string[][]> {
  const { text } = await readText(mdx);
  const [block] = text.body;
  return block?.type === 'table' ? block.notes.map((note: Block) => blockLines([note])) : [];
}

describe('notes under a table are as many as the authors wrote, each with its mark:', () => {
  const two = [['* Data of 2019.'], ['** Preliminary.']];
  test.each([
    ['lines that follow each other', '* Data of 2019.\n** Preliminary.', two],
    ['lines without a blank', '*Data of 2019.\n**Preliminary.', [['*Data of 2019.'], ['**Preliminary.']]],
    ['paragraphs', '* Data of 2019.\n\n** Preliminary.', two],
    ['escaped asterisks', '\\* Data of 2019.\n\\** Preliminary.', two],
    ['an asterisk each', '* Data of 2019.\n* More of it.', [['* Data of 2019.'], ['* More of it.']]],
    [
      'three, behind a source',
      'Source: X\nand Y.\n* One.\n** Two\ngoes on.\n*** Three.',
      [['Source: X and Y.'], ['* One.'], ['** Two goes on.'], ['*** Three.']],
    ],
    ['raised letters', '<sup>a</sup> Data.\n<sup>b</sup> More.', [['a Data.'], ['b More.']]],
    ['letters with a bracket', 'a) Data.\nb) More.', [['a) Data.'], ['b) More.']]],
    ['raised digits and daggers', '¹ Data.\n† More.', [['¹ Data.'], ['† More.']]],
    ['Cyrillic letters', 'а) По данным 2019 г.\nб) Оценка.', [['а) По данным 2019 г.'], ['б) Оценка.']]],
    ['a list', '- Data\n- More', [['Data', 'More']]],
    ['one note of two lines', 'Data of 2019\nand 2020.', [['Data of 2019 and 2020.']]],
    ['words in italics', '*Source:* X.', [['Source: X.']]],
  ])('%s', async (_, notes, expected) => {
    const read = await notesOf(table(notes));
    expect(read.map((lines) => lines.map((line) => line.replaceAll('\u00a0', ' ')))).toEqual(expected);
  });
});

describe('the marks of a table', () => {
  test('are no part of its numbers and names', async () => {
    const figure =
      "figure={{ kind: 'ranking', title: { en: 'A', kk: 'Ә', ru: 'А' }, label: 'What', series: [{ column: 'How much', unit: 'million USD', name: { en: 'A', kk: 'Ә', ru: 'А' } }] }}";
    const mdx = table(
      '* Data.\n** Preliminary.',
      '| China* | 1,5** |\n| Russia<sup>a</sup> | 2<sup>a</sup> |',
    ).replace('{1}>', `{1} ${figure}>`);
    const { figures, messages } = await readFigures(mdx);
    expect(messages).toEqual([]);
    expect(figures).toMatchObject([
      {
        table: {
          rows: [
            ['China', '1,5'],
            ['Russia', '2'],
          ],
        },
      },
    ]);
  });

  const unmarked = 'the note “** Preliminary.” has no mark in table 1: write ** at what it is about';
  test.each([
    ['both have their notes', table('* Data.\n** Preliminary.'), []],
    ['one stands in the caption', table('* Data.\n** Preliminary.', '| A* | 1 |', 'Table 1 – Trade**'), []],
    ['a raised letter', table('<sup>a</sup> Data.', '| A<sup>a</sup> | 1 |'), []],
    ['a power is none', table('Data.', '| km<sup>2</sup> | 5*3 |'), []],
    ['a note has none', table('* Data.\n** Preliminary.', '| A* | 1 |'), [unmarked]],
    [
      'a raised letter has none',
      table('<sup>b</sup> Data.', '| A | 1 |'),
      ['the note “b Data.” has no mark in table 1: write b at what it is about'],
    ],
    ['one alone in its cell', table('\\* No data.', '| A | \\* |'), []],
    ['one behind bold words', table('* Data.', '| **A**\\* (more) | 1 |'), []],
    ['one in italics, as its note', table('*\\* Data of* X.', '| *A\\** | 1 |'), []],
    ['a raised letter in italics', table('*<sup>a</sup> Data.*', '| *A<sup>a</sup>* | 1 |'), []],
    [
      'a raised digit of Unicode has none',
      table('¹ Data.', '| A, km¹ | 1 |'),
      ['the note “¹ Data.” has no mark in table 1: write ¹ at what it is about'],
    ],
    ['raised digits without notes may be powers', table('Data.', '| A¹ | 10² |'), []],
    [
      'one alone in its cell has no note',
      table('Data.', '| A | \\* |'),
      ['table 1 has the mark *, and no note below it begins with *: write the note on a line of its own'],
    ],
    [
      'a mark has no note',
      table('* Data.'),
      ['table 1 has the mark **, and no note below it begins with **: write the note on a line of its own'],
    ],
  ])('are held to its notes: %s', async (_, mdx, told) => {
    const { infos } = await readFigures(mdx);
    expect(infos).toEqual(told);
  });
});
