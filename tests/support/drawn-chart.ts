import { drawOnce, type FigureChart } from '../../src/lib/figures/draw/chart.ts';
import { configure } from '../../src/lib/figures/draw/configure.ts';
import { datasetOf } from '../../src/lib/figures/draw/dataset-order.ts';
import type { Surface } from '../../src/lib/figures/draw/fills.ts';
import { PRINT_PALETTE } from '../../src/lib/figures/draw/palette.ts';
import { chartHeight } from '../../src/lib/figures/draw/size.ts';
import { SvgContext } from '../../src/lib/figures/draw/svg-context.ts';
import type { ChartSpec, View } from '../../src/lib/figures/model/spec.ts';
import { numberStyle, wordingOf } from '../../src/lib/figures/model/wording.ts';

/** Where a bar or point was drawn, in pixels: its end, the middle of its row, and for a bar where it begins. */
export interface Drawn {
  x: number;
  y: number;
  base: number;
}

/** A view as it was drawn. */
export interface DrawnChart {
  chart: FigureChart;
  /** The bars or points of a series, row by row. */
  of: (series: number) => Drawn[];
  /** How long the bars of a series are, to the right of where they begin: negative to the left. */
  lengths: (series: number) => number[];
  /** Where a number of the axis of values stands. */
  at: (value: number) => number;
  /** The texts in the drawing with their places. */
  texts: { text: string; x: number; y: number; anchor: string }[];
}

/** A figure of one view in English, ready to be drawn. */
export function specOf(view: View): ChartSpec {
  return {
    id: 'drawn',
    title: 'A title',
    source: 'From here.',
    fileName: 'drawn',
    numbers: numberStyle('en'),
    views: [view],
    words: { ...wordingOf('en').t, unloaded: '' },
  };
}

/** Draws a view without a page. */
export function drawView(view: View, isNarrow = false, width = 712): DrawnChart {
  const height = chartHeight(view, isNarrow);
  const context = new SvgContext(width, height, 'drawn');
  const setting = { surface: context as unknown as Surface, palette: PRINT_PALETTE, width, isNarrow };
  const chart = drawOnce(context, { width, height, pixelRatio: 1 }, configure(specOf(view), view, setting));
  context.reset();
  chart.draw();
  const of = (series: number) =>
    chart
      .getDatasetMeta(datasetOf(view, series))
      .data.map((element) => element.getProps(['x', 'y', 'base']) as unknown as Drawn);
  const texts = [...context.markup.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)"([^>]*)>([^<]*)<\/text>/gu)]
    .filter(([, , , look = '']) => !look.includes('fill="none"'))
    .map(([, x, y, look = '', text = '']) => {
      const [, right = 0, down = 0] = (/translate\(([\d.-]+) ([\d.-]+)\)/u.exec(look) ?? []).map(Number);
      const anchor = /text-anchor="(\w+)"/u.exec(look)?.[1] ?? 'start';
      return { text, x: Number(x) + right, y: Number(y) + down, anchor };
    });
  return {
    chart,
    of,
    lengths: (series) => of(series).map(({ x, base }) => x - base),
    at: (value) => chart.scales[view.form === 'lines' ? 'y' : 'x']?.getPixelForValue(value) ?? NaN,
    texts,
  };
}
