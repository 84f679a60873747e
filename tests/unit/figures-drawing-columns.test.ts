import { describe, expect, test } from 'vitest';
import { lookOf } from '../../src/lib/figures/model/colours.ts';
import type { View } from '../../src/lib/figures/model/spec.ts';
import { drawView } from '../support/drawn-chart.ts';
import { expectBars, expectRowsInOrder, valuesOf, viewAt, viewsIn } from '../support/figure-views.ts';
import { chartedTable, CHARTED_TABLES, type ChartedName } from '../support/sample-charts.ts';

const viewsOver = (name: ChartedName): Promise<View[]> => viewsIn(chartedTable(CHARTED_TABLES[name]));
const firstView = async (name: ChartedName): Promise<View> => {
  const [view] = await viewsOver(name);
  if (view === undefined) throw new Error('there is no view');
  return view;
};
const look = ({ series }: View) =>
  series.map(({ name, colour, pattern, shape }) => [name, colour, pattern, shape]);
const placeOf = (drawn: ReturnType<typeof drawView>, text: string) =>
  drawn.texts.find((each) => each.text === text);

describe.each([
  ['wide', false],
  ['narrow', true],
] as const)('bars, %s', (_, isNarrow) => {
  test('of one column run from zero to the right, in the order of the table', async () => {
    const view = await firstView('bars');
    const drawn = drawView(view, isNarrow);
    expect(view.axis).toBe('Thousand people');
    expectBars(drawn, 0, [1977, 1136.2, 1038.2]);
    expect(drawn.lengths(0).map(Math.sign)).toEqual([1, 1, 1]);
    expectRowsInOrder(drawn);
  });

  test('of two columns stand beside each other, the first above, numbers below zero to the left', async () => {
    const view = await firstView('grouped');
    const drawn = drawView(view, isNarrow);
    expect(look(view)).toEqual([
      ['2018', 'strong', 'solid', 'circle'],
      ['2019', 'rust', 'hatch', 'rect'],
    ]);
    expectBars(drawn, 0, [1843, 612, 120]);
    expectBars(drawn, 1, [2284, 571, -214]);
    expect(drawn.lengths(1).map(Math.sign)).toEqual([1, 1, -1]);
    expect(drawn.of(0)[0]?.y).toBeLessThan(drawn.of(1)[0]?.y ?? NaN);
    expect(drawn.of(1)[0]?.y).toBeLessThan(drawn.of(0)[1]?.y ?? NaN);
    const [right, left] = [placeOf(drawn, '2,284'), placeOf(drawn, '−214')];
    expect([right?.anchor, left?.anchor]).toEqual(['start', 'end']);
    expect(left?.x).toBeLessThan(drawn.of(1)[2]?.x ?? NaN);
  });
});

test('shares over years are those of the printed total of each year, whatever the year is called', async () => {
  const [view] = await viewsIn(
    chartedTable({
      figure:
        "kind: 'shares', title: { en: 'A', kk: 'Ә', ru: 'А' }, label: 'Country', series: ['2018', '2019'], unit: 'tonnes', total: 'Total', exclude: ['Other', 'Total'], names: { '2019': { en: '2019 (forecast)', kk: '2019 (болжам)', ru: '2019 (прогноз)' } }",
      rows: [
        'Country | 2018 | 2019',
        'Kazakhstan | 5 | 6',
        'Uzbekistan | 5 | 4',
        'Other | 10 | 10',
        'Total | 20 | 20',
      ],
    }),
  );
  expect(view?.series.map(({ data }) => data.map(({ value }) => value))).toEqual([
    [25, 30],
    [25, 20],
  ]);
});

test('an empty cell is no part that exceeds its whole', async () => {
  const views = await viewsIn(
    chartedTable({
      figure:
        "kind: 'shares', title: { en: 'A', kk: 'Ә', ru: 'А' }, label: 'Country', series: ['2018'], unit: 'tonnes', total: 'Total', exclude: ['Total']",
      rows: ['Country | 2018', 'Kazakhstan | –', 'Uzbekistan | 0,8', 'Total | 0,8'],
    }),
  );
  expect(views).toHaveLength(2);
});

