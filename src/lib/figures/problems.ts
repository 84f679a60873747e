import { countryOf } from './model/countries.ts';
import { statusesOf } from './kinds/statuses.ts';
import { en } from '../../i18n/en.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { mirroredFlows } from './kinds/mirror.ts';
import type { FigureProblem, MirrorRecord, TableRecord } from './model/record.ts';
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
  const { definition, number, language } = record;
  const place = `table ${number}, column "${definition.label}"`;
  const others = LOCALES.filter((locale) => locale !== language);
  const nameless = rowsOf(record)
    .filter(({ label }) => definition.names[label] === undefined && countryOf(label, language) === undefined)
    .map(({ label }) => ({
      message: `${place}: the row "${label}" has no name in ${others.map((locale) => en.languages[locale]).join(' and ')}; write it under names, or the row under exclude`,
    }));
  const idle = Object.keys(definition.names)
    .filter((label) => rowIndex(record, label) < 0)
    .map((label) => ({
      message: `${place} has no row "${label}": correct its name under names, or remove it`,
    }));
  const partial = Object.entries(definition.names).flatMap(([label, names]) =>
    others
      .filter((locale) => names[locale] === undefined)
      .map((locale) => ({
        message: `${place}: the row "${label}" has no name in ${en.languages[locale]}; write ${locale} under names."${label}"`,
      })),
  );
  return [...nameless, ...partial, ...idle];
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
    message: `table ${number}, column "${definition.label}" ${problem}`,
  }));
}

function signProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'statuses') return [];
  return definition.series.flatMap(({ column }) => {
    const place = `table ${number}, column "${column}"`;
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

/** The reasons why two tables of trade cannot be compared. */
export function mirrorProblems(record: MirrorRecord): FigureProblem[] {
  const [first, second] = record.tables;
  const differing = (['unit', 'year'] as const)
    .filter((field) => first.definition[field] !== second.definition[field])
    .map((field) => {
      const [one, other] = [first, second].map(
        ({ number, definition }) => `table ${number} has ${field} ${String(definition[field])}`,
      );
      return `${one ?? ''} and ${other ?? ''}: write the same ${field} under figure of both, or name two tables that have it`;
    });
  const lonely =
    mirroredFlows(record).length > 0
      ? []
      : [
          `table ${first.number} is of ${first.definition.reporter} and table ${second.number} of ${second.definition.reporter}, and neither states its trade with the other: name tables of two partners`,
        ];
  return [...differing, ...lonely].map((message) => ({ message: `figure "${record.id}": ${message}` }));
}
