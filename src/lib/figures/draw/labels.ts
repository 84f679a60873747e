import type { Plugin } from 'chart.js';
import type { View } from '../model/spec.ts';
import type { FigureChart } from './chart.ts';
import { datasetOf, datumAt, hasPointsOnly } from './dataset-order.ts';
import { GAP, type Label } from './label.ts';
import { lineLabels } from './line-labels.ts';
import { fontSize, type Setting } from './setting.ts';
import { hasLabelsAbove } from './size.ts';

/** Labels numbers and names in the drawing, so that readers need no legend. */
export function labels(view: View, setting: Setting): Plugin<'bar' | 'line'> {
  return {
    id: 'labels',
    afterDatasetsDraw: (drawn) => {
      const chart = drawn as unknown as FigureChart;
      const found =
        view.form === 'lines'
          ? lineLabels(chart, view, setting)
          : hasPointsOnly(view)
            ? pointLabels(chart, view, setting)
            : barLabels(chart, view, setting);
      write(
        chart,
        [...found, ...rowNames(chart, view, setting), ...remarkLabels(chart, view, setting)],
        setting,
      );
    },
  };
}

function write(chart: FigureChart, found: Label[], { palette, isNarrow }: Setting): void {
  const { ctx } = chart;
  ctx.save();
  ctx.font = `${String(fontSize(isNarrow))}px ${palette.font}`;
  ctx.textBaseline = 'middle';
  for (const { text, x, y, align, colour: ink, halo } of found) {
    ctx.textAlign = align;
    if (halo !== undefined) {
      ctx.strokeStyle = halo;
      ctx.lineWidth = 3;
      ctx.lineJoin = 'round';
      ctx.strokeText(text, x, y);
    }
    ctx.fillStyle = ink;
    ctx.fillText(text, x, y);
  }
  ctx.restore();
}

/** The names of the rows, above them if there is no room beside. */
function rowNames(chart: FigureChart, view: View, { palette, isNarrow }: Setting): Label[] {
  if (!hasLabelsAbove(view, isNarrow)) return [];
  const axis = chart.scales['y'];
  if (axis === undefined) return [];
  const slot = axis.height / view.categories.length;
  return view.categories.map((text, row) => ({
    text,
    x: chart.chartArea.left + 1,
    y: axis.top + row * slot + 8,
    align: 'left' as const,
    colour: palette.ink,
    halo: palette.paper,
  }));
}

function barLabels(chart: FigureChart, view: View, { palette, surface, isNarrow }: Setting): Label[] {
  surface.font = `${String(fontSize(isNarrow))}px ${palette.font}`;
  return chart.data.datasets.flatMap((_, dataset) => {
    if (!chart.isDatasetVisible(dataset)) return [];
    return chart.getDatasetMeta(dataset).data.flatMap((element, index): Label[] => {
      const found = datumAt(view, dataset, index);
      if (found === undefined || found.datum.value === null || found.series.points === true) return [];
      const { short } = found.datum;
      const { x, y, base } = element.getProps(['x', 'y', 'base']) as unknown as Record<
        'x' | 'y' | 'base',
        number
      >;
      if (view.form === 'stacked') {
        const fits = (each: string) => surface.measureText(each).width + 4 <= Math.abs(x - base);
        // A narrow segment shows the number without the sign, which is on the axis.
        const text = [short, short.replace(/\s*%$/u, '')].find(fits);
        if (text === undefined) return [];
        const isSolid = found.series.pattern === 'solid';
        const halo = isSolid ? {} : { halo: palette.paper };
        return [
          {
            text,
            x: (x + base) / 2,
            y,
            align: 'center',
            colour: isSolid ? palette.paper : palette.ink,
            ...halo,
          },
        ];
      }
      const isLeft = found.series.mirrored === true || found.datum.value < 0;
      const pointEdge = (side: 1 | -1) =>
        view.form === 'diverging' ? pointIn(chart, view, index) + 8 * side : x;
      const end = isLeft ? Math.min(x, pointEdge(-1)) : Math.max(x, pointEdge(1));
      return [
        {
          text: short,
          x: isLeft ? end - GAP : end + GAP,
          y,
          align: isLeft ? 'right' : 'left',
          colour: palette.ink,
          halo: palette.paper,
        },
      ];
    });
  });
}

/** Remarks, right-aligned on the lines of the row names. */
function remarkLabels(chart: FigureChart, view: View, { palette }: Setting): Label[] {
  const axis = chart.scales['y'];
  if (axis === undefined || view.remarks === undefined) return [];
  const slot = axis.height / view.categories.length;
  return view.remarks.map((text, row) => ({
    text,
    x: chart.chartArea.right,
    y: axis.top + row * slot + 8,
    align: 'right' as const,
    colour: palette.quiet,
    halo: palette.paper,
  }));
}

/** The position of the point over the bars of a row; the zero line if it has none, in pixels. */
function pointIn(chart: FigureChart, view: View, row: number): number {
  const dataset = view.series.findIndex(({ points }) => points === true);
  const zero = chart.scales['x']?.getPixelForValue(0) ?? 0;
  if (dataset < 0 || !chart.isDatasetVisible(dataset)) return zero;
  return chart.getDatasetMeta(dataset).data[row]?.x ?? zero;
}

/** The number of the last point on the axis to its right, that of the first to its left: ranks run to the better end. */
function pointLabels(chart: FigureChart, view: View, { palette }: Setting): Label[] {
  const radius = 6;
  return view.series.flatMap((series, index) => {
    const dataset = datasetOf(view, index);
    if (!chart.isDatasetVisible(dataset)) return [];
    return chart.getDatasetMeta(dataset).data.flatMap((element, row): Label[] => {
      const value = series.data[row]?.value ?? null;
      if (value === null) return [];
      const others = view.series.flatMap(({ data }, at) => (at === index ? [] : (data[row]?.value ?? [])));
      const isBeyond = (other: number) => (view.form === 'ranks' ? value < other : value > other);
      const isLast = others.every((other) => other === value || isBeyond(other));
      const isRight = isLast && (others.length === 0 || others.some(isBeyond));
      const isBetween = !isRight && others.some(isBeyond);
      // A single number has room above its point, more of them have none.
      if (isBetween && others.length > 2) return [];
      return [
        {
          text: series.data[row]?.short ?? '',
          x: element.x + (isBetween ? 0 : isRight ? radius + GAP : -radius - GAP),
          y: element.y - (isBetween ? 2 * radius + 2 : 0),
          align: isBetween ? 'center' : isRight ? 'left' : 'right',
          colour: palette.ink,
          halo: palette.paper,
        },
      ];
    });
  });
}
