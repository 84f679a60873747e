import type { View } from '../model/spec.ts';

/** Whether a view is of points on lines, one line a row. */
export function hasPointsOnly({ form }: View): boolean {
  return form === 'ranks' || form === 'dots';
}

/** Which of Chart.js's datasets draws a series: where there are only points, the lines between them come before. */
export function datasetOf(view: View, series: number): number {
  return hasPointsOnly(view) ? series + 1 : series;
}

/** The series and the number behind a bar or point; nothing behind the line of a gap. */
export function datumAt(view: View, dataset: number, index: number) {
  const series = view.series[dataset - datasetOf(view, 0)];
  const datum = series?.data[index];
  return series === undefined || datum === undefined ? undefined : { series, datum };
}
