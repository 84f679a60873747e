import { describe, expect, test } from 'vitest';
import type { Series, View } from '../../src/lib/figures/model/spec.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import { drawView, type DrawnChart } from '../support/drawn-chart.ts';
import { gather } from '../support/figures.ts';

const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }";
const named = (name: string) => `name: { en: '${name}', kk: 'Ә', ru: 'А' }`;

/** The views of a figure over a table, in English. */
async function viewsOver(definition: string, rows: string[]): Promise<View[]> {
  const [header = ''] = rows;
  const lines = [header, header.replaceAll(/[^|]+/gu, ' --- '), ...rows.slice(1)];
  const text = `<Table number={1} figure={{ ${TITLE}, ${definition} }}>\n\nTable 1 – A\n\n${lines.join('\n')}\n\n</Table>\n`;
  return viewsIn(text);
}

async function viewsIn(text: string): Promise<View[]> {
  const { figures, messages } = await gather(text);
  const figure = figures.at(-1);
  if (figure === undefined || messages.length > 0) throw new Error(messages.join('; '));
  return viewsOf(figure, wordingOf('en'));
}

function viewAt(views: readonly View[], id: string): View {
  const found = views.find((view) => view.id === id);
  if (found === undefined) throw new Error(`there is no view "${id}"`);
  return found;
}

const valuesOf = ({ data }: Series) => data.map(({ value }) => value);

/** The rows stand from above in the order of the table. */
function expectRowsInOrder({ of }: DrawnChart): void {
  const places = of(0).map(({ y }) => y);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(new Set(places).size).toBe(places.length);
}

/** Every bar begins at zero and ends where its number stands on the axis. */
function expectBars(drawn: DrawnChart, series: number, values: readonly (number | null)[]): void {
  values.forEach((value, row) => {
    if (value === null) return;
    const bar = drawn.of(series)[row];
    // A bar begins at the edge of the line of zero.
    expect(Math.abs((bar?.base ?? NaN) - drawn.at(0))).toBeLessThanOrEqual(0.5);
    expect(bar?.x).toBeCloseTo(drawn.at(value), 1);
  });
}

describe.each([
  ['wide', false],
  ['narrow', true],
] as const)('a chart of ranks, %s', (_, isNarrow) => {
  const made = viewsOver(
    "kind: 'ranks', label: 'Row', series: [{ column: 'UZ', country: 'UZ' }, { column: 'KZ', country: 'KZ' }], names: { One: { kk: 'Ә', ru: 'А' }, Two: { kk: 'Ә', ru: 'А' } }",
    ['| Row | UZ | KZ |', '| One | 8 | 120 |', '| Two | 90 | 30 |'],
  );

  test('has the better place on the right, the first place at the end that says so', async () => {
    const drawn = drawView(viewAt(await made, 'ranks'), isNarrow);
    expect(drawn.at(1)).toBeGreaterThan(drawn.at(50));
    expect(drawn.at(50)).toBeGreaterThan(drawn.at(150));
    expect(drawn.of(0).map(({ x }) => x)).toEqual([drawn.at(8), drawn.at(90)]);
    expect(drawn.of(1).map(({ x }) => x)).toEqual([drawn.at(120), drawn.at(30)]);
    const ends = drawn.texts.find(({ text }) => text.includes('better'))?.text ?? '';
    expect(ends.indexOf('← worse')).toBeLessThan(ends.indexOf('better →'));
    expect(ends.indexOf('← worse')).toBeGreaterThanOrEqual(0);
    expectRowsInOrder(drawn);
  });

  test('joins the two points of a row by a line from one to the other', async () => {
    const { chart, at } = drawView(viewAt(await made, 'ranks'), isNarrow);
    const gaps = chart
      .getDatasetMeta(0)
      .data.map((bar) => bar.getProps(['x', 'base']) as unknown as { x: number; base: number });
    expect(gaps.map(({ x, base }) => [x, base].toSorted((a, b) => a - b))).toEqual([
      [at(120), at(8)],
      [at(90), at(30)],
    ]);
  });

  test('writes the better number to the right of its point, the other to the left of its own', async () => {
    const drawn = drawView(viewAt(await made, 'ranks'), isNarrow);
    const beside = (label: string, series: number, row: number) => {
      const point = drawn.of(series)[row]?.x ?? NaN;
      const { x = NaN, anchor } = drawn.texts.find(({ text }) => text === label) ?? {};
      return [x > point ? 'right' : 'left', anchor];
    };
    expect(beside('8', 0, 0)).toEqual(['right', 'start']);
    expect(beside('120', 1, 0)).toEqual(['left', 'end']);
    expect(beside('30', 1, 1)).toEqual(['right', 'start']);
    expect(beside('90', 0, 1)).toEqual(['left', 'end']);
  });
});

