import { bindSpaces } from '../../schemas/bind-spaces.ts';
import type { TableFigure } from '../../schemas/figure.ts';
import { computeClaim, type GivenValues, type PrintedValue } from '../arithmetic/computation.ts';
import { parseFormula, type Expression } from '../arithmetic/expression.ts';
import type { Unit } from '../arithmetic/unit.ts';
import { roundTo, type Verdict } from '../arithmetic/verdict.ts';
import { placeOfYears, unitOfColumns, type ColumnsRecord } from './model/columns.ts';
import { decimalsOf } from './model/parse-number.ts';
import type { TableRecord } from './model/record.ts';
import { measureOf } from '../../schemas/figure-unit.ts';
import { isPercentUnit } from './model/unit.ts';
import { decimalsIn, numberAt, rowIndex, rowsOf, textsOf } from './model/table.ts';

/** A printed number compared with the one computed from the rest of its table. */
export interface Check {
  /** What was computed: the sum of a column, the sum of two cells of a row, a part of a whole. */
  rule: 'sum' | 'row-sum' | 'share';
  column: string;
  /** The label of the row as printed; empty where the print has no such row. */
  row: string;
  /** The printed number; its text is empty where the print has no such row. */
  printed: PrintedValue;
  /** The computed number with as many decimals. */
  computed: number;
  verdict: Exclude<Verdict, 'cannot'>;
  formula: Expression;
  /** The numbers of the formula, by name. */
  numbers: Map<string, GivenValues>;
}

/** Every total and share of a table that follows from its other numbers, in the order of the print. */
export function checksOf(record: TableRecord): Check[] {
  const { definition } = record;
  switch (definition.kind) {
    case 'statuses':
      return [];
    case 'trade':
      return tradeChecks(record, definition);
    case 'flows': {
      const columns = definition.exporters.flatMap(({ imports, exportTotal }) => [imports, exportTotal]);
      return [...columns, definition.importTotal].flatMap((column) =>
        totalCheck(record, column, definition.total, measureOf(definition.unit)),
      );
    }
    case 'ranking':
      return rankingChecks(record, definition);
    default:
      return columnsChecks({ ...record, definition });
  }
}

/** The checks that fail: the print and the computation differ, if only by rounding. */
export function failedChecks(checks: readonly Check[]): Check[] {
  return checks.filter(({ verdict }) => verdict !== 'holds');
}

const PERCENT = measureOf('percent');

function tradeChecks(record: TableRecord, trade: Extract<TableFigure, { kind: 'trade' }>): Check[] {
  const { turnover, exports, imports, share, total } = trade;
  const unit = measureOf(trade.unit);
  const whole = cell(record, turnover, rowIndex(record, total), unit);
  const rows = textsOf(record, trade.label).map((row, index) => ({ row, index }));
  return [
    ...[turnover, exports, imports].flatMap((column) => totalCheck(record, column, total, unit)),
    ...rows.flatMap(({ row, index }) =>
      check({
        rule: 'row-sum',
        column: turnover,
        row,
        printed: cell(record, turnover, index, unit),
        formula: 'exports + imports',
        given: {
          exports: cell(record, exports, index, unit),
          imports: cell(record, imports, index, unit),
        },
      }),
    ),
    ...rows.flatMap(({ row, index }) => {
      const part = cell(record, turnover, index, unit);
      return shareCheck(record, { column: share, row, index, part, whole });
    }),
  ];
}

function rankingChecks(record: TableRecord, ranking: Extract<TableFigure, { kind: 'ranking' }>): Check[] {
  const counts = ranking.series.find(({ unit }) => !isPercentUnit(unit));
  const shares = ranking.series.find(({ unit }) => isPercentUnit(unit));
  if (ranking.whole === undefined || counts === undefined || shares === undefined) return [];
  const unit = measureOf(counts.unit);
  const whole = { text: '', value: ranking.whole.value, decimals: 0, unit };
  const rows = rowsOf(record);
  const parts = rows.flatMap(({ index }) => cell(record, counts.column, index, unit) ?? []);
  return [
    ...wholeCheck(record, counts.column, parts, whole),
    ...rows.flatMap(({ label: row, index }) => {
      const part = cell(record, counts.column, index, unit);
      return shareCheck(record, { column: shares.column, row, index, part, whole });
    }),
    ...wholeCheck(record, shares.column, percentCells(record, shares.column)),
  ];
}

