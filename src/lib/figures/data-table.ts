import { mirrorDecimals, mirroredFlows } from './kinds/mirror.ts';
import { namesOf } from './kinds/stated.ts';
import { parseCell } from './model/parse-number.ts';
import type { FigureRecord, TableRecord } from './model/record.ts';
import { statedNumber } from './model/stated-number.ts';
import { cellsOf, decimalsIn } from './model/table.ts';
import { viewsOf } from './views.ts';
import type { Wording } from './model/wording.ts';

/** A column of data: numbers with so many decimals at most, or texts. */
interface DataColumn {
  name: string;
  type: 'number' | 'text';
  /** Per cent, where the cells carry the sign. */
  percent: boolean;
  decimals: number;
}

/** The data in a figure's files: typed columns and rows; null is an empty cell. */
export interface DataTable {
  columns: DataColumn[];
  rows: (string | number | null)[][];
}

/** The data of a figure, for its files. */
export function dataTable(record: FigureRecord, wording: Wording): DataTable {
  if (record.type === 'table') return printedData(record);
  if (record.type === 'text') {
    const { definition } = record;
    const series = definition.series.map(({ name }) =>
      number(`${name[wording.locale]}, ${wording.axis(definition.unit)}`),
    );
    const names = namesOf(definition, wording);
    const rows = definition.rows.map(({ values }, row) => [
      names[row] ?? '',
      ...definition.series.map(
        (_, column) => statedNumber(values[column] ?? null, definition, record.language)?.value ?? null,
      ),
    ]);
    return { columns: [text(wording.t.row), ...series], rows };
  }
  const [view] = viewsOf(record, wording);
  const gap = wording.t.mirror.gap;
  const decimals = mirrorDecimals(record);
  return {
    columns: [
      text(wording.t.row),
      ...[...view.series.map(({ name }) => name), gap].map((name) =>
        number(`${name}, ${view.axis}`, decimals),
      ),
    ],
    rows: mirroredFlows(record).map(({ reported, gap: difference }, row) => [
      view.categories[row] ?? '',
      ...reported,
      difference,
    ]),
  };
}

/** The printed table: a column is numeric if every cell that is not empty is a number, and the column holds no codes. */
function printedData(record: TableRecord): DataTable {
  const { definition, table } = record;
  const codes = definition.kind === 'flows' ? definition.codes : [];
  const columns = table.header.map((name): DataColumn => {
    const cells = cellsOf(record, name);
    const isNumber =
      !codes.includes(name) &&
      cells.some(({ kind }) => kind === 'number') &&
      cells.every(({ kind }) => kind !== 'text');
    return {
      name,
      type: isNumber ? 'number' : 'text',
      percent: isNumber && cells.some((cell) => cell.kind === 'number' && cell.percent),
      decimals: isNumber ? decimalsIn(record, name) : 0,
    };
  });
  const rows = table.rows.map((row) =>
    columns.map(({ type }, index) => {
      const printed = row[index] ?? '';
      const cell = parseCell(printed, record.language);
      if (type === 'text') return printed === '' ? null : printed;
      return cell.kind === 'number' ? cell.value : null;
    }),
  );
  return { columns, rows };
}

function text(name: string): DataColumn {
  return { name, type: 'text', percent: false, decimals: 0 };
}

function number(name: string, decimals = 3): DataColumn {
  return { name, type: 'number', percent: false, decimals };
}
