import type { Locale, Localized } from '../../schemas/locales.ts';
import type { GivenValues, PrintedValue } from '../arithmetic/computation.ts';
import { roundTo } from '../arithmetic/verdict.ts';
import type { DataTable } from '../figures/data-table.ts';
import { unitName } from '../arithmetic/unit.ts';
import { writtenClaim, type NumberStatement } from './written-claim.ts';

/** What stands between row and column in the name of a cell. */
export const CELL_PARTS = ' · ';

/** A statement with its place, as data. */
export interface PlacedStatement extends NumberStatement {
  /** Unique in its issue: the fragment on the page of checks. */
  id: string;
  /** The slug of its article, and the id of its table where it stands in one. */
  article: string;
  table?: string;
  kind: string;
  /** The words of the article, in its language, or row and column of a table. */
  words: string;
  language: Locale;
  /** The fragment of the article where they stand. */
  fragment: string;
  cannot?: Localized<string>;
}

/** The statements of an issue as JSON: every number as printed, with its value and unit. */
export function checksJson(statements: readonly PlacedStatement[]): unknown {
  return statements.map(
    ({
      id,
      article,
      table,
      kind,
      words,
      fragment,
      verdict,
      manner,
      printed,
      computed,
      numbers,
      cannot,
      ...rest
    }) => ({
      id,
      article,
      ...(table === undefined ? {} : { table }),
      kind,
      words,
      fragment,
      verdict,
      ...(manner === undefined ? {} : { manner }),
      ...(printed && { printed: valueData(printed) }),
      ...(computed === undefined ? {} : { computed: roundTo(computed, 6) }),
      formula: writtenClaim({ ...rest, verdict, numbers }, 'en').parts.map(({ text }) => text),
      numbers: Object.fromEntries([...numbers].map(([name, given]) => [name, givenData(given)])),
      ...(cannot && { cannot }),
    }),
  );
}

const COLUMNS = [
  'id',
  'article',
  'kind',
  'words',
  'manner',
  'printed',
  'unit',
  'computed',
  'verdict',
  'formula',
  'fragment',
];

/** The same as a table, one row a statement. */
export function checksTable(statements: readonly PlacedStatement[]): DataTable {
  return {
    columns: COLUMNS.map((name) => ({ name, type: 'text', percent: false, decimals: 0 })),
    rows: statements.map((each) => [
      each.id,
      each.article,
      each.kind,
      each.words,
      each.manner ?? 'exactly',
      each.printed?.value ?? null,
      each.printed === undefined ? null : unitName(each.printed.unit),
      each.computed === undefined ? null : roundTo(each.computed, 6),
      each.verdict,
      writtenClaim(each, 'en')
        .parts.map(({ text }) => text)
        .join('; '),
      each.fragment,
    ]),
  };
}

function givenData({ values, isList }: GivenValues) {
  return isList ? values.map(valueData) : values.map(valueData)[0];
}

function valueData({ text, value, unit }: PrintedValue) {
  return { text, value, unit: unitName(unit) };
}