test.each([
  ['152', ['1', '50', '100', '150']],
  ['120', ['1', '50', '100']],
  ['20', ['1', '5', '10', '15', '20']],
  ['3', ['1', '2', '3']],
])('an axis of ranks up to %s names the first place and round ones', async (last, places) => {
  const views = await viewsOver(
    "kind: 'ranks', label: 'Row', series: [{ column: 'UZ', country: 'UZ' }, { column: 'KZ', country: 'KZ' }]",
    ['| Row | UZ | KZ |', `| China | ${last} | 1 |`],
  );
  const { chart } = drawView(viewAt(views, 'ranks'));
  expect(chart.scales['x']?.ticks.map(({ label }) => label)).toEqual(places);
});

describe('a chart of shares', () => {
  const made = viewsOver(
    "kind: 'shares', label: 'Row', series: [{ column: '2018', year: 2018 }, { column: '2019', year: 2019 }]",
    ['| Row | 2018 | 2019 |', '| Kazakhstan | 60,5% | 70% |', '| Uzbekistan | 39,5% | 30% |'],
  );

  test('has the years from left to right and the larger share above', async () => {
    const view = viewAt(await made, 'lines');
    const drawn = drawView(view);
    expect(view.categories).toEqual(['2018', '2019']);
    const [first, second] = drawn.of(0);
    expect(first?.x).toBeLessThan(second?.x ?? NaN);
    expect(drawn.at(0)).toBeGreaterThan(drawn.at(100));
    expect(drawn.of(0).map(({ y }) => y)).toEqual([drawn.at(60.5), drawn.at(70)]);
    expect(drawn.of(1).map(({ y }) => y)).toEqual([drawn.at(39.5), drawn.at(30)]);
  });

  test('names each line at its right end, with its last number', async () => {
    const drawn = drawView(viewAt(await made, 'lines'));
    const label = drawn.texts.find(({ text }) => text === 'Kazakhstan 70.0%');
    expect(label?.x).toBeGreaterThan(drawn.of(0)[1]?.x ?? NaN);
    expect(label?.y).toBeLessThan(drawn.texts.find(({ text }) => text === 'Uzbekistan 30.0%')?.y ?? NaN);
  });

  test('puts the parts of a year behind each other, up to the whole', async () => {
    const drawn = drawView(viewAt(await made, 'whole'));
    const [one, other] = [drawn.of(0), drawn.of(1)];
    expectBars(drawn, 0, [60.5, 70]);
    expect(other.map(({ base }) => base)).toEqual(one.map(({ x }) => x));
    expect(other.map(({ x }) => x)).toEqual([drawn.at(100), drawn.at(100)]);
    expectRowsInOrder(drawn);
  });
});

