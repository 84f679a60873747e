import { colour } from '../model/colours.ts';
import type { View } from '../model/spec.ts';
import type { FigureChart } from './chart.ts';
import { fontSize, type Setting } from './setting.ts';
import type { Label } from './label.ts';

/** Names with the last number at the ends of the lines, pushed apart where they would touch. */
export function lineLabels(chart: FigureChart, view: View, { palette, isNarrow }: Setting): Label[] {
  const step = fontSize(isNarrow) + 4;
  const ends = view.series
    .flatMap((series, dataset) => {
      const point = chart.getDatasetMeta(dataset).data.at(-1);
      if (point === undefined || !chart.isDatasetVisible(dataset)) return [];
      const text = `${series.name} ${series.data.at(-1)?.short ?? ''}`;
      return [{ text, x: point.x + 10, y: point.y, colour: colour(series.colour, palette.theme) }];
    })
    .sort((a, b) => a.y - b.y);
  for (let pass = 0; pass < 8; pass += 1) {
    ends.forEach((label, index) => {
      const above = ends[index - 1];
      if (above === undefined || label.y - above.y >= step) return;
      const push = (step - (label.y - above.y)) / 2;
      above.y -= push;
      label.y += push;
    });
  }
  const starts = view.series.flatMap((series, dataset): Label[] => {
    const points = chart.getDatasetMeta(dataset).data;
    const shown = isApart(view, dataset) && chart.isDatasetVisible(dataset);
    return points.slice(0, shown ? -1 : 0).map((point, index) => ({
      text: series.data[index]?.short ?? '',
      x: point.x,
      y: point.y - step,
      align: index === 0 ? 'left' : 'center',
      colour: palette.ink,
      halo: palette.paper,
    }));
  });
  return [...ends.map((end): Label => ({ ...end, align: 'left', halo: palette.paper })), ...starts];
}

/** Whether a line is far enough from the others for its numbers to be drawn along it. */
function isApart({ series }: View, index: number): boolean {
  const highest = Math.max(...series.flatMap(({ data }) => data.map(({ value }) => value ?? 0)));
  const own = series[index]?.data ?? [];
  return series.every(
    ({ data }, other) =>
      other === index ||
      data.every(({ value }, at) => Math.abs((value ?? 0) - (own[at]?.value ?? 0)) > highest / 9),
  );
}
