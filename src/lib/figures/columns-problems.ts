import { say } from '../faults/say.ts';
import { placeOfYears, unitOfColumns, yearOf, type ColumnsRecord } from './model/columns.ts';
import type { FigureProblem, TableRecord } from './model/record.ts';
import { cellsOf, numberAt, rowIndex, rowsOf } from './model/table.ts';
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
  const { kind } = found.definition;
  return [...unitProblems(found), ...(kind === 'lines' ? yearProblems(found) : []), ...numberProblems(found)];
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
  if (isPercentUnit(unit)) return [];
  return record.definition.series
    .filter(({ column }) => cellsOf(record, column).some((cell) => cell.kind === 'number' && cell.percent))
    .map(({ column }) => ({
      message: say('columnInPercent', {
        number: record.number,
        column,
        unit: typeof unit === 'string' ? unit : unit.id,
      }),
    }));
}

/** Lines need years in the headers of their columns, or in the labels of their rows; each of them once. */
function yearProblems(record: ColumnsRecord): FigureProblem[] {
  const { number, definition } = record;
  const labels = rowsOf(record).map(({ label }) => label);
  const place = placeOfYears(record);
  if (place === undefined) {
    const isByRow = labels.some((label) => yearIn(label) !== undefined);
    const names = isByRow
      ? labels
      : definition.series.flatMap((one) => (yearOf(one) === undefined ? one.column : []));
    return names
      .filter((name) => yearIn(name) === undefined)
      .map((name) => ({
        message: isByRow
          ? say('rowNoYear', { number, column: definition.label, row: name })
          : say('columnNoYear', { number, column: name }),
      }));
  }
  const years = place === 'rows' ? labels.map(yearIn) : definition.series.map(yearOf);
  return years
    .filter((year, index) => years.indexOf(year) !== index)
    .map((year) => ({
      message: say('yearTwice', { number, year: year ?? '' }),
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
      const value = numberAt(record, column, index) ?? 1;
      const wrong = wrongNumber(kind, value, whole);
      return wrong === undefined ? [] : [{ message: say(wrong, { place, row: label, value, whole }) }];
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
