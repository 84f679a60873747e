import { describe, expect, test } from 'vitest';
import { drawView } from '../support/drawn-chart.ts';
import {
  expectBars,
  expectRowsInOrder,
  named,
  TITLE,
  valuesOf,
  viewAt,
  viewsIn,
  viewsOver,
} from '../support/figure-views.ts';

describe.each([
  ['wide', false],
  ['narrow', true],
] as const)('a chart of trade, %s', (_, isNarrow) => {
  const made = viewsOver(
    "kind: 'trade', label: 'Row', reporter: 'KZ', year: 2020, unit: 'million USD', turnover: 'All', exports: 'Sold', imports: 'Bought', share: 'Share', total: 'Total', exclude: ['Total']",
    [
      '| Row | All | Sold | Bought | Share |',
      '| Total | 40,00 | 30,25 | 9,75 | 100% |',
      '| China | 30,00 | 26,25 | 3,75 | 75% |',
      '| Russia | 10,00 | 4,00 | 6,00 | 25% |',
    ],
  );

  test('has exports to the right of zero, imports to the left, as long as their numbers', async () => {
    const view = viewAt(await made, 'balance');
    const drawn = drawView(view, isNarrow);
    expect(view.series.map(({ name }) => name)).toEqual(['Exports', 'Imports', 'Balance']);
    expect(drawn.at(10)).toBeGreaterThan(drawn.at(0));
    expectBars(drawn, 0, [26.25, 4]);
    expectBars(drawn, 1, [-3.75, -6]);
    expect(drawn.lengths(0).map(Math.sign)).toEqual([1, 1]);
    expect(drawn.lengths(1).map(Math.sign)).toEqual([-1, -1]);
    expectRowsInOrder(drawn);
  });

  test('has the balance, exports less imports, on its side of zero with the decimals of the table', async () => {
    const view = viewAt(await made, 'balance');
    const drawn = drawView(view, isNarrow);
    expect(view.series[2]?.data.map(({ value, short }) => [value, short])).toEqual([
      [22.5, '22.50'],
      [-2, '−2.00'],
    ]);
    expect(drawn.of(2).map(({ x }) => x)).toEqual([drawn.at(22.5), drawn.at(-2)]);
    expect(view.summary).toContain('Exports exceed imports with 1 of 2 partners.');
  });

  test('writes the numbers beyond the ends of their bars', async () => {
    const drawn = drawView(viewAt(await made, 'balance'), isNarrow);
    const label = (text: string) => drawn.texts.find((each) => each.text === text);
    expect(label('26.25')?.x).toBeGreaterThan(drawn.of(0)[0]?.x ?? NaN);
    expect(label('26.25')?.anchor).toBe('start');
    expect(label('3.75')?.x).toBeLessThan(drawn.of(1)[0]?.x ?? NaN);
    expect(label('3.75')?.anchor).toBe('end');
  });

  test('has turnover and share as bars from zero to the right', async () => {
    for (const [id, values] of [
      ['turnover', [30, 10]],
      ['share', [75, 25]],
    ] as const) {
      const view = viewAt(await made, id);
      const drawn = drawView(view, isNarrow);
      expect(view.categories).toEqual(['China', 'Russia']);
      expectBars(drawn, 0, values);
      expect(drawn.lengths(0).map(Math.sign)).toEqual([1, 1]);
      expectRowsInOrder(drawn);
    }
  });
});

describe('a chart of flows', () => {
  const made = viewsOver(
    "kind: 'flows', label: 'Row', unit: 'million USD', importer: 'UZ', importTotal: 'All', total: 'Total', exclude: ['Total'], names: { Wheat: { kk: 'Ә', ru: 'А' }, Flour: { kk: 'Ә', ru: 'А' } }, exporters: [{ country: 'RU', imports: 'RU in', exportTotal: 'RU out' }, { country: 'KZ', imports: 'KZ in', exportTotal: 'KZ out' }]",
    [
      '| Row | All | RU in | RU out | KZ in | KZ out |',
      '| Wheat | 40 | 10 | 20 | 30 | 300 |',
      '| Flour | 8 | 2 | 50 | 1 | 4 |',
      '| Total | 48 | 12 | 70 | 31 | 304 |',
    ],
  );

  test.each([
    [
      'imports',
      [
        [10, 2],
        [30, 1],
      ],
    ],
    [
      'share-of-imports',
      [
        [25, 25],
        [75, 12.5],
      ],
    ],
    [
      'share-of-exports',
      [
        [50, 4],
        [10, 25],
      ],
    ],
  ] as const)('has of %s two bars a row, the first exporter’s above', async (id, values) => {
    const view = viewAt(await made, id);
    const drawn = drawView(view);
    expect(view.series.map(({ name, pattern }) => [name, pattern])).toEqual([
      ['Russia', 'solid'],
      ['Kazakhstan', 'hatch'],
    ]);
    expect(view.series.map(valuesOf)).toEqual(values);
    expectBars(drawn, 0, values[0]);
    expectBars(drawn, 1, values[1]);
    expect(drawn.of(0)[0]?.y).toBeLessThan(drawn.of(1)[0]?.y ?? NaN);
    expect(drawn.of(1)[0]?.y).toBeLessThan(drawn.of(0)[1]?.y ?? NaN);
    expectRowsInOrder(drawn);
  });
});

