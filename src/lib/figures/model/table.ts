import { decimalsOf, parseCell, type Cell } from './parse-number.ts';
import type { FigureProblem, TableRecord } from './record.ts';
import { say } from '../../faults/say.ts';

/** A row of a figure: its label as printed and its place in the table, from 0. */
export interface Row {
  label: string;
  index: number;
}

/** Which place a column has, from 0; -1 where there is none. */
function columnIndex({ table }: TableRecord, column: string): number {
  return table.header.indexOf(column);
}

/** The texts of a column, row by row. */
export function textsOf(record: TableRecord, column: string): string[] {
  const index = columnIndex(record, column);
  return record.table.rows.map((row) => row[index] ?? '');
}

/** The rows that the chart shows: those with a label that the definition does not leave out. */
export function rowsOf(record: TableRecord): Row[] {
  return textsOf(record, record.definition.label)
    .map((label, index) => ({ label, index }))
    .filter(({ label }) => !record.definition.exclude.includes(label));
}

/** The cells of a column, read by rule, row by row. */
export function cellsOf(record: TableRecord, column: string): Cell[] {
  return textsOf(record, column).map((text) => parseCell(text, record.language));
}

/** The number in a row of a column; null where the cell has none. */
export function numberAt(record: TableRecord, column: string, row: number): number | null {
  const cell = parseCell(textsOf(record, column)[row] ?? '', record.language);
  return cell.kind === 'number' ? cell.value : null;
}

/** How many decimals the numbers of columns have at most. */
export function decimalsIn(record: TableRecord, ...columns: readonly string[]): number {
  const texts = columns.flatMap((column) => textsOf(record, column));
  return Math.max(0, ...texts.map((text) => decimalsOf(text, record.language)));
}

/** The numbers of a column in the rows of the chart. */
export function numbersOf(record: TableRecord, column: string): (number | null)[] {
  return rowsOf(record).map(({ index }) => numberAt(record, column, index));
}

/** The row with a label; -1 where there is none. */
export function rowIndex(record: TableRecord, label: string): number {
  return textsOf(record, record.definition.label).indexOf(label);
}

/** What is wrong with the columns that a definition names: missing ones, and cells that are no numbers. */
export function columnProblems(record: TableRecord, numeric: readonly string[]): FigureProblem[] {
  const { number, table, definition } = record;
  const place = say('tableNumbered', { number });
  const known = table.header.map((name) => `"${name}"`).join(', ');
  const missing = [definition.label, ...numeric]
    .filter((column) => columnIndex(record, column) < 0)
    .map((column) => ({
      message: say('columnUnknown', { place, column, known }),
      at: pathOfColumn(definition, column),
    }));
  const unread = numeric
    .filter((column) => columnIndex(record, column) >= 0)
    .flatMap((column) => unreadable(record, column));
  // Without the column of the labels no row is found.
  const excluded = definition.exclude
    .filter((label) => columnIndex(record, definition.label) >= 0 && rowIndex(record, label) < 0)
    .map((label) => ({
      message: say('excludedUnknown', { place, row: label, column: definition.label }),
      at: ['exclude', definition.exclude.indexOf(label)],
    }));
  return [...missing, ...unread, ...excluded];
}

/** Fields that name no column, whatever words stand in them; some name rows. */
const NO_COLUMNS = new Set(['kind', 'title', 'note', 'name', 'names', 'unit', 'exclude', 'total']);

/** Where a definition names a column. */
export function pathOfColumn(definition: unknown, column: string): PropertyKey[] {
  if (typeof definition !== 'object' || definition === null) return [];
  for (const [key, value] of Object.entries(definition)) {
    if (NO_COLUMNS.has(key)) continue;
    if (value === column) return [key];
    const below = pathOfColumn(value, column);
    if (below.length > 0) return [key, ...below];
  }
  return [];
}

function unreadable(record: TableRecord, column: string): FigureProblem[] {
  const cells = cellsOf(record, column);
  const place = say('tableColumn', { number: record.number, column });
  if (cells.every(({ kind }) => kind === 'text')) {
    return [{ message: say('columnOfText', { place }), at: pathOfColumn(record.definition, column) }];
  }
  const labels = textsOf(record, record.definition.label);
  return cells.flatMap((cell, index) =>
    cell.kind === 'text'
      ? [
          {
            message: say('cellNotNumber', { place, row: labels[index] ?? '', text: cell.text }),
            at: index,
          },
        ]
      : [],
  );
}
