import { colourOf, lookOf } from '../model/colours.ts';
import { placeOfYears, unitOfColumns, yearOf, type ColumnsRecord } from '../model/columns.ts';
import { countryOf } from '../model/countries.ts';
import type { Series, View } from '../model/spec.ts';
import { decimalsIn, numberAt, rowsOf } from '../model/table.ts';
import type { Wording } from '../model/wording.ts';
import { inYears, yearIn } from '../model/years.ts';
import { datum, nameOf } from './datum.ts';

/** Rows and columns of a table as categories and series. */
export type Plot = Pick<View, 'categories' | 'series'>;

/**
 * The columns of a table as series over its rows, or, where the columns are years, its rows as series over the columns.
 * Years run from the first to the last; where `filled`, with those between.
 */
export function plotOf(record: ColumnsRecord, wording: Wording, filled = false): Plot {
  const { definition, language } = record;
  const { kind, series } = definition;
  const unit = unitOfColumns(definition);
  const decimals = decimalsIn(record, ...series.map(({ column }) => column));
  const columns = series.map(({ column, country, year }) => ({
    column,
    name:
      country === undefined
        ? year === undefined
          ? nameOf(record, column, wording)
          : String(year)
        : wording.country(country),
    country: country ?? countryOf(column, language),
    year: yearOf({ column, year }),
  }));
  const rows = rowsOf(record).map(({ label, index }) => ({
    row: index,
    name: nameOf(record, label, wording),
    country: countryOf(label, language),
    year: yearIn(label),
  }));
  const years = placeOfYears(record);
  const across = years === 'columns' ? columns : rows;
  const categories = years === undefined ? across : inYears<(typeof across)[number]>(across, filled);
  const lines = years === 'columns' ? rows : columns;
  return {
    categories: categories.map((each) => ('name' in each ? each.name : String(each.year))),
    series: lines.map((line, index): Series => {
      const hasPoints = kind === 'dots' || kind === 'ranks';
      const { colour, pattern, shape } = lookOf(line.country, index);
      // The colours of countries differ in lightness, so that their parts of a bar need no pattern.
      const isOwn = line.country !== undefined && colourOf(line.country) !== 'neutral';
      const isPlain = hasPoints || kind === 'lines' || (kind !== 'bars' && isOwn);
      return {
        name: line.name,
        colour,
        pattern: isPlain ? 'solid' : pattern,
        shape,
        data: categories.map((category) => {
          const { column, row } = { column: undefined, row: undefined, ...category, ...line };
          const value = column === undefined || row === undefined ? null : numberAt(record, column, row);
          return datum(value, unit, decimals, wording);
        }),
        ...(hasPoints ? { points: true } : {}),
      };
    }),
  };
}
