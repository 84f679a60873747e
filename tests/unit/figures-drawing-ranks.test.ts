import { describe, expect, test } from 'vitest';
import { drawView } from '../support/drawn-chart.ts';
import {
  expectBars,
  expectRowsInOrder,
  named,
  valuesOf,
  viewAt,
  viewsOver,
} from '../support/figure-views.ts';

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

describe('a chart of a ranking', () => {
  const made = viewsOver(
    `kind: 'ranking', label: 'Row', series: [{ column: 'N', unit: { id: 'appeals', short: { en: 'Number of appeals', kk: 'Ә', ru: 'А' }, long: { en: { one: 'appeal', other: 'appeals' }, kk: 'ә', ru: 'а' } }, ${named('Appeals')} }, { column: 'Share', unit: 'percent', ${named('Share')} }], groups: [{ from: 30, ${named('Many')} }, { from: 10, ${named('Some')} }, { from: 0, ${named('Few')} }], names: { A: { kk: 'Ә', ru: 'А' }, B: { kk: 'Ә', ru: 'А' }, C: { kk: 'Ә', ru: 'А' } }`,
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
      'Appeals: highest, “A” (60 appeals); lowest, “C” (9 appeals). Many: 2. Some: 0. Few: 1.',
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
