import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

/** A chart of the figures: bars and points, numbers or places on axes of categories. */
export type FigureChart = Chart<'bar' | 'line', ChartValue[], string>;
/** The Chart.js configuration of a figure. */
export type FigureConfiguration = ChartConfiguration<'bar' | 'line', ChartValue[], string>;
/** A bar's or point's number, a bar between two numbers, a place of the matrix, or nothing. */
export type ChartValue = number | [number, number] | { x: string; y: string } | null;

/** Draws a chart on a canvas, or on anything with a compatible context. */
export function draw(item: HTMLCanvasElement, configuration: FigureConfiguration): FigureChart {
  return new Chart(item, configuration);
}

/** Draws a chart once, at a size, without a page around it. */
export function drawOnce(
  context: object,
  size: { width: number; height: number; pixelRatio: number },
  configuration: FigureConfiguration,
): FigureChart {
  const still: FigureConfiguration = {
    ...configuration,
    platform: BasicPlatform,
    options: {
      ...configuration.options,
      responsive: false,
      animation: false,
      events: [],
      devicePixelRatio: size.pixelRatio,
    },
  };
  // Chart.js accepts any object with a compatible context; its types allow only the browser's own.
  return new Chart(context as CanvasRenderingContext2D, still);
}
