import { bindSpaces } from '../../schemas/bind-spaces.ts';
import type { TableFigure } from '../../schemas/figure.ts';
import { decimalsOf } from './model/parse-number.ts';
import type { TableRecord } from './model/record.ts';
import { decimalsIn, numberAt, rowIndex, rowsOf, textsOf } from './model/table.ts';

/** A printed number compared with the one computed from the rest of its table. */
export interface Check {
  /** What was computed: the sum of a column, the sum of two cells of a row, a part of a whole. */
  rule: 'sum' | 'row-sum' | 'share';
  column: string;
  /** The label of the row as printed; empty where the print has no such row. */
  row: string;
  /** The number as the print writes it; empty where the print has no such row. */
  text: string;
  /** The printed number, and the computed one with as many decimals. */
  printed: number;
  computed: number;
  decimals: number;
  percent: boolean;
  agrees: boolean;
  /** Whether rounding of the printed parts can explain the difference. */
  rounding: boolean;
}

/** Every total and share of a table that follows from its other numbers, in the order of the print. */
export function checksOf(record: TableRecord): Check[] {
  const { definition } = record;
  switch (definition.kind) {
    case 'ranks':
    case 'statuses':
      return [];
    case 'shares':
      return definition.series.flatMap(({ column }) => percentSumCheck(record, column));
    case 'trade':
      return tradeChecks(record, definition);
    case 'flows': {
      const columns = definition.exporters.flatMap(({ imports, exportTotal }) => [imports, exportTotal]);
      return [...columns, definition.importTotal].flatMap((column) =>
        sumCheck(record, column, definition.total),
      );
    }
    case 'ranking':
      return rankingChecks(record, definition);
  }
}

/** The checks that fail: the print and the computation differ. */
export function failedChecks(checks: readonly Check[]): Check[] {
  return checks.filter(({ agrees }) => !agrees);
}

function tradeChecks(record: TableRecord, trade: Extract<TableFigure, { kind: 'trade' }>): Check[] {
  const { turnover, exports, imports, share, total } = trade;
  const whole = numberAt(record, turnover, rowIndex(record, total)) ?? 0;
  const rows = textsOf(record, trade.label).map((row, index) => ({ row, index }));
  return [
    ...[turnover, exports, imports].flatMap((column) => sumCheck(record, column, total)),
    ...rows.flatMap(({ row, index }) => {
      const parts = [numberAt(record, exports, index), numberAt(record, imports, index)];
      const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
      return checkCell(record, { rule: 'row-sum', column: turnover, row, index, computed: sum, parts: 2 });
    }),
    ...rows.flatMap(({ row, index }) => {
      const computed = (100 * (numberAt(record, turnover, index) ?? 0)) / whole;
      return checkCell(record, { rule: 'share', column: share, row, index, computed, parts: 0 });
    }),
  ];
}

function rankingChecks(record: TableRecord, ranking: Extract<TableFigure, { kind: 'ranking' }>): Check[] {
  const counts = ranking.series.find(({ unit }) => unit !== 'percent');
  const shares = ranking.series.find(({ unit }) => unit === 'percent');
  const { whole } = ranking;
  if (whole === undefined || counts === undefined || shares === undefined) return [];
  const rows = rowsOf(record);
  const sum = rows.reduce((all, { index }) => all + (numberAt(record, counts.column, index) ?? 0), 0);
  return [
    checkNumber({
      rule: 'sum',
      column: counts.column,
      row: '',
      text: '',
      printed: whole.value,
      computed: sum,
      parts: 0,
      decimals: 0,
      percent: false,
    }),
    ...rows.flatMap(({ label, index }) => {
      const computed = (100 * (numberAt(record, counts.column, index) ?? 0)) / whole.value;
      return checkCell(record, {
        rule: 'share',
        column: shares.column,
        row: label,
        index,
        computed,
        parts: 0,
      });
    }),
    ...percentSumCheck(record, shares.column),
  ];
}

/** Whether the rows of a column add up to the row of the total. */
function sumCheck(record: TableRecord, column: string, total: string): Check[] {
  const index = rowIndex(record, total);
  const rows = textsOf(record, column)
    .map((_, row) => row)
    .filter((row) => row !== index);
  const computed = rows.reduce((all, row) => all + (numberAt(record, column, row) ?? 0), 0);
  return checkCell(record, { rule: 'sum', column, row: total, index, computed, parts: rows.length });
}

/** Whether shares add up to 100 per cent. */
function percentSumCheck(record: TableRecord, column: string): Check[] {
  const rows = rowsOf(record);
  const decimals = decimalsIn(record, column);
  const computed = rows.reduce((all, { index }) => all + (numberAt(record, column, index) ?? 0), 0);
  return [
    checkNumber({
      rule: 'sum',
      column,
      row: '',
      text: '',
      printed: 100,
      computed,
      parts: rows.length,
      decimals,
      percent: true,
    }),
  ];
}

interface ComputedValue extends Pick<Check, 'rule' | 'column' | 'row' | 'computed'> {
  /** The number of rounded summands in the computed value. */
  parts: number;
}

function checkCell(record: TableRecord, value: ComputedValue & { index: number }): Check[] {
  const { index, ...rest } = value;
  const text = textsOf(record, value.column)[index] ?? '';
  const printed = numberAt(record, value.column, index);
  if (printed === null) return [];
  return [
    checkNumber({
      ...rest,
      text: bindSpaces(text.trim()),
      printed,
      decimals: decimalsOf(text, record.language),
      percent: text.includes('%'),
    }),
  ];
}

function checkNumber({
  parts,
  ...check
}: ComputedValue & Pick<Check, 'text' | 'printed' | 'decimals' | 'percent'>): Check {
  const unit = 10 ** -check.decimals;
  // Floating point: 4.15 must round as written, not as stored.
  const computed = Math.round(Number((check.computed / unit).toPrecision(12))) * unit;
  const difference = Math.abs(computed - check.printed);
  return {
    ...check,
    computed: Number(computed.toFixed(check.decimals)),
    agrees: difference < unit / 2,
    rounding: parts > 0 && difference <= (parts + 1) * (unit / 2) + unit / 100,
  };
}
