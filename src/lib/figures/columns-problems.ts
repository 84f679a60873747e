import { say } from '../faults/say.ts';
import { placeOfYears, unitOfColumns, yearOf, type ColumnsRecord } from './model/columns.ts';
import type { FigureProblem, TableRecord } from './model/record.ts';
import { cellsOf, numberAt, pathOfColumn, rowIndex, rowsOf } from './model/table.ts';
import { isPercentUnit } from './model/unit.ts';
import { yearIn } from './model/years.ts';

/** The columns whose series are called as their headers are. */
export function columnsNamedByHeader(record: TableRecord): string[] {
  const found = columnsRecordOf(record);
  return (found?.definition.series ?? [])
    .filter(({ country, year }) => country === undefined && year === undefined)
    .map(({ column }) => column);
}

/** What an ordinary kind cannot draw: numbers in two units, years that are none, parts that are no parts, ranks that are none. */
export function columnsProblems(record: TableRecord): FigureProblem[] {
  const found = columnsRecordOf(record);
  if (found === undefined) return [];
  return [...unitProblems(found), ...yearProblems(found), ...numberProblems(found)];
}

function columnsRecordOf(record: TableRecord): ColumnsRecord | undefined {
  const { definition } = record;
  switch (definition.kind) {
    case 'trade':
    case 'flows':
    case 'statuses':
    case 'ranking':
      return undefined;
    default:
      return { ...record, definition };
  }
}

/** Cells with a per cent sign in a figure whose numbers count something else. */
function unitProblems(record: ColumnsRecord): FigureProblem[] {
  const unit = unitOfColumns(record.definition);
  // Of ranks it is told that they are none.
  if (isPercentUnit(unit) || record.definition.kind === 'ranks') return [];
  return record.definition.series
    .filter(({ column }) => cellsOf(record, column).some((cell) => cell.kind === 'number' && cell.percent))
    .map(({ column }) => ({
      message: say('columnInPercent', {
        number: record.number,
        column,
        unit: typeof unit === 'string' ? unit : unit.id,
      }),
      at: pathOfColumn(record.definition, column),
    }));
}

/** Years stand once each; and lines need them, in the headers of their columns or in the labels of their rows. */
function yearProblems(record: ColumnsRecord): FigureProblem[] {
  const { number, definition } = record;
  const labels = rowsOf(record).map(({ label }) => label);
  const place = placeOfYears(record);
  if (place === undefined) return definition.kind === 'lines' ? namesThatAreNoYears(record, labels) : [];
  const years = place === 'rows' ? labels.map(yearIn) : definition.series.map(yearOf);
  return years
    .filter((year, index) => years.indexOf(year) !== index)
    .map((year) => ({
      message: say('yearTwice', { number, year: year ?? '' }),
      ...(place === 'rows' ? {} : { at: ['series'] }),
    }));
}

function namesThatAreNoYears(record: ColumnsRecord, labels: readonly string[]): FigureProblem[] {
  const { number, definition } = record;
  const { label, series } = definition;
  if (labels.some((each) => yearIn(each) !== undefined)) {
    return rowsOf(record)
      .filter((each) => yearIn(each.label) === undefined)
      .map(({ label: row, index }) => ({
        message: say('rowNoYear', { number, column: label, row }),
        at: index,
      }));
  }
  const nameless = series.filter((column) => yearOf(column) === undefined);
  if (nameless.length === 0) return [{ message: say('oneYear', { number }), at: ['series'] }];
  return nameless.map(({ column }) => ({
    message: say('columnNoYear', { number, column }),
    at: pathOfColumn(definition, column),
  }));
}

/** Parts are not below zero, nor larger than their whole; ranks count from one. */
function numberProblems(record: ColumnsRecord): FigureProblem[] {
  const { kind, series, total } = record.definition;
  const isPercent = isPercentUnit(unitOfColumns(record.definition));
  return series.flatMap(({ column }) => {
    const printed = total === undefined ? null : numberAt(record, column, rowIndex(record, total));
    const whole = printed ?? (isPercent ? 100 : Infinity);
    const place = say('tableColumn', { number: record.number, column });
    return rowsOf(record).flatMap(({ label, index }) => {
      const value = numberAt(record, column, index);
      const wrong = value === null ? undefined : wrongNumber(kind, value, whole);
      return value === null || wrong === undefined
        ? []
        : [{ message: say(wrong, { place, row: label, value, whole }), at: index }];
    });
  });
}

function wrongNumber(
  kind: ColumnsRecord['definition']['kind'],
  value: number,
  whole: number,
): 'partBelowZero' | 'partOverWhole' | 'notRank' | undefined {
  const hasParts = kind === 'shares' || kind === 'stacked';
  if (hasParts && value < 0) return 'partBelowZero';
  if (kind === 'shares' && value > whole) return 'partOverWhole';
  const isRank = Number.isInteger(value) && value >= 1;
  if (kind === 'ranks' && !isRank) return 'notRank';
  return undefined;
}
