import { countryOf } from './model/countries.ts';
import { statusesOf } from './kinds/statuses.ts';
import type { FigureProblem, TableRecord } from './model/record.ts';
import { columnProblems, rowIndex, rowsOf, textsOf } from './model/table.ts';

/** Everything that is wrong between a definition and its table, each with the table, the column and what to write. */
export function tableProblems(record: TableRecord): FigureProblem[] {
  const problems = columnProblems(record, numericColumns(record));
  if (problems.length > 0) return problems;
  return [...nameProblems(record), ...totalProblems(record), ...signProblems(record)];
}

function numericColumns({ definition }: TableRecord): string[] {
  switch (definition.kind) {
    case 'ranks':
    case 'shares':
    case 'ranking':
      return definition.series.map(({ column }) => column);
    case 'trade':
      return [definition.turnover, definition.exports, definition.imports, definition.share];
    case 'flows':
      return [
        definition.importTotal,
        ...definition.exporters.flatMap(({ imports, exportTotal }) => [imports, exportTotal]),
      ];
    case 'statuses':
      return [];
  }
}

/** Rows without a name in the journal's languages, and names without a row. */
function nameProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  const place = `table ${String(number)}, column "${definition.label}"`;
  const nameless = rowsOf(record)
    .filter(({ label }) => definition.names[label] === undefined && countryOf(label) === undefined)
    .map(({ label }) => ({
      message: `${place}: the row "${label}" has no name in Kazakh and Russian; write it under names, or the row under exclude`,
    }));
  const idle = Object.keys(definition.names)
    .filter((label) => rowIndex(record, label) < 0)
    .map((label) => ({ message: `${place} has no row "${label}": mend its name under names, or remove it` }));
  return [...nameless, ...idle];
}

function totalProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'trade' && definition.kind !== 'flows') return [];
  const problems =
    rowIndex(record, definition.total) < 0
      ? [`has no row "${definition.total}": write the label of the total as printed`]
      : definition.exclude.includes(definition.total)
        ? []
        : [`: the total "${definition.total}" would be drawn as a bar; write it under exclude`];
  return problems.map((problem) => ({
    message: `table ${String(number)}, column "${definition.label}" ${problem}`,
  }));
}

function signProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'statuses') return [];
  return definition.series.flatMap(({ column }) => {
    const place = `table ${String(number)}, column "${column}"`;
    if (!record.table.header.includes(column)) {
      return [{ message: `${place} is not there: write one of ${record.table.header.join(', ')}` }];
    }
    const texts = textsOf(record, column);
    const statuses = statusesOf(record, definition, column);
    return rowsOf(record).flatMap(({ label, index }, row) =>
      statuses[row] === undefined
        ? [{ message: `${place}, row "${label}": the sign "${texts[index] ?? ''}" is not in signs; add it` }]
        : [],
    );
  });
}
