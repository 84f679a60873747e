import { describe, expect, test } from 'vitest';
import { citationsIn, type CitationPart } from '../../src/lib/markdown/citation-forms.ts';

/** The parts of every citation of a text: links in angle brackets, a range with what it goes up to. */
function read(text: string): string[] {
  const written = (part: CitationPart) =>
    typeof part === 'string'
      ? part
      : `<${part.text}${part.through === undefined ? '' : `..${String(part.through)}`}>`;
  return citationsIn(text).map(({ parts }) => parts.map(written).join(''));
}

describe('a citation as people write it has its numbers as links and its words as words:', () => {
  test.each([
    ['[1]', '<[1]>'],
    ['[1, p. 5]', '[<1>, p. 5]'],
    ['[2, с. 14]', '[<2>, с. 14]'],
    ['[2, С.14–15]', '[<2>, С.14–15]'],
    ['[2, c. 14]', '[<2>, c. 14]'],
    ['[2, 14 б.]', '[<2>, 14 б.]'],
    ['[2, 14-б.]', '[<2>, 14-б.]'],
    ['[2, 14б.]', '[<2>, 14б.]'],
    ['[2, б. 14]', '[<2>, б. 14]'],
    ['[2, 14-15 б.; 3, 7 б.]', '[<2>, 14-15 б.; <3>, 7 б.]'],
    ['[1-3]', '[<1..3>-<3>]'],
    ['[1–3]', '[<1..3>–<3>]'],
    ['[1 – 3]', '[<1..3> – <3>]'],
    ['[1]–[3]', '<[1]..3>–<[3]>'],
    ['[1,2]', '[<1>,<2>]'],
    ['[1; 2]', '[<1>; <2>]'],
    ['[ 1, 2 ]', '[ <1>, <2> ]'],
    ['[1–3, 5, 7-9]', '[<1..3>–<3>, <5>, <7..9>-<9>]'],
    ['[1, p. 5; 3, pp. 7–9]', '[<1>, p. 5; <3>, pp. 7–9]'],
    ['[1, pp. 5, 7, 9]', '[<1>, pp. 5, 7, 9]'],
    ['[1, 14, 16 б.]', '[<1>, 14, 16 б.]'],
    ['[1, 3, p. 5]', '[<1>, <3>, p. 5]'],
    ['[1 p. 5]', '[<1> p. 5]'],
    ['[3, т. 1, с. 5–7]', '[<3>, т. 1, с. 5–7]'],
    ['[3, vol. 2, no. 4, p. xii]', '[<3>, vol. 2, no. 4, p. xii]'],
    ['[7, ст. 12, п. 3]', '[<7>, ст. 12, п. 3]'],
    ['[7, 12-бап]', '[<7>, 12-бап]'],
    ['[7, § 3]', '[<7>, § 3]'],
    ['[7, p. 5ff.]', '[<7>, p. 5ff.]'],
    ['[1,\u00a0p.\u00a05]', '[<1>,\u00a0p.\u00a05]'],
    ['[see 3]', '[see <3>]'],
    ['[цит. по: 2, с. 14]', '[цит. по: <2>, с. 14]'],
    ['[қараңыз: 2, 14 б.]', '[қараңыз: <2>, 14 б.]'],
  ])('%s', (text, parts) => {
    expect(read(`Before ${text} after.`)).toEqual([parts]);
  });

  test('several in a sentence are several', () => {
    expect(read('One [1], two [2, p. 3] and [4]; [2020] is none.')).toEqual([
      '<[1]>',
      '[<2>, p. 3]',
      '<[4]>',
    ]);
    expect(read('As [1] – [3] says otherwise – shows.')).toEqual(['<[1]>', '<[3]>']);
  });
});

describe('a bracket that is no citation stays words:', () => {
  test.each([
    '[2020]',
    '[1945–1950]',
    '[12, 2020]',
    '[…]',
    '[...]',
    '[sic]',
    '[the editor]',
    '[20 men]',
    '[3rd]',
    '[5 of them]',
    '[1-2 June]',
    '[12:30]',
    '[0; 1]',
    '[0.5, 1]',
    '[see 3 above]',
    '[1, 2009, p. 5]',
    '[Electronic resource]',
    '[]',
    '[ ]',
    '[p. 5]',
    '[1,]',
    '[1;]',
    '[1, [2]',
    '[1, 2\n3]',
  ])('%s', (text) => {
    expect(read(text).filter((each) => each !== '<[2]>')).toEqual([]);
  });

  test('at once, however long and near to one it is', () => {
    const numbers = Array.from({ length: 28 }, (_, index) => String(index + 1)).join(', ');
    const pages = 'p 8, 9, 10 p, 12 p, 13 p, 14, 15, 16 p 1, 2, 3 p, 3 p 4, 5, 6 p, 7 p, 8, 9 p';
    const start = performance.now();
    expect(read(`[${numbers}, x] [1, ${pages} x] [1, ${'1, '.repeat(36)}] [1${' '.repeat(110)}x]`)).toEqual(
      [],
    );
    expect(performance.now() - start).toBeLessThan(200);
  });
});