/** The total of each column, or, of shares whose parts stand below each other, a hundred per cent. */
function columnsChecks(record: ColumnsRecord): Check[] {
  const { kind, total, series } = record.definition;
  const unit = unitOfColumns(record.definition);
  return series.flatMap(({ column }) => {
    if (total !== undefined) return totalCheck(record, column, total, measureOf(unit));
    const isWhole = kind === 'shares' && unit === 'percent' && placeOfYears(record) !== 'rows';
    return isWhole ? wholeCheck(record, column, percentCells(record, column)) : [];
  });
}

/** Whether the rows of a column add up to the row of the total. */
function totalCheck(record: TableRecord, column: string, total: string, unit: Unit): Check[] {
  const index = rowIndex(record, total);
  const parts = textsOf(record, column).flatMap((_, row) =>
    row === index ? [] : (cell(record, column, row, unit) ?? []),
  );
  const printed = cell(record, column, index, unit);
  return check({ rule: 'sum', column, row: total, printed, formula: 'sum(rows)', given: { rows: parts } });
}

/** Whether the rows of a column add up to a whole that has no row: 100 per cent, unless another is stated. */
function wholeCheck(
  record: TableRecord,
  column: string,
  rows: readonly PrintedValue[],
  whole: PrintedValue = { text: '', value: 100, decimals: decimalsIn(record, column), unit: PERCENT },
): Check[] {
  return check({ rule: 'sum', column, row: '', printed: whole, formula: 'sum(rows)', given: { rows } });
}

interface Share {
  column: string;
  row: string;
  index: number;
  part: PrintedValue | undefined;
  whole: PrintedValue | undefined;
}

function shareCheck(record: TableRecord, { column, row, index, part, whole }: Share): Check[] {
  const printed = cell(record, column, index, PERCENT);
  // Of nothing there are no shares.
  if (whole?.value === 0) return [];
  return check({ rule: 'share', column, row, printed, formula: 'part / whole', given: { part, whole } });
}

function percentCells(record: TableRecord, column: string): PrintedValue[] {
  return rowsOf(record).flatMap(({ index }) => cell(record, column, index, PERCENT) ?? []);
}

/** A cell as printed; undefined where it has no number. */
function cell(record: TableRecord, column: string, index: number, unit: Unit): PrintedValue | undefined {
  const value = numberAt(record, column, index);
  if (value === null) return undefined;
  const text = textsOf(record, column)[index] ?? '';
  return { text: bindSpaces(text.trim()), value, decimals: decimalsOf(text, record.language), unit };
}

interface CellClaim extends Pick<Check, 'rule' | 'column' | 'row'> {
  printed: PrintedValue | undefined;
  formula: string;
  given: Readonly<Record<string, PrintedValue | readonly PrintedValue[] | undefined>>;
}

/** Computes what a cell claims; nothing where one of its numbers is missing, or a column has none. */
function check({ printed, formula, given, ...place }: CellClaim): Check[] {
  const entries = Object.entries(given);
  const isMissing = (value: unknown) => value === undefined || (Array.isArray(value) && value.length === 0);
  if (printed === undefined || entries.some(([, value]) => isMissing(value))) return [];
  const numbers = new Map(
    entries.map(([name, value = []]): [string, GivenValues] =>
      'text' in value ? [name, { values: [value], isList: false }] : [name, { values: value, isList: true }],
    ),
  );
  const expression = parseFormula(formula);
  const { verdict, computed = NaN } = computeClaim(expression, numbers, printed, 'exactly');
  return [
    {
      ...place,
      printed,
      verdict,
      computed: roundTo(computed, printed.decimals),
      formula: expression,
      numbers,
    },
  ];
}
