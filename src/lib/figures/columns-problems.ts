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
      message: `table ${record.number}, column "${column}" is in per cent, the figure in ${typeof unit === 'string' ? unit : unit.id}: write unit: 'percent', and columns of another unit in a figure of their own`,
    }));
}

/** Lines need years in the headers of their columns, or in the labels of their rows; each of them once. */
function yearProblems(record: ColumnsRecord): FigureProblem[] {
  const { number, definition } = record;
  const labels = rowsOf(record).map(({ label }) => label);
  const place = placeOfYears(record);
  if (place === undefined) {
    const isByRow = labels.some((label) => yearIn(label) !== undefined);
    const where = isByRow ? `column "${definition.label}", row` : 'column';
    const names = isByRow
      ? labels
      : definition.series.flatMap((one) => (yearOf(one) === undefined ? one.column : []));
    return names
      .filter((name) => yearIn(name) === undefined)
      .map((name) => ({
        message: `table ${number}, ${where} "${name}" is no year, and lines run over years: ${
          isByRow
            ? 'write it like 2019, or the row under exclude'
            : 'write { column, year } under series, or another kind, such as bars'
        }`,
      }));
  }
  const years = place === 'rows' ? labels.map(yearIn) : definition.series.map(yearOf);
  return years
    .filter((year, index) => years.indexOf(year) !== index)
    .map((year) => ({
      message: `table ${number} has the year ${String(year)} twice: write each once, or another kind, such as bars`,
    }));
}

/** Parts are not below zero, nor larger than their whole; ranks count from one. */
function numberProblems(record: ColumnsRecord): FigureProblem[] {
  const { kind, series, total } = record.definition;
  const isPercent = isPercentUnit(unitOfColumns(record.definition));
  return series.flatMap(({ column }) => {
    const printed = total === undefined ? null : numberAt(record, column, rowIndex(record, total));
    const whole = printed ?? (isPercent ? 100 : Infinity);
    return rowsOf(record).flatMap(({ label, index }) => {
      const value = numberAt(record, column, index) ?? 1;
      const wrong = wrongNumber(kind, value, whole);
      if (wrong === undefined) return [];
      return [
        { message: `table ${record.number}, column "${column}", row "${label}": ${String(value)} ${wrong}` },
      ];
    });
  });
}

function wrongNumber(
  kind: ColumnsRecord['definition']['kind'],
  value: number,
  whole: number,
): string | undefined {
  const hasParts = kind === 'shares' || kind === 'stacked';
  if (hasParts && value < 0) return 'is below zero and no part of a whole: write kind: bars';
  if (kind === 'shares' && value > whole)
    return `is more than its whole, ${String(whole)}: correct one of them, or write another kind, such as bars`;
  const isRank = Number.isInteger(value) && value >= 1;
  if (kind === 'ranks' && !isRank) return 'is no rank: write a whole number from 1, or kind: dots';
  return undefined;
}
