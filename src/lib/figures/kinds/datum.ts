import type { FigureUnit } from '../../../schemas/figure-unit.ts';
import type { TableRecord } from '../model/record.ts';
import type { Datum, Series, View } from '../model/spec.ts';
import { decimalsIn, numbersOf, rowsOf } from '../model/table.ts';
import { dictionary, fill } from '../../../i18n/index.ts';
import { countryOf } from '../model/countries.ts';
import type { Wording } from '../model/wording.ts';
import { yearIn } from '../model/years.ts';

/** A number of a chart with its texts. */
export function datum(value: number | null, unit: FigureUnit, decimals: number, wording: Wording): Datum {
  if (value === null) return { value, text: wording.t.noData, short: '' };
  return {
    value,
    text: wording.value(value, unit, decimals),
    short: wording.short(value, unit, decimals),
  };
}

/** The numbers of a column in the rows of the chart, with as many decimals as the table prints. */
export function columnData(record: TableRecord, column: string, unit: FigureUnit, wording: Wording): Datum[] {
  const decimals = decimalsIn(record, column);
  return numbersOf(record, column).map((value) => datum(value, unit, decimals, wording));
}

/** The names of the chart's rows in the language of the page. */
export function categoriesOf(record: TableRecord, wording: Wording): string[] {
  return rowsOf(record).map(({ label }) => nameOf(record, label, wording));
}

/** The name of a row or a column: as the definition gives it, else the country's, else the year, else as printed. */
export function nameOf({ definition, language }: TableRecord, label: string, wording: Wording): string {
  const given = definition.names[label];
  const country = countryOf(label, language);
  if (given !== undefined) return given[wording.locale] ?? label;
  return country === undefined ? String(yearIn(label) ?? label) : wording.country(country);
}

/**
 * A name within a sentence. Its capital would be wrong there, unless it is a country's; in quotation marks it is the label
 * of the chart. A year is a name too.
 */
export function inSentence(name: string, { locale, t }: Wording): string {
  const isOwnName = Object.values(t.countries).includes(name) || !/^\p{L}/u.test(name);
  return isOwnName ? name : fill(dictionary(locale).cite.quoted, { text: name });
}

/** The sentence that names the highest and the lowest of a series; of ranks, the worst and the best. */
export function extremes(
  series: Pick<Series, 'name' | 'data'>,
  categories: string[],
  wording: Wording,
  template: string = wording.t.summary.extremes,
): string {
  const found = series.data
    .map((each, index) => ({ ...each, label: categories[index] ?? '' }))
    .filter((each) => each.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  const [high, low] = [found[0], found.at(-1)];
  if (high === undefined || low === undefined) return '';
  return fill(template, {
    series: series.name,
    high: inSentence(high.label, wording),
    highValue: high.text,
    low: inSentence(low.label, wording),
    lowValue: low.text,
  });
}

/** A view of bars over the rows, its summary the extremes of each series. */
export function barsView(
  view: Pick<View, 'id' | 'label' | 'axis' | 'categories' | 'series'> &
    Pick<Partial<View>, 'note' | 'percent'>,
  wording: Wording,
): View {
  const summary = view.series.map((series) => extremes(series, view.categories, wording)).join(' ');
  return { form: 'bars', summary, ...view };
}
