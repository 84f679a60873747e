import type { ChartDataset } from 'chart.js';
import { colour } from '../model/colours.ts';
import type { ChartSpec, Series, View } from '../model/spec.ts';
import type { ChartValue, FigureConfiguration } from './chart.ts';
import { datumAt, hasPointsOnly } from './dataset-order.ts';
import { seriesFill } from './fills.ts';
import { labels } from './labels.ts';
import { lineNames } from './line-labels.ts';
import { matrixLabels } from './matrix-labels.ts';
import type { Palette } from './palette.ts';
import { scalesOf } from './scales.ts';
import { fontSize, type Setting } from './setting.ts';
import { AXIS_HEIGHT, chartHeight, hasLabelsAbove } from './size.ts';

type Dataset = ChartDataset<'bar' | 'line', ChartValue[]>;

/** The Chart.js configuration of a view. */
export function configure(spec: ChartSpec, view: View, setting: Setting): FigureConfiguration {
  const { palette, isNarrow } = setting;
  const isSideways = view.form !== 'lines' && view.form !== 'matrix';
  const font = { family: palette.font, size: fontSize(isNarrow) };
  return {
    type: view.form === 'lines' || view.form === 'matrix' ? 'line' : 'bar',
    data: { labels: view.categories, datasets: datasetsOf(view, setting) },
    options: {
      indexAxis: isSideways ? 'y' : 'x',
      // If the number of a row is in another series, that bar takes the whole row.
      skipNull: true,
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      font,
      color: palette.ink,
      layout: { padding: paddingOf(view, setting) },
      interaction: {
        mode: view.form === 'matrix' ? 'nearest' : 'index',
        axis: isSideways ? 'y' : 'xy',
        intersect: false,
      },
      scales: scalesOf(spec, view, setting, font),
      plugins: {
        tooltip: {
          backgroundColor: palette.ink,
          titleColor: palette.paper,
          bodyColor: palette.paper,
          titleFont: { ...font, weight: 600 },
          bodyFont: font,
          padding: 10,
          cornerRadius: 2,
          boxPadding: 4,
          itemSort: (a, b) => a.datasetIndex - b.datasetIndex,
          filter: ({ datasetIndex }) => datumAt(view, datasetIndex, 0) !== undefined,
          callbacks: {
            title: (items) => view.categories[items[0]?.dataIndex ?? 0] ?? '',
            label: ({ datasetIndex, dataIndex }) => {
              const found = datumAt(view, datasetIndex, dataIndex);
              return found === undefined || found.datum.text === ''
                ? ''
                : `${found.series.name}: ${found.datum.text}`;
            },
          },
        },
      },
    },
    plugins: [view.form === 'matrix' ? matrixLabels(view, setting) : labels(view, setting)],
  };
}

function datasetsOf(view: View, setting: Setting): Dataset[] {
  const { palette } = setting;
  const above = hasLabelsAbove(view, setting.isNarrow);
  const slot = (chartHeight(view, setting.isNarrow) - AXIS_HEIGHT) / view.categories.length;
  const own = view.series.map((series): Dataset => {
    const ink = colour(series.colour, palette.theme);
    const values = series.data.map(({ value }) =>
      value === null ? null : series.mirrored === true ? -value : value,
    );
    if (view.form === 'matrix') {
      const data = view.categories.map((y) => ({ x: series.name, y }));
      return { type: 'line', label: series.name, data, showLine: false, pointRadius: 0, pointHitRadius: 16 };
    }
    if (view.form === 'lines' || series.points === true) {
      return {
        type: 'line',
        label: series.name,
        data: values,
        showLine: view.form === 'lines',
        // A year without a number does not part the years around it.
        spanGaps: true,
        borderColor: ink,
        borderWidth: 2.5,
        // A line with segments is drawn without Path2D, which the SVG recorder cannot read.
        segment: {},
        pointStyle: series.shape === 'ring' || series.shape === 'dash' ? 'circle' : pointStyle(view, series),
        pointRadius: (view.form === 'lines' ? 4.5 : 6) + (series.shape === 'circle' ? 0 : 1),
        pointHoverRadius: 8,
        pointBackgroundColor: ink,
        pointBorderColor: palette.paper,
        pointBorderWidth: 1.5,
        clip: false,
        order: 0,
      };
    }
    return {
      type: 'bar',
      label: series.name,
      data: values,
      backgroundColor: seriesFill(setting.surface, series.pattern, ink, palette.paper),
      borderColor: ink,
      borderWidth: series.pattern === 'solid' ? 0 : 1,
      maxBarThickness: view.form === 'stacked' ? 40 : 24,
      // Bars are centred in their rows, so the room for the label above is also free below.
      categoryPercentage: above ? (slot - 32) / slot : 0.8,
      barPercentage: view.series.length > 1 && view.form === 'bars' ? 0.94 : above ? 1 : 0.86,
      ...(view.form === 'diverging' ? { stack: 'one' } : {}),
      order: 1,
    };
  });
  return hasPointsOnly(view) ? [gaps(view, palette), ...own] : own;
}

/** Points that carry the balance are diamonds; the star of thin lines would be lost at this size. */
function pointStyle(view: View, { shape }: Series): 'circle' | 'rect' | 'triangle' | 'rectRot' {
  if (view.form === 'diverging') return 'rectRot';
  return shape === 'rect' || shape === 'triangle' || shape === 'rectRot' ? shape : 'circle';
}

function gaps(view: View, palette: Palette): Dataset {
  const data = view.categories.map((_, row): ChartValue => {
    const values = view.series.flatMap(({ data: each }) => each[row]?.value ?? []);
    // A single point has a line from zero.
    const ends = view.series.length === 1 ? [0, ...values] : values;
    return ends.length < 2 ? null : [Math.min(...ends), Math.max(...ends)];
  });
  return { type: 'bar', label: '', data, backgroundColor: palette.quiet, barThickness: 2, order: 2 };
}

function paddingOf(view: View, { surface, palette, width, isNarrow }: Setting) {
  if (view.form !== 'lines') return { top: 2, right: 8, bottom: 0, left: 2 };
  surface.font = `${String(fontSize(isNarrow))}px ${palette.font}`;
  const { room } = lineNames(view, surface, width);
  // Above the axis stands the unit of its numbers.
  return { top: view.percent === true ? 12 : 30, right: room + 16, bottom: 0, left: 2 };
}
