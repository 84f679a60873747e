import { countryOf } from './model/countries.ts';
import { statusesOf } from './kinds/statuses.ts';
import { en } from '../../i18n/en.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { columnsNamedByHeader, columnsProblems } from './columns-problems.ts';
import { mirroredFlows } from './kinds/mirror.ts';
import type { FigureProblem, MirrorRecord, TableRecord, TradeRecord } from './model/record.ts';
import { columnProblems, rowIndex, rowsOf, textsOf } from './model/table.ts';
import { unitId } from './model/unit.ts';
import { yearIn } from './model/years.ts';

/** Everything that is wrong between a definition and its table, each with the table, the column and what to write. */
export function tableProblems(record: TableRecord): FigureProblem[] {
  const problems = columnProblems(record, numericColumns(record));
  if (problems.length > 0) return problems;
  return [
    ...nameProblems(record),
    ...totalProblems(record),
    ...signProblems(record),
    ...columnsProblems(record),
  ];
}

function numericColumns({ definition }: TableRecord): string[] {
  switch (definition.kind) {
    case 'trade':
      return [definition.turnover, definition.exports, definition.imports, definition.share];
    case 'flows':
      return [
        definition.importTotal,
        ...definition.exporters.flatMap(({ imports, exportTotal }) => [imports, exportTotal]),
      ];
    case 'statuses':
      return [];
    default:
      return definition.series.map(({ column }) => column);
  }
}

/** Rows and series without a name in the journal's languages, and names without either. */
function nameProblems(record: TableRecord): FigureProblem[] {
  const { definition, number, language } = record;
  const place = `table ${number}, column "${definition.label}"`;
  const others = LOCALES.filter((locale) => locale !== language);
  const isNameless = (label: string) =>
    definition.names[label] === undefined &&
    countryOf(label, language) === undefined &&
    yearIn(label) === undefined;
  const languages = others.map((locale) => en.languages[locale]).join(' and ');
  const columns = columnsNamedByHeader(record);
  const nameless = [
    ...rowsOf(record)
      .filter(({ label }) => isNameless(label))
      .map(({ label }) => ({
        message: `${place}: the row "${label}" has no name in ${languages}; write it under names, or the row under exclude`,
      })),
    ...columns.filter(isNameless).map((column) => ({
      message: `table ${number}: the column "${column}" has no name in ${languages}; write it under names`,
    })),
  ];
  const idle = Object.keys(definition.names)
    .filter((label) => rowIndex(record, label) < 0 && !columns.includes(label))
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
  if (!('total' in definition) || definition.total === undefined) return [];
  const { total } = definition;
  const problems =
    rowIndex(record, total) < 0
      ? [`has no row "${total}": write the label of the total as printed`]
      : definition.exclude.includes(total)
        ? []
        : [`: the total "${total}" would be drawn as a bar; write it under exclude`];
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
  const told = ({ definition: { unit, year } }: TradeRecord) => ({
    unit: typeof unit === 'string' ? unit : unitId(unit),
    year: String(year),
  });
  const differing = (['unit', 'year'] as const)
    .filter((field) => told(first)[field] !== told(second)[field])
    .map((field) => {
      const [one, other] = [first, second].map(
        (record) => `table ${record.number} has ${field} ${told(record)[field]}`,
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
