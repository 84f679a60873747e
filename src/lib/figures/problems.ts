import { countryOf } from './model/countries.ts';
import { statusesOf } from './kinds/statuses.ts';
import { listed, say } from '../faults/say.ts';
import { LOCALES } from '../../schemas/locales.ts';
import { columnsNamedByHeader, columnsProblems } from './columns-problems.ts';
import { mirroredFlows } from './kinds/mirror.ts';
import type { FigureProblem, MirrorRecord, TableRecord, TradeRecord } from './model/record.ts';
import { columnProblems, pathOfColumn, rowIndex, rowsOf, textsOf } from './model/table.ts';
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
  const place = say('tableColumn', { number, column: definition.label });
  const others = LOCALES.filter((locale) => locale !== language);
  // Of a total that is drawn it is told that it is one.
  const total = 'total' in definition ? definition.total : undefined;
  const isNameless = (label: string) =>
    label !== total &&
    definition.names[label] === undefined &&
    countryOf(label, language) === undefined &&
    yearIn(label) === undefined;
  const languages = listed(others.map((locale) => say(`in_${locale}`)));
  const columns = columnsNamedByHeader(record);
  const nameless = [
    ...rowsOf(record)
      .filter(({ label }) => isNameless(label))
      .map(({ label, index }) => ({
        message: say('rowNameless', { place, row: label, languages }),
        at: index,
      })),
    ...columns.filter(isNameless).map((column) => ({
      message: say('columnNameless', { number, column, languages }),
      at: pathOfColumn(definition, column),
    })),
  ];
  const idle = Object.keys(definition.names)
    .filter((label) => rowIndex(record, label) < 0 && !columns.includes(label))
    .map((label) => ({
      message: say('nameWithoutRow', { place, row: label }),
      at: ['names', label],
    }));
  const partial = Object.entries(definition.names).flatMap(([label, names]) =>
    others
      .filter((locale) => names[locale] === undefined)
      .map((locale) => ({
        message: say('rowNameMissing', { place, row: label, language: say(`in_${locale}`), code: locale }),
        at: ['names', label],
      })),
  );
  return [...nameless, ...partial, ...idle];
}

function totalProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (!('total' in definition) || definition.total === undefined) return [];
  const { total } = definition;
  const place = say('tableColumn', { number, column: definition.label });
  const at = ['total'];
  if (rowIndex(record, total) < 0) return [{ message: say('totalWithoutRow', { place, total }), at }];
  return definition.exclude.includes(total) ? [] : [{ message: say('totalDrawn', { place, total }), at }];
}

function signProblems(record: TableRecord): FigureProblem[] {
  const { definition, number } = record;
  if (definition.kind !== 'statuses') return [];
  return definition.series.flatMap(({ column }): FigureProblem[] => {
    const place = say('tableColumn', { number, column });
    if (!record.table.header.includes(column)) {
      const known = record.table.header.join(', ');
      return [{ message: say('signColumnMissing', { place, known }), at: pathOfColumn(definition, column) }];
    }
    const texts = textsOf(record, column);
    const statuses = statusesOf(record, definition, column);
    return rowsOf(record).flatMap(({ label, index }, row) =>
      statuses[row] === undefined
        ? [{ message: say('signUnknown', { place, row: label, sign: texts[index] ?? '' }), at: index }]
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
    .map((field) =>
      say('mirrorDiffers', {
        field,
        one: first.number,
        ofOne: told(first)[field],
        other: second.number,
        ofOther: told(second)[field],
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
