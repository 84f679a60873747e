import { describe, expect, test } from 'vitest';
import { checksOf, failedChecks } from '../../src/lib/figures/checks.ts';
import { articleText, readFigures, tableOf } from '../support/figures.ts';

const trade = await readFigures(articleText('kazakhstan-uzbekistan-trade'));
const dialogue = await readFigures(articleText('open-dialogue-platform'));

const brief = (figures: Parameters<typeof tableOf>[0], number: number) =>
  failedChecks(checksOf(tableOf(figures, number))).map(
    ({ rule, column, row, printed, computed }) =>
      `${rule} ${column} ${row}: ${String(printed.value)} ≠ ${String(computed)}`,
  );
const count = (figures: Parameters<typeof tableOf>[0], number: number) =>
  checksOf(tableOf(figures, number)).length;

describe('the totals and shares that do not follow from their rows are', () => {
  test.each([
    [1, 0, []],
    [2, 3, ['sum 2018\u00a0г. : 100 ≠ 99.9']],
    [
      3,
      27,
      [
        'row-sum Trade turnover ($mln.) Kazakhstan: 3367.8 ≠ 3367.7',
        'row-sum Trade turnover ($mln.) The Republic of Korea: 2755.4 ≠ 2755.3',
        'row-sum Trade turnover ($mln.) Kyrgyzstan: 829.1 ≠ 829',
        'row-sum Trade turnover ($mln.) Others: 15716.3 ≠ 15716.6',
      ],
    ],
    [5, 0, []],
    [
      6,
      5,
      [
        'sum Import of RF from RU ($ mln.) Итого: 110.8 ≠ 111',
        'sum Total export of RU ($ mln.) Итого: 514.9 ≠ 515',
        'sum Import of RF from RK ($ mln.) Итого: 104.7 ≠ 104.6',
      ],
    ],
  ])('in table %i of the trade article', (number, checked, found) => {
    expect(count(trade.figures, number)).toBe(checked);
    expect(brief(trade.figures, number)).toEqual(found);
  });

  test('in table 2 of the article on the Open Dialogue', () => {
    expect(count(dialogue.figures, 2)).toBe(19);
    expect(brief(dialogue.figures, 2)).toContain(
      'share Proportion out of total number of analysed appeals North Kazakhstan region: 4.2 ≠ 4.1',
    );
  });
});

test('a difference that the rounding of the parts may explain says so, a larger one does not', () => {
  const failed = failedChecks(checksOf(tableOf(trade.figures, 3)));
  expect(failed.map(({ row, verdict }) => [row, verdict])).toEqual([
    ['Kazakhstan', 'rounding'],
    ['The Republic of Korea', 'rounding'],
    ['Kyrgyzstan', 'rounding'],
    ['Others', 'differs'],
  ]);
});
