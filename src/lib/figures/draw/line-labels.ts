import { colour } from '../model/colours.ts';
import type { View } from '../model/spec.ts';
import type { FigureChart } from './chart.ts';
import type { Surface } from './fills.ts';
import { GAP, type Label } from './label.ts';
import { fontSize, type Setting } from './setting.ts';
import { wrap } from './text-width.ts';

/** The most that the names at the ends of the lines take of the width of the drawing. */
const NAMES_SHARE = 0.4;

/** The lines of the name at the end of each series, with its last number, and the width that all take, in pixels. */
export function lineNames({ series }: View, surface: Surface, width: number) {
  const measure = (text: string) => surface.measureText(text).width;
  const texts = series.map(({ name, data }) => {
    const last = data.findLast(({ value }) => value !== null);
    return wrap(`${name} ${last?.short ?? ''}`, width * NAMES_SHARE, measure);
  });
  return { texts, room: Math.max(...texts.flat().map(measure)) };
}

/** Names with the last number at the ends of the lines, pushed apart where they would touch, and the numbers along them. */
export function lineLabels(
  chart: FigureChart,
  view: View,
  { palette, surface, width, isNarrow }: Setting,
): Label[] {
  const step = fontSize(isNarrow) + 4;
  surface.font = `${String(fontSize(isNarrow))}px ${palette.font}`;
  const { texts } = lineNames(view, surface, width);
  const ends = view.series
    .flatMap((series, dataset) => {
      const last = series.data.findLastIndex(({ value }) => value !== null);
      const point = chart.getDatasetMeta(dataset).data[last];
      if (point === undefined || !chart.isDatasetVisible(dataset)) return [];
      const lines = texts[dataset] ?? [];
      const ink = colour(series.colour, palette.theme);
      return [{ lines, x: chart.chartArea.right + 10, y: point.y, colour: ink }];
    })
    .sort((a, b) => a.y - b.y);
  for (let pass = 0; pass < 8; pass += 1) {
    ends.forEach((label, index) => {
      const above = ends[index - 1];
      if (above === undefined) return;
      const room = (step * (label.lines.length + above.lines.length)) / 2;
      if (label.y - above.y >= room) return;
      const push = (room - (label.y - above.y)) / 2;
      above.y -= push;
      label.y += push;
    });
  }
  const names = ends.flatMap(({ lines, x, y, colour: ink }) =>
    lines.map((text, line): Label => {
      const top = y + (line - (lines.length - 1) / 2) * step;
      return { text, x, y: top, align: 'left', colour: ink, halo: palette.paper };
    }),
  );
  // Per cent is said by every number of the axis; another unit stands above it.
  const unit: Label[] =
    view.percent === true ? [] : [{ text: view.axis, x: 2, y: 8, align: 'left', colour: palette.quiet }];
  const along = view.series.flatMap((_, dataset) =>
    isApart(view, dataset) && chart.isDatasetVisible(dataset)
      ? numbersAlong(chart, view, dataset, step).map((label) => ({
          ...label,
          colour: palette.ink,
          halo: palette.paper,
        }))
      : [],
  );
  return [...names, ...along, ...unit];
}

/** The numbers above the points of a line, but for the last, which stands with the name; none runs into the one before. */
function numbersAlong(
  chart: FigureChart,
  { series }: View,
  dataset: number,
  step: number,
): Omit<Label, 'colour'>[] {
  const data = series[dataset]?.data ?? [];
  const last = data.findLastIndex(({ value }) => value !== null);
  let end = -Infinity;
  return chart.getDatasetMeta(dataset).data.flatMap((point, index) => {
    const { value = null, short: text = '' } = data[index] ?? {};
    if (value === null || index === last) return [];
    const width = chart.ctx.measureText(text).width;
    const start = index === 0 ? point.x : point.x - width / 2;
    if (start < end + GAP) return [];
    end = start + width;
    return [{ text, x: point.x, y: point.y - step, align: index === 0 ? 'left' : 'center' }];
  });
}

/** Whether a line is far enough from the others for its numbers to be drawn along it. */
function isApart({ series }: View, index: number): boolean {
  const numbers = series.flatMap(({ data }) => data.map(({ value }) => value ?? 0));
  const height = Math.max(0, ...numbers) - Math.min(0, ...numbers);
  const own = series[index]?.data ?? [];
  return series.every(
    ({ data }, other) =>
      other === index ||
      data.every(({ value }, at) => {
        const beside = own[at]?.value ?? null;
        return value === null || beside === null || Math.abs(value - beside) > height / 9;
      }),
  );
}