test('eighteen series in turn have each a look of its own', () => {
  const looks = Array.from({ length: 18 }, (_, place) => lookOf(undefined, place));
  expect(new Set(looks.map(({ colour, pattern }) => `${colour} ${pattern}`)).size).toBe(18);
});

test('stacked bars begin where those before them end, and nothing stands where there is no number', async () => {
  const view = await firstView('stacked');
  const drawn = drawView(view);
  expect([view.form, view.axis]).toEqual(['stacked', 'GWh']);
  expect(view.series.map(valuesOf)).toEqual([
    [74_200, 2400, 1300],
    [21_300, 50_100, null],
    [10_000, 6500, 13_900],
  ]);
  expectBars(drawn, 0, [74_200, 2400, 1300]);
  expect(drawn.of(1)[0]?.base).toBeCloseTo(drawn.of(0)[0]?.x ?? NaN, 1);
  expect(drawn.of(2)[0]?.x).toBeCloseTo(drawn.at(105_500), 1);
  expect(drawn.of(2)[2]?.base).toBeCloseTo(drawn.at(1300), 1);
  expect(new Set(view.series.map(({ pattern }) => pattern)).size).toBe(3);
  expectRowsInOrder(drawn);
});

test('lines over columns of years leave room for the year between that has no column', async () => {
  const view = await firstView('lines-across');
  const drawn = drawView(view);
  expect(view.categories).toEqual(['2015', '2016', '2017', '2018', '2019']);
  expect(look(view)).toEqual([
    ['Kazakhstan', 'KZ', 'solid', 'circle'],
    ['Uzbekistan', 'UZ', 'solid', 'rect'],
  ]);
  expect(view.series.map(valuesOf)).toEqual([
    [18.7, 20.6, null, 20.3, 17.4],
    [7.5, 7.4, null, 6.5, 7.4],
  ]);
  const points = drawn.of(0);
  expect(points[1]?.y).toBeCloseTo(drawn.at(20.6), 1);
  expect((points[3]?.x ?? NaN) - (points[1]?.x ?? NaN)).toBeCloseTo(
    2 * ((points[1]?.x ?? NaN) - (points[0]?.x ?? NaN)),
    1,
  );
  expect(placeOf(drawn, 'Million tonnes')?.y).toBeLessThan(drawn.at(20.6));
  expect(placeOf(drawn, '18.7')?.y).toBeLessThan(points[0]?.y ?? NaN);
});

test('lines over rows of years run from the first year, and a name too wide for the drawing takes two lines', async () => {
  const view = await firstView('lines-down');
  const drawn = drawView(view, true, 320);
  expect(view.categories).toEqual(['2017', '2018', '2019']);
  expect(view.series.map(valuesOf)).toEqual([
    [580, 604, 618],
    [null, 41, 45],
  ]);
  const [first, , last] = drawn.of(0);
  expect(first?.x).toBeLessThan(last?.x ?? NaN);
  expect(first?.y).toBeCloseTo(drawn.at(580), 1);
  const [above, below] = [placeOf(drawn, 'Meat of cattle and'), placeOf(drawn, 'sheep 618')];
  expect(above?.x).toBeGreaterThan(last?.x ?? NaN);
  expect(above?.y).toBeLessThan(below?.y ?? NaN);
  expect(view.summary).toBe(
    'Meat of cattle and sheep: 580 tonnes in 2017, 618 tonnes in 2019. Fish: 41 tonnes in 2018, 45 tonnes in 2019.',
  );
});