describe('a chart of stated numbers', () => {
  const sentence = 'Exports grew from 942 million to 2.0 billion, imports fell by half.';
  const made = viewsIn(`${sentence}

<TextFigure figure={{ id: 'a', ${TITLE}, unit: 'billion USD', sentence: '${sentence}', series: [{ ${named('Exports')}, country: 'KZ' }, { ${named('Imports')}, country: 'KZ', hatched: true }], rows: [{ ${named('2015')}, values: [{ printed: '942', times: 0.001 }, null] }, { ${named('2019')}, values: ['2.0', '2.0'] }] }} />
`);

  test('has bars as long as the numbers in the unit of the figure, nothing where the text states none', async () => {
    const [view] = await made;
    if (view === undefined) throw new Error('there is no view');
    const drawn = drawView(view);
    expect(view.categories).toEqual(['2015', '2019']);
    expect(view.series.map(({ pattern }) => pattern)).toEqual(['solid', 'hatch']);
    expect(view.series.map(({ data }) => data.map(({ short }) => short))).toEqual([
      ['0.942', '2.0'],
      ['', '2.0'],
    ]);
    expectBars(drawn, 0, [0.942, 2]);
    expectBars(drawn, 1, [null, 2]);
    expect(drawn.of(0)[1]?.y).toBeLessThan(drawn.of(1)[1]?.y ?? NaN);
    expectRowsInOrder(drawn);
    expect(view.series[0]?.data.map(({ anchor }) => anchor)).toEqual(['a-1', 'a-1']);
    expect(view.summary).toBe(
      '2015: “Exports”, 0.942 billion US dollars. 2019: “Exports”, 2.0 billion US dollars; “Imports”, 2.0 billion US dollars.',
    );
  });
});

describe('a chart of mirror statistics', () => {
  const table = (number: number, reporter: string, partner: string, sold: string, bought: string) =>
    `<Table number={${String(number)}} figure={{ kind: 'trade', ${TITLE}, label: 'Row', reporter: '${reporter}', year: 2020, unit: 'million USD', turnover: 'All', exports: 'Sold', imports: 'Bought', share: 'Share', total: 'Total', exclude: ['Total'] }}>\n\nTable ${String(number)} – A\n\n| Row | All | Sold | Bought | Share |\n| --- | --- | --- | --- | --- |\n| Total | 9 | 9 | 9 | 100% |\n| ${partner} | 9 | ${sold} | ${bought} | 100% |\n\n</Table>\n\n`;
  const made = viewsIn(
    `${table(1, 'UZ', 'Kazakhstan', '10,5', '40')}${table(2, 'KZ', 'Uzbekistan', '50', '10')}<MirrorFigure figure={{ id: 'm', ${TITLE}, tables: [1, 2] }} />\n`,
  );

  test('has each flow as the two countries report it, the first table’s bar above', async () => {
    const view = viewAt(await made, 'reported');
    const drawn = drawView(view);
    expect(view.categories).toEqual(['Uzbekistan → Kazakhstan', 'Kazakhstan → Uzbekistan']);
    expect(view.series.map(({ name, colour, pattern }) => [name, colour, pattern])).toEqual([
      ['Reported by Uzbekistan', 'UZ', 'solid'],
      ['Reported by Kazakhstan', 'KZ', 'hatch'],
    ]);
    expect(view.series.map(valuesOf)).toEqual([
      [10.5, 40],
      [10, 50],
    ]);
    expectBars(drawn, 0, [10.5, 40]);
    expectBars(drawn, 1, [10, 50]);
    expect(drawn.of(0)[0]?.y).toBeLessThan(drawn.of(1)[0]?.y ?? NaN);
    expectRowsInOrder(drawn);
    const remark = drawn.texts.find(({ text }) => text === 'discrepancy 0.5 (4.8%)');
    expect(remark?.anchor).toBe('end');
    expect(remark?.y).toBeLessThan(drawn.of(0)[0]?.y ?? NaN);
  });

  test('has the gaps, absolute and as a part of the larger figure', async () => {
    const view = viewAt(await made, 'gaps');
    expect(view.series.map(valuesOf)).toEqual([[0.5, 10]]);
    expect(view.series[0]?.data.map(({ text }) => text)).toEqual([
      '0.5 million US dollars, 4.8% of the larger figure',
      '10.0 million US dollars, 20.0% of the larger figure',
    ]);
    expectBars(drawView(view), 0, [0.5, 10]);
  });
});
