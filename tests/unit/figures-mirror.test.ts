import { describe, expect, test } from 'vitest';
import { dataTable } from '../../src/lib/figures/data-table.ts';
import { mirroredFlows } from '../../src/lib/figures/kinds/mirror.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import { articleText, readFigures } from '../support/figures.ts';

const real = await readFigures(articleText('kazakhstan-uzbekistan-trade'));

test('the two flows between Kazakhstan and Uzbekistan have four values and two gaps', () => {
  const mirror = real.figures.find((record) => record.type === 'mirror');
  expect(real.messages).toEqual([]);
  expect(mirror && mirroredFlows(mirror)).toEqual([
    { from: 'UZ', to: 'KZ', reported: [1429.7, 1418.6], gap: 11.1 },
    { from: 'KZ', to: 'UZ', reported: [1938, 1996.6], gap: 58.6 },
  ]);
});

const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }";

interface Report {
  reporter: string;
  partner: string;
  unit?: string;
  year?: number;
}

const table = (
  number: number,
  { reporter, partner, unit = 'billion USD', year = 2020 }: Report,
) => `<Table number={${String(number)}} figure={{
  kind: 'trade', ${TITLE}, label: 'Country', reporter: '${reporter}', year: ${String(year)}, unit: '${unit}',
  turnover: 'Turnover', exports: 'Exports', imports: 'Imports', share: 'Share', total: 'Total', exclude: ['Total'],
}}>

Table ${String(number)} – Trade

| Country | Turnover | Exports | Imports | Share |
| --- | --: | --: | --: | --: |
| Total | 4 | 2 | 2 | 100% |
| ${partner} | 4 | ${String(number)},25 | 2,04 | 100% |

</Table>
`;
const KZ: Report = { reporter: 'KZ', partner: 'Uzbekistan' };
const UZ: Report = { reporter: 'UZ', partner: 'Kazakhstan' };
const mirror = `<MirrorFigure figure={{ id: 'm', ${TITLE}, tables: [1, 2] }} />\n`;
const articleOf = (first: Report, second: Report) => [table(1, first), table(2, second), mirror].join('\n');

describe('mirror statistics', () => {
  test('count in the unit of their tables, with as many decimals', async () => {
    const { figures, messages } = await readFigures(articleOf(KZ, UZ));
    expect(messages).toEqual([]);
    const record = figures.find(({ type }) => type === 'mirror');
    if (record === undefined) throw new Error('there is no mirror figure');
    const [view] = viewsOf(record, wordingOf('en'));
    expect(view.axis).toBe('Billion US dollars');
    expect(view.series.map(({ data }) => data.map(({ text }) => text))).toEqual([
      ['1.25 billion US dollars', '2.04 billion US dollars'],
      ['2.04 billion US dollars', '2.25 billion US dollars'],
    ]);
    expect(view.remarks).toEqual(['discrepancy 0.79 (38.7%)', 'discrepancy 0.21 (9.3%)']);
    const { columns, rows } = dataTable(record, wordingOf('en'));
    expect(columns.map(({ name, decimals }) => [name, decimals])).toEqual([
      ['Indicator', 0],
      ['Reported by Kazakhstan, Billion US dollars', 2],
      ['Reported by Uzbekistan, Billion US dollars', 2],
      ['Discrepancy, Billion US dollars', 2],
    ]);
    expect(rows.map((row) => row.at(-1))).toEqual([0.79, 0.21]);
  });

  test('are refused where the tables count in two units, or are of two years', async () => {
    const { figures, messages } = await readFigures(
      articleOf(KZ, { ...UZ, unit: 'million USD', year: 2019 }),
    );
    expect(messages).toEqual([
      'figure "m": table 1 has unit billion USD and table 2 has unit million USD: write the same unit under figure of both, or name two tables that have it',
      'figure "m": table 1 has year 2020 and table 2 has year 2019: write the same year under figure of both, or name two tables that have it',
    ]);
    expect(figures.map(({ type }) => type)).toEqual(['table', 'table']);
  });

  test('are refused where neither table has the other’s country', async () => {
    const { messages } = await readFigures(
      articleOf({ ...KZ, partner: 'China' }, { ...UZ, partner: 'Russia' }),
    );
    expect(messages).toEqual([
      'figure "m": table 1 is of KZ and table 2 of UZ, and neither states its trade with the other: name tables of two partners',
    ]);
  });

  test('need two tables of trade', async () => {
    expect((await readFigures(mirror)).messages).toEqual([
      'figure "m": tables 1 and 2 must both be there with a figure of kind trade',
    ]);
  });
});
