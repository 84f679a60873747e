import type { ChartOptions, Tick } from 'chart.js';
import type { ChartSpec, NumberStyle, View } from '../model/spec.ts';
import type { Setting } from './setting.ts';
import { hasPointsOnly } from './dataset-order.ts';
import { areGroups, hasLabelsAbove } from './size.ts';
import { wrap } from './text-width.ts';

type Scales = NonNullable<ChartOptions<'bar' | 'line'>['scales']>;
type Scale = NonNullable<Scales[string]>;

interface Font {
  family: string;
  size: number;
}

/** The axes of a view: values on light lines, categories on none. */
export function scalesOf(spec: ChartSpec, view: View, setting: Setting, font: Font): Scales {
  const { palette } = setting;
  const plain = { ticks: { color: palette.ink, font }, border: { display: false }, grid: { display: false } };
  if (view.form === 'matrix') {
    return {
      x: {
        type: 'category',
        labels: view.series.map(({ name }) => name),
        offset: true,
        position: 'top',
        ...plain,
        ticks: { color: palette.ink, font: { ...font, weight: 600 } },
      },
      y: {
        type: 'category',
        labels: view.categories,
        offset: true,
        border: { display: false },
        grid: { color: palette.rule, offset: true, tickLength: 0 },
        ticks: { color: palette.ink, font, autoSkip: false },
      },
    };
  }
  if (view.form === 'lines')
    return {
      x: { ...plain, ticks: { ...plain.ticks, maxRotation: 0 }, offset: false },
      y: valueAxis(spec, view, setting, font),
    };
  return { x: valueAxis(spec, view, setting, font), y: rowAxis(view, setting, font) };
}

function rowAxis(view: View, { palette, width, isNarrow, surface }: Setting, font: Font): Scale {
  const room = Math.round(width * (isNarrow ? 0.34 : 0.3));
  const measure = (text: string) => {
    surface.font = `${String(font.size)}px ${font.family}`;
    return surface.measureText(text).width;
  };
  return {
    type: 'category',
    offset: true,
    stacked: view.form === 'stacked' || view.form === 'diverging',
    border: { display: view.form === 'bars' && lowest(view) === 0, color: palette.quiet },
    grid: { display: false },
    ticks: {
      display: !hasLabelsAbove(view, isNarrow),
      autoSkip: false,
      color: palette.ink,
      font,
      callback: (_, index) => wrap(view.categories[index] ?? '', room, measure),
    },
  };
}

function valueAxis({ numbers }: ChartSpec, view: View, setting: Setting, font: Font): Scale {
  const { palette, width, isNarrow, surface } = setting;
  surface.font = `${String(font.size)}px ${font.family}`;
  const isVertical = view.form === 'lines';
  const room = isVertical ? Infinity : width * (isNarrow ? 0.9 : 0.6);
  const name = view.ends === undefined ? view.axis : `${view.ends[0]}\u2003${view.axis}\u2003${view.ends[1]}`;
  return {
    type: 'linear',
    beginAtZero: true,
    stacked: view.form === 'stacked' || view.form === 'diverging',
    ...(isVertical ? {} : { position: view.form === 'ranks' ? ('top' as const) : ('bottom' as const) }),
    ...extent(view, setting, font),
    border: { display: false },
    grid: {
      color: (context) =>
        context.tick.value === 0 && (view.form === 'diverging' || lowest(view) < 0)
          ? palette.quiet
          : palette.rule,
      tickLength: 4,
    },
    title: {
      display: !isVertical,
      text: wrap(name, room, (text) => surface.measureText(text).width),
      color: palette.quiet,
      font,
      padding: { top: 4, bottom: 2 },
    },
    ticks: {
      color: palette.quiet,
      font,
      includeBounds: isVertical || (view.form === 'stacked' && view.percent === true),
      maxRotation: 0,
      maxTicksLimit: isNarrow ? 5 : 7,
      callback: (value) => tickText(Number(value), view, numbers),
    },
    ...(view.ends !== undefined
      ? {
          reverse: true,
          afterBuildTicks: (axis: { ticks: Tick[] }) => {
            axis.ticks = rankTicks(view).map((value) => ({ value }));
          },
        }
      : view.form === 'dots'
        ? {
            afterBuildTicks: (axis: { ticks: Tick[] }) => {
              axis.ticks = axis.ticks.filter(({ value }) => value >= lowest(view));
            },
          }
        : {}),
  };
}

/** The lowest number of a view, or zero. */
function lowest({ series }: View): number {
  return Math.min(0, ...series.flatMap(({ data }) => data.map(({ value }) => value ?? 0)));
}

/** The ticks on an axis of ranks: the first, and at most four round ones up to the last rank. */
function rankTicks({ series }: View): number[] {
  const last = Math.max(1, ...series.flatMap(({ data }) => data.map(({ value }) => value ?? 0)));
  const power = 10 ** Math.floor(Math.log10(last / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((each) => last / each <= 4) ?? last;
  const round = Array.from({ length: Math.floor(last / step) }, (_, index) => (index + 1) * step);
  return [1, ...round.filter((value) => value > 1 && Number.isInteger(value))];
}

/** The range of the axis: that of the numbers, with room for the labels at the ends of the bars. */
function extent(
  view: View,
  { surface, width, isNarrow }: Setting,
  font: Font,
): { min?: number; max?: number } {
  if (view.form === 'stacked')
    return { min: 0, max: Math.max(...view.categories.map((_, row) => sumOf(view, row))) };
  if (view.form === 'lines') return { min: view.ends === undefined ? lowest(view) : 1 };
  const values = view.series.flatMap(({ data, mirrored }) =>
    data.map(({ value }) => (mirrored === true ? -(value ?? 0) : (value ?? 0))),
  );
  surface.font = `${String(font.size)}px ${font.family}`;
  const label = Math.max(
    ...view.series.flatMap(({ data }) => data.map(({ short }) => surface.measureText(short).width)),
  );
  const plot = width * (hasLabelsAbove(view, isNarrow) ? 0.97 : isNarrow ? 0.6 : 0.68);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const sides = low < 0 ? 2 : 1;
  const room = ((high - low) * (label + 12)) / Math.max(80, plot - sides * (label + 12));
  if (hasPointsOnly(view)) return { min: low - room * 0.6, max: high + room };
  return { min: low < 0 ? low - room : 0, max: high + room };
}

function sumOf(view: View, row: number): number {
  const sum = view.series.reduce((all, { data }) => all + (data[row]?.value ?? 0), 0);
  // Shares are drawn up to 100, even if they add up to 99.9 or 100.1 after rounding.
  return areGroups(view) ? sum : Math.abs(sum - 100) < 0.5 ? Math.max(100, sum) : sum;
}

function tickText(value: number, view: View, { group, decimal, percent }: NumberStyle): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '', fraction] = String(rounded).split('.');
  const grouped = whole.length > 3 ? whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, group) : whole;
  const end = view.percent === true ? percent : '';
  const sign = value < 0 && view.form !== 'diverging' ? '−' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : decimal + fraction}${end}`;
}
