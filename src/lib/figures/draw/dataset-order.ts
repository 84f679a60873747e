import type { View } from '../model/spec.ts';

/** Which of Chart.js's datasets draws a series: in a view of ranks the lines of the gaps come before the points. */
export function datasetOf({ form }: View, series: number): number {
  return form === 'ranks' ? series + 1 : series;
}

/** The series and the number behind a bar or point; nothing behind the line of a gap. */
export function datumAt(view: View, dataset: number, index: number) {
  const series = view.series[dataset - datasetOf(view, 0)];
  const datum = series?.data[index];
  return series === undefined || datum === undefined ? undefined : { series, datum };
}