test('lines of ranks have the first place above', async () => {
  const [view] = await viewsIn(
    chartedTable({
      figure: `kind: 'lines', title: { en: 'A', kk: 'Ә', ru: 'А' }, label: 'Country', series: ['2018', '2019'], unit: 'rank'`,
      rows: ['Country | 2018 | 2019', 'Kazakhstan | 36 | 25'],
    }),
  );
  if (view === undefined) throw new Error('there is no view');
  const drawn = drawView(view);
  expect(drawn.at(1)).toBeLessThan(drawn.at(36));
  expect(drawn.of(0).map(({ y }) => y)).toEqual([drawn.at(36), drawn.at(25)]);
});

describe('shares', () => {
  test('of amounts are computed from the total of the table, and the editors say so', async () => {
    const [parts, whole] = await viewsOver('shares');
    if (parts === undefined || whole === undefined) throw new Error('there are not two views');
    expect([parts, whole].map(({ id, form, note }) => [id, form, note?.slice(0, 28)])).toEqual([
      ['parts', 'bars', 'The shares were computed by '],
      ['whole', 'stacked', 'The shares were computed by '],
    ]);
    expectBars(drawView(parts), 0, [70, 20, 10]);
    const drawn = drawView(whole);
    expect(whole.categories).toEqual(['Current']);
    expect(whole.series.map(({ name }) => name)).toEqual(['Coal', 'Gas', 'Water']);
    expect(drawn.of(1)[0]?.base).toBeCloseTo(drawn.at(70), 1);
    expect(drawn.of(2)[0]?.x).toBeCloseTo(drawn.at(100), 1);
  });

  test('over rows of years are lines, and each year a whole bar', async () => {
    const views = await viewsOver('shares-years');
    const lines = viewAt(views, 'lines');
    expect(lines.categories).toEqual(Array.from({ length: 11 }, (_, index) => String(2009 + index)));
    expect(lines.series.map(({ data }) => [data[0]?.text, data[5]?.value, data[10]?.text])).toEqual([
      ['54.1%', null, '58.6%'],
      ['45.9%', null, '41.4%'],
    ]);
    const whole = viewAt(views, 'whole');
    const drawn = drawView(whole);
    expect(whole.categories).toEqual(['2009', '2019']);
    expectBars(drawn, 0, [54.1, 58.6]);
    expect(drawn.of(1).map(({ base }) => base)).toEqual(drawn.of(0).map(({ x }) => x));
    expectRowsInOrder(drawn);
  });
});

test('ranks of three countries have the best on the right, its number there, that of the last on the left, that between above', async () => {
  const view = await firstView('ranks');
  const drawn = drawView(view);
  expect(drawn.at(1)).toBeGreaterThan(drawn.at(114));
  expect(drawn.of(2).map(({ x }) => x)).toEqual([drawn.at(81), drawn.at(70)]);
  expect(['39', '114', '81'].map((text) => placeOf(drawn, text)?.anchor)).toEqual(['start', 'end', 'middle']);
  expect(view.summary).toContain('Kazakhstan: best, “Freedom” (rank 39); worst, “Health” (rank 55).');
});

test('dots have the larger number on the right, and a line between them', async () => {
  const view = await firstView('dots');
  const drawn = drawView(view);
  expect(drawn.at(32)).toBeGreaterThan(drawn.at(21));
  expect(drawn.of(0).map(({ x }) => x)).toEqual([drawn.at(21), drawn.at(5)]);
  expect(drawn.of(1).map(({ x }) => x)).toEqual([drawn.at(32), drawn.at(1)]);
  expect(['32', '21', '5', '1'].map((text) => placeOf(drawn, text)?.anchor)).toEqual([
    'start',
    'end',
    'start',
    'end',
  ]);
  const gaps = drawn.chart
    .getDatasetMeta(0)
    .data.map((bar) => bar.getProps(['x', 'base']) as unknown as { x: number; base: number });
  expect(gaps.map(({ x, base }) => [x, base].toSorted((a, b) => a - b))).toEqual([
    [drawn.at(21), drawn.at(32)],
    [drawn.at(1), drawn.at(5)],
  ]);
  expect(drawn.chart.scales['x']?.ticks.every(({ value }) => value >= 0)).toBe(true);
});
