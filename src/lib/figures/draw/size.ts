import type { Form, View } from '../model/spec.ts';

/** The height of a row by form, in pixels, with its label beside it. */
const ROW_HEIGHT: Record<Form, number> = {
  bars: 30,
  stacked: 56,
  diverging: 34,
  lines: 0,
  ranks: 34,
  dots: 34,
  matrix: 27,
};
/** The additional height of a row with its label above it, in pixels. */
const LABEL_ABOVE_HEIGHT = 22;
/** Room for the axis and its title, in pixels. */
export const AXIS_HEIGHT = 56;
const LINES = 330;

/** Whether the labels of the rows are above them: on narrow screens, or if they have remarks. */
export function hasLabelsAbove({ form, remarks }: View, isNarrow: boolean): boolean {
  if (remarks !== undefined) return true;
  return isNarrow && (form === 'bars' || form === 'diverging' || form === 'ranks' || form === 'dots');
}

/** The height of the drawing of a view, in pixels. */
export function chartHeight(view: View, isNarrow: boolean): number {
  if (view.form === 'lines') return LINES;
  const second = view.form === 'bars' && !areGroups(view) ? Math.max(0, view.series.length - 1) * 13 : 0;
  const above = hasLabelsAbove(view, isNarrow) ? LABEL_ABOVE_HEIGHT : 0;
  return Math.round(view.categories.length * (ROW_HEIGHT[view.form] + second + above) + AXIS_HEIGHT);
}

/** Whether the series are groups of rows: every row has its number in one of them. */
export function areGroups({ series, categories }: View): boolean {
  return (
    series.length > 1 &&
    categories.every((_, row) => series.filter(({ data }) => data[row]?.value !== null).length === 1)
  );
}
