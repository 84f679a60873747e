import type { Column, ColumnsFigure } from '../../../schemas/figure.ts';
import type { FigureUnit } from '../../../schemas/figure-unit.ts';
import type { TableRecord } from './record.ts';
import { rowsOf } from './table.ts';
import { yearIn } from './years.ts';

/** A figure of one of the ordinary kinds. */
export type ColumnsRecord = TableRecord<ColumnsFigure>;

/** The unit of the numbers. */
export function unitOfColumns({ kind, unit }: ColumnsFigure): FigureUnit {
  return unit ?? (kind === 'ranks' ? 'rank' : 'percent');
}

/** The year of a column, as stated or as its header says it. */
export function yearOf({ column, year }: Column): number | undefined {
  return year ?? yearIn(column);
}

/**
 * Where the years stand that lines, stacked bars and shares run over: in the labels of the rows or in the headers of the
 * columns; undefined where they stand in neither. In other kinds a year is a name like any other.
 */
export function placeOfYears(record: ColumnsRecord): 'rows' | 'columns' | undefined {
  const { kind, series } = record.definition;
  if (kind === 'bars' || kind === 'dots' || kind === 'ranks') return undefined;
  if (series.length > 1 && series.every((column) => yearOf(column) !== undefined)) return 'columns';
  return rowsOf(record).every(({ label }) => yearIn(label) !== undefined) ? 'rows' : undefined;
}