describe.each([
  ['wide', false],
  ['narrow', true],
] as const)('a chart of trade, %s', (_, isNarrow) => {
  const made = viewsOver(
    "kind: 'trade', label: 'Row', reporter: 'KZ', year: 2020, unit: 'million-usd', turnover: 'All', exports: 'Sold', imports: 'Bought', share: 'Share', total: 'Total', exclude: ['Total']",
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
    expect(view.summary).toContain('Exports exceed imports with 1 partner of 2.');
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

describe('a chart of statuses', () => {
  const made = viewsOver(
    "kind: 'statuses', label: 'Row', series: [{ column: 'A', country: 'UZ' }, { column: 'B', country: 'KZ' }], signs: { '+': 'in-force', X: 'notified', '-': 'none' }",
    ['| Row | A | B |', '| China | + | X |', '| Russia | - | + |', '| Iran | - | + |'],
  );

  test('has each word in its row and under its country, the rows from above', async () => {
    const view = viewAt(await made, 'matrix');
    const drawn = drawView(view);
    const [left, right] = [drawn.of(0), drawn.of(1)];
    const wordAt = ({ x, y }: { x: number; y: number }) =>
      drawn.texts
        .filter(({ text }) => ['in force', 'notified', 'none'].includes(text))
        .toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0]?.text;
    expect(left.map(wordAt)).toEqual(['in force', 'none', 'none']);
    expect(right.map(wordAt)).toEqual(['notified', 'in force', 'in force']);
    expect(left[0]?.x).toBeLessThan(right[0]?.x ?? NaN);
    expectRowsInOrder(drawn);
    const head = (name: string) => drawn.texts.find(({ text }) => text === name);
    expect(head('Uzbekistan')?.x).toBeCloseTo(left[0]?.x ?? NaN, 1);
    expect(head('Kazakhstan')?.y).toBeLessThan(right[0]?.y ?? NaN);
  });

  test('counts them, one behind the other', async () => {
    const view = viewAt(await made, 'counts');
    const drawn = drawView(view);
    expect(view.categories).toEqual(['Uzbekistan', 'Kazakhstan']);
    expect(view.series.map(({ name, pattern }) => [name, pattern])).toEqual([
      ['in force', 'solid'],
      ['notified', 'hatch'],
      ['none', 'dots'],
    ]);
    expect(view.series.map(valuesOf)).toEqual([
      [1, 2],
      [0, 1],
      [2, 0],
    ]);
    expect(drawn.of(2)[0]?.base).toBeCloseTo(drawn.at(1), 1);
    expect(drawn.of(2)[0]?.x).toBeCloseTo(drawn.at(3), 1);
    expect(view.summary).toBe(
      'Uzbekistan: in force, 1; notified, 0; none, 2. Kazakhstan: in force, 2; notified, 1; none, 0.',
    );
  });
});

describe('a chart of flows', () => {
  const made = viewsOver(
    "kind: 'flows', label: 'Row', unit: 'million-usd', importer: 'UZ', importTotal: 'All', total: 'Total', exclude: ['Total'], names: { Wheat: { kk: 'Ә', ru: 'А' }, Flour: { kk: 'Ә', ru: 'А' } }, exporters: [{ country: 'RU', imports: 'RU in', exportTotal: 'RU out' }, { country: 'KZ', imports: 'KZ in', exportTotal: 'KZ out' }]",
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

describe('a chart of a ranking', () => {
  const made = viewsOver(
    `kind: 'ranking', label: 'Row', series: [{ column: 'N', unit: 'appeals', ${named('Appeals')} }, { column: 'Share', unit: 'percent', ${named('Share')} }], groups: [{ from: 30, ${named('Many')} }, { from: 10, ${named('Some')} }, { from: 0, ${named('Few')} }], names: { A: { kk: 'Ә', ru: 'А' }, B: { kk: 'Ә', ru: 'А' }, C: { kk: 'Ә', ru: 'А' } }`,
    ['| Row | N | Share |', '| A | 60 | 60% |', '| B | 30 | 30% |', '| C | 9 | 9,9% |'],
  );

  test('has the groups in three looks, a row in the first whose floor its share reaches', async () => {
    const view = viewAt(await made, 'appeals');
    expect(view.series.map(({ name, colour, pattern }) => [name, colour, pattern])).toEqual([
      ['Many', 'strong', 'solid'],
      ['Some', 'middle', 'hatch'],
      ['Few', 'light', 'dots'],
    ]);
    expect(view.series.map(valuesOf)).toEqual([
      [60, 30, null],
      [null, null, null],
      [null, null, 9],
    ]);
    expect(view.summary).toBe(
      'Appeals: highest, A (60 appeals); lowest, C (9 appeals). Many: 2. Some: 0. Few: 1.',
    );
  });

  test.each([
    ['appeals', [60, 30, 9]],
    ['percent', [60, 30, 9.9]],
  ] as const)('has bars of %s from zero to the right, in the order of the table', async (id, values) => {
    const view = viewAt(await made, id);
    const drawn = drawView(view);
    expectBars(drawn, 0, [values[0], values[1], null]);
    expectBars(drawn, 2, [null, null, values[2]]);
    expect(drawn.lengths(0)[0]).toBeGreaterThan(0);
    expectRowsInOrder(drawn);
  });
});

describe('a chart of stated numbers', () => {
  const sentence = 'Exports grew from 942 million to 2.0 billion, imports fell by half.';
  const made = viewsIn(`${sentence}

<TextFigure figure={{ id: 'a', ${TITLE}, unit: 'billion-usd', sentence: '${sentence}', series: [{ ${named('Exports')}, country: 'KZ' }, { ${named('Imports')}, country: 'KZ', hatched: true }], rows: [{ ${named('2015')}, values: [{ printed: '942', times: 0.001 }, null] }, { ${named('2019')}, values: ['2.0', '2.0'] }] }} />
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
      '2015: Exports, 0.942 billion US dollars. 2019: Exports, 2.0 billion US dollars; Imports, 2.0 billion US dollars.',
    );
  });
});

describe('a chart of mirror statistics', () => {
  const table = (number: number, reporter: string, partner: string, sold: string, bought: string) =>
    `<Table number={${String(number)}} figure={{ kind: 'trade', ${TITLE}, label: 'Row', reporter: '${reporter}', year: 2020, unit: 'million-usd', turnover: 'All', exports: 'Sold', imports: 'Bought', share: 'Share', total: 'Total', exclude: ['Total'] }}>\n\nTable ${String(number)} – A\n\n| Row | All | Sold | Bought | Share |\n| --- | --- | --- | --- | --- |\n| Total | 9 | 9 | 9 | 100% |\n| ${partner} | 9 | ${sold} | ${bought} | 100% |\n\n</Table>\n\n`;
  const made = viewsIn(
    `${table(1, 'UZ', 'Kazakhstan', '10,5', '40')}${table(2, 'KZ', 'Uzbekistan', '50', '10')}<MirrorFigure figure={{ id: 'm', ${TITLE}, tables: [1, 2] }} />\n`,
  );

  test('has each flow as the two countries report it, the first table’s bar above', async () => {
    const view = viewAt(await made, 'reported');
    const drawn = drawView(view);
    expect(view.categories).toEqual(['Uzbekistan → Kazakhstan', 'Kazakhstan → Uzbekistan']);
    expect(view.series.map(({ name, colour, pattern }) => [name, colour, pattern])).toEqual([
      ['Reported by: Uzbekistan', 'UZ', 'solid'],
      ['Reported by: Kazakhstan', 'KZ', 'hatch'],
    ]);
    expect(view.series.map(valuesOf)).toEqual([
      [10.5, 40],
      [10, 50],
    ]);
    expectBars(drawn, 0, [10.5, 40]);
    expectBars(drawn, 1, [10, 50]);
    expect(drawn.of(0)[0]?.y).toBeLessThan(drawn.of(1)[0]?.y ?? NaN);
    expectRowsInOrder(drawn);
    const remark = drawn.texts.find(({ text }) => text === 'gap 0.5 (4.8%)');
    expect(remark?.anchor).toBe('end');
    expect(remark?.y).toBeLessThan(drawn.of(0)[0]?.y ?? NaN);
  });

  test('has the gaps, absolute and as a part of the larger number', async () => {
    const view = viewAt(await made, 'gaps');
    expect(view.series.map(valuesOf)).toEqual([[0.5, 10]]);
    expect(view.series[0]?.data.map(({ text }) => text)).toEqual([
      '0.5 million US dollars, 4.8% of the larger number',
      '10.0 million US dollars, 20.0% of the larger number',
    ]);
    expectBars(drawView(view), 0, [0.5, 10]);
  });
});
