import { lookOf } from '../model/colours.ts';
import { placeOfYears, unitOfColumns, yearOf, type ColumnsRecord } from '../model/columns.ts';
import type { Datum, View } from '../model/spec.ts';
import { numberAt, rowIndex } from '../model/table.ts';
import { isPercentUnit } from '../model/unit.ts';
import type { Wording } from '../model/wording.ts';
import { inYears } from '../model/years.ts';
import { changes } from './changes.ts';
import { barsView, datum } from './datum.ts';
import { plotOf, type Plot } from './plot.ts';

/** Parts of a whole. Over years: as lines, and each year as a whole bar; else as bars, and each column as a whole bar. */
export function sharesViews(record: ColumnsRecord, wording: Wording): View[] {
  const { t } = wording;
  const isPrinted = isPercentUnit(unitOfColumns(record.definition));
  const sharesOf = (filled = false) => {
    const plot = plotOf(record, wording, filled);
    return isPrinted ? plot : computed(record, plot, wording, filled);
  };
  const common = { percent: true, axis: wording.axis('percent') };
  const note = isPrinted ? {} : { note: t.notes.computed };
  const plot = sharesOf();
  if (placeOfYears(record) !== undefined) {
    const end = { summary: changes(plot, wording), ...note };
    return [
      { id: 'lines', label: t.views.lines, form: 'lines', ...common, ...sharesOf(true), ...end },
      { id: 'whole', label: t.views.whole, form: 'stacked', ...common, ...plot, ...end },
    ];
  }
  const parts = barsView({ id: 'parts', label: t.views.parts, ...common, ...plot, ...note }, wording);
  const end = { summary: parts.summary, ...note };
  return [parts, { id: 'whole', label: t.views.whole, form: 'stacked', ...common, ...turned(plot), ...end }];
}

/** The rows of a plot as its series. */
function turned({ categories, series }: Plot): Plot {
  return {
    categories: series.map(({ name }) => name),
    series: categories.map((name, row) => ({
      name,
      ...lookOf(undefined, row),
      data: series.flatMap(({ data }) => data[row] ?? []),
    })),
  };
}

/** Amounts as shares of their total: that of the table, or else their sum. */
function computed(
  record: ColumnsRecord,
  { categories, series }: Plot,
  wording: Wording,
  filled: boolean,
): Plot {
  const { total, series: columns } = record.definition;
  const years = placeOfYears(record);
  const inOrder = inYears(
    columns.map((each): { year: number | undefined; column?: string } => ({ ...each, year: yearOf(each) })),
    filled,
  );
  const printed = (column: string | undefined) =>
    total === undefined || column === undefined ? null : numberAt(record, column, rowIndex(record, total));
  const sum = (data: (Datum | undefined)[]) => data.reduce((all, each) => all + (each?.value ?? 0), 0);
  const wholeOf = (place: number, category: number): number => {
    if (years === undefined) return printed(columns[place]?.column) ?? sum(series[place]?.data ?? []);
    const year = years === 'columns' ? inOrder[category] : undefined;
    return (
      printed(year !== undefined && 'column' in year ? year.column : undefined) ??
      sum(series.map(({ data }) => data[category]))
    );
  };
  return {
    categories,
    series: series.map((one, place) => ({
      ...one,
      data: one.data.map(({ value }, category) => {
        const whole = wholeOf(place, category);
        return datum(value === null || whole === 0 ? null : (100 * value) / whole, 'percent', 1, wording);
      }),
    })),
  };
}
