import { countryOf } from './model/countries.ts';
import { statusesOf } from './kinds/statuses.ts';
import { listed, say } from '../faults/say.ts';
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
  const place = say('tableColumn', { number, column: definition.label });
  const others = LOCALES.filter((locale) => locale !== language);
  const nameless = rowsOf(record)
    .filter(({ label }) => definition.names[label] === undefined && countryOf(label, language) === undefined)
    .map(({ label }) => ({
      message: say('rowNameless', {
        place,
        row: label,
        languages: listed(others.map((locale) => say(`in_${locale}`))),
      }),
    }));
  const idle = Object.keys(definition.names)
    .filter((label) => rowIndex(record, label) < 0)
    .map((label) => ({
      message: say('nameWithoutRow', { place, row: label }),
    }));
  const partial = Object.entries(definition.names).flatMap(([label, names]) =>
    others
      .filter((locale) => names[locale] === undefined)
      .map((locale) => ({
        message: say('rowNameMissing', { place, row: label, language: say(`in_${locale}`), code: locale }),
      })),
  );
  return [...nameless, ...partial, ...idle];
}

function totalProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'trade' && definition.kind !== 'flows') return [];
  const { total } = definition;
  const place = say('tableColumn', { number, column: definition.label });
  if (rowIndex(record, total) < 0) return [{ message: say('totalWithoutRow', { place, total }) }];
  return definition.exclude.includes(total) ? [] : [{ message: say('totalDrawn', { place, total }) }];
}

function signProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'statuses') return [];
  return definition.series.flatMap(({ column }) => {
    const place = say('tableColumn', { number, column });
    if (!record.table.header.includes(column)) {
      return [{ message: say('signColumnMissing', { place, known: record.table.header.join(', ') }) }];
    }
    const texts = textsOf(record, column);
    const statuses = statusesOf(record, definition, column);
    return rowsOf(record).flatMap(({ label, index }, row) =>
      statuses[row] === undefined
        ? [{ message: say('signUnknown', { place, row: label, sign: texts[index] ?? '' }) }]
        : [],
    );
  });
}

/** The reasons why two tables of trade cannot be compared. */
export function mirrorProblems(record: MirrorRecord): FigureProblem[] {
  const [first, second] = record.tables;
  const differing = (['unit', 'year'] as const)
    .filter((field) => first.definition[field] !== second.definition[field])
    .map((field) =>
      say('mirrorDiffers', {
        field,
        one: first.number,
        ofOne: String(first.definition[field]),
        other: second.number,
        ofOther: String(second.definition[field]),
      }),
    );
  const lonely =
    mirroredFlows(record).length > 0
      ? []
      : [
          say('mirrorOfStrangers', {
            one: first.number,
            ofOne: first.definition.reporter,
            other: second.number,
            ofOther: second.definition.reporter,
          }),
        ];
  return [...differing, ...lonely].map((message) => ({
    message: `${say('figureNamed', { id: record.id })}: ${message}`,
  }));
}
