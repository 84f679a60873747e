import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chartHeight } from '../../src/lib/figures/draw/size.ts';
import { withText } from '../../src/lib/figures/draw/png-text.ts';
import { colour, colourOf, shapeOf } from '../../src/lib/figures/model/colours.ts';
import { columnUnit } from '../../src/lib/figures/published.ts';
import type { ColourName, View } from '../../src/lib/figures/model/spec.ts';
import type { TableFigure } from '../../src/schemas/figure.ts';
import { drawView } from '../support/drawn-chart.ts';

const bars = (series: number, rows: number): View => ({
  id: 'bars',
  label: '',
  form: 'bars',
  axis: '',
  categories: Array.from({ length: rows }, (_, row) => `Row ${String(row)}`),
  series: Array.from({ length: series }, () => ({
    name: 'A',
    colour: 'KZ',
    pattern: 'solid',
    shape: 'circle',
    data: Array.from({ length: rows }, () => ({ value: 1, text: '1', short: '1' })),
  })),
  summary: '',
});

test('a chart grows with its rows, with the bars in a row, and with labels that stand above them', () => {
  expect(chartHeight(bars(1, 3), false)).toBe(3 * 30 + 56);
  expect(chartHeight(bars(2, 3), false)).toBe(3 * (30 + 13) + 56);
  expect(chartHeight(bars(2, 3), true)).toBe(3 * (30 + 13 + 22) + 56);
});

test('a number stands in the middle of its bar’s height', () => {
  const drawn = drawView(bars(1, 1));
  const label = drawn.texts.find(({ text, x }) => text === '1' && x > (drawn.of(0)[0]?.x ?? NaN));
  expect(label?.y).toBeCloseTo((drawn.of(0)[0]?.y ?? NaN) + 0.35 * 13, 1);
});

test('the five countries of Central Asia have each a colour and a shape of their own, in both themes', () => {
  const names = (['KZ', 'UZ', 'KG', 'TJ', 'TM'] as const).map(colourOf);
  expect(new Set(names.map(shapeOf)).size).toBe(5);
  expect(new Set(names.map((name) => colour(name, 'light'))).size).toBe(5);
  expect(new Set(names.map((name) => colour(name, 'dark'))).size).toBe(5);
  expect(colourOf('IT')).toBe('neutral');
});

/** The contrast of two colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const share = parseInt(hex.slice(at, at + 2), 16) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

test('every colour of a figure has 3:1 against the page, in both themes', () => {
  const names = Object.keys({
    KZ: true,
    UZ: true,
    KG: true,
    TJ: true,
    TM: true,
    RU: true,
    EU: true,
    neutral: true,
    strong: true,
    middle: true,
    light: true,
    good: true,
    rust: true,
    olive: true,
  } satisfies Record<ColourName, true>) as ColourName[];
  const faint = (['light', 'dark'] as const).flatMap((theme) =>
    names.filter((name) => contrast(colour(name, theme), { light: '#faf8f3', dark: '#14181e' }[theme]) < 3),
  );
  expect(faint).toEqual([]);
});

test('a chunk of text in a PNG ends with the checksum of its type and its content', () => {
  const made = withText(Uint8Array.from({ length: 33 }), { Title: 'Сауда' });
  const chunk = Buffer.from(made.subarray(33));
  expect(chunk.readUInt32BE(chunk.length - 4)).toBe(crc32(chunk.subarray(4, -4)));
  expect(chunk.readUInt32BE(0)).toBe(chunk.length - 12);
});

describe('a column has the unit that its figure gives it', () => {
  const title = { en: 'A', kk: 'Ә', ru: 'А' };
  const common = { title, label: 'Row', names: {}, exclude: [] };
  const trade: TableFigure = {
    kind: 'trade',
    ...common,
    reporter: 'KZ',
    year: 2020,
    unit: 'billion USD',
    turnover: 'All',
    exports: 'Sold',
    imports: 'Bought',
    share: 'Share',
    total: 'Total',
  };
  const ranks: TableFigure = {
    kind: 'ranks',
    ...common,
    series: [
      { column: 'KZ', country: 'KZ' },
      { column: 'UZ', country: 'UZ' },
    ],
  };

  test.each([
    [trade, 'All', 'billion USD'],
    [trade, 'Bought', 'billion USD'],
    [trade, 'Share', 'percent'],
    [trade, 'Row', undefined],
    [ranks, 'UZ', 'rank'],
    [ranks, 'Row', undefined],
  ] as const)('%#', (definition, column, unit) => {
    expect(columnUnit(definition, column)).toEqual(unit === undefined ? {} : { unit });
  });
});
