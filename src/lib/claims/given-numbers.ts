import type { GivenNumber } from '../../schemas/claims.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { GivenValues, PrintedValue } from '../arithmetic/computation.ts';
import type { Unit } from '../arithmetic/unit.ts';
import { phraseFinder, placesOf } from '../content-tree/find-phrase.ts';
import type { ContentTree, TableNode } from '../content-tree/nodes.ts';
import { inlineText } from '../content-tree/plain-text.ts';
import { decimalsOf, parseCell } from '../figures/model/parse-number.ts';
import { passagesOf, tablesOf } from './passages.ts';
import { say } from '../faults/say.ts';

/** An article whose numbers are read. */
export interface ArticleNumbers {
  language: Locale;
  text: ContentTree;
}

/** What a name of a formula stands for, and where it is printed. */
export interface ReadNumber extends GivenValues {
  fragment: string;
}

/** Something that an editor must mend, with the field below the claim. */
export class GivenFault extends Error {}

/** Reads a number of a formula from the text or a table. @throws {GivenFault} where it does not stand there so. */
export function readGiven(given: GivenNumber, article: ArticleNumbers): ReadNumber {
  return 'table' in given ? readCells(given, article) : readStated(given, article);
}

/** The one place of a phrase in the body. @throws {GivenFault} where it stands there not at all, or more than once. */
export function placeOf(
  phrase: string,
  { text }: ArticleNumbers,
): { fragment: string; start: number; words: string } {
  const find = phraseFinder(phrase);
  const found = passagesOf(text).flatMap(({ fragment, text: passage }) =>
    find(passage).map(({ start, end }) => ({
      fragment,
      start,
      words: passage.slice(start, end),
    })),
  );
  const [place] = found;
  if (place === undefined || found.length > 1) {
    throw new GivenFault(
      found.length === 0
        ? say('wordsNotInArticle', { phrase })
        : say('wordsOftenInArticle', { phrase, count: found.length }),
    );
  }
  return place;
}

/** A number that stands in words, in figures. @throws {GivenFault} where it is none, or does not stand there once. */
export function numberIn(
  words: string,
  { number, value, unit }: { number: string; value?: number | undefined; unit: Unit },
  language: Locale,
): PrintedValue {
  const whole = new RegExp(`(?<![\\d.,])${RegExp.escape(number)}(?!\\d|[.,]\\d)`, 'gu');
  const times = value === undefined ? [...words.matchAll(whole)].length : placesOf(number, words).length;
  if (times !== 1) {
    throw new GivenFault(
      times === 0
        ? say('numberNotInWords', { number, words })
        : say('numberOftenInWords', { number, words, count: times }),
    );
  }
  if (value !== undefined) return { text: number, value, decimals: 0, unit };
  return readNumber(number, unit, language);
}

function readStated(given: Extract<GivenNumber, { text: string }>, article: ArticleNumbers): ReadNumber {
  const { fragment, words } = placeOf(given.text, article);
  const value = numberIn(words, given, article.language);
  return { fragment, values: [value], isList: false };
}

function readCells(given: Extract<GivenNumber, { table: string }>, article: ArticleNumbers): ReadNumber {
  const table = tablesOf(article.text).find(({ number }) => number === given.table);
  if (table === undefined) {
    const known = tablesOf(article.text).map(({ number }) => number);
    throw new GivenFault(say('tableUnknown', { table: given.table, tables: known.join(', ') }));
  }
  const column = columnOf(table, given.column);
  const rows = rowsOf(table, given);
  const values = rows.flatMap((cells) => {
    const text = cells[column] ?? '';
    // A list passes over cells without a number, as the sum of a column does.
    if (given.row === undefined && parseCell(text, article.language).kind === 'missing') return [];
    return [readNumber(text, given.unit, article.language)];
  });
  return { fragment: table.id, values, isList: given.row === undefined };
}

function columnOf({ number, header }: TableNode, column: string | number): number {
  const names = header.cells.map(({ children }) => inlineText(children).trim());
  if (typeof column === 'number') {
    if (column <= names.length) return column - 1;
    throw new GivenFault(say('columnNumberUnknown', { table: number, count: names.length }));
  }
  const found = names.flatMap((name, index) => (isSame(name, column) ? [index] : []));
  const [index] = found;
  if (index !== undefined && found.length === 1) return index;
  const known = names.map((name, place) => `${String(place + 1)} "${name}"`).join(', ');
  throw new GivenFault(
    say(found.length === 0 ? 'columnNotInTable' : 'columnTwiceInTable', { table: number, column, known }),
  );
}

function rowsOf(
  { number, rows }: TableNode,
  { row, only, except = [] }: Extract<GivenNumber, { table: string }>,
): string[][] {
  const cells = rows.map((each) => each.cells.map(({ children }) => inlineText(children).trim()));
  const named = (label: string) => {
    const found = cells.filter((texts) => texts.some((text) => isSame(text, label)));
    const [one] = found;
    if (one !== undefined && found.length === 1) return one;
    throw new GivenFault(
      say(found.length === 0 ? 'rowNotInTable' : 'rowTwiceInTable', { table: number, row: label }),
    );
  };
  if (row !== undefined) return [named(row)];
  if (only !== undefined) return only.map(named);
  const left = except.map(named);
  return cells.filter((texts) => !left.includes(texts));
}

function isSame(printed: string, written: string): boolean {
  return placesOf(written, printed).some(({ start, end }) => start === 0 && end === printed.length);
}

function readNumber(text: string, unit: Unit, language: Locale): PrintedValue {
  // A scan may have a blank after a decimal comma: "3, 8%".
  const tidy = text.replace(/, (?=\d)/u, ',');
  const cell = parseCell(tidy, language);
  if (cell.kind !== 'number') {
    throw new GivenFault(say('givenNotNumber', { text }));
  }
  return { text, value: cell.value, decimals: decimalsOf(tidy, language), unit };
}
