import type { Locale } from '../../../schemas/locales.ts';
import type { Term } from './query.ts';
import { tokenize } from '../language/tokens.ts';
import { textKeys } from '../language/word-keys.ts';

/** A stretch of a text, in UTF-16 units, the end exclusive. */
export interface Range {
  start: number;
  end: number;
}

/** A piece of a text, marked where it is what the reader looks for. */
export interface Piece {
  text: string;
  isMark: boolean;
}

/** What counts as found: the keys of a query, and the beginnings of words still being typed. */
export interface Matcher {
  keys: ReadonlySet<string>;
  prefixes: readonly string[];
}

/** What the words of a query look like where they are found. */
export function matcherFor(terms: readonly Term[]): Matcher {
  return {
    keys: new Set(terms.flatMap(({ keys }) => keys.map(({ key }) => key))),
    prefixes: terms.flatMap(({ prefix }) => prefix ?? []),
  };
}

/** Where the wanted words stand in a text. */
export function matchRanges(text: string, language: Locale, { keys, prefixes }: Matcher): Range[] {
  return tokenize(text)
    .filter((token) =>
      textKeys(token, language).some(
        (key) => keys.has(key) || prefixes.some((prefix) => key.startsWith(prefix)),
      ),
    )
    .map(({ start, end }) => ({ start, end }));
}

/**
 * The part of a text that shows most of its marks, about `length` units of it, cut between words; an ellipsis stands
 * where something is left out.
 */
export function excerpt(text: string, marks: readonly Range[], length = 240): Piece[] {
  if (text.length <= length * 1.25) return pieces(text, marks, 0, text.length);
  const starts = [0, ...marks.map(({ start }) => Math.max(0, start - 60))];
  const count = (from: number) =>
    marks.filter(({ start, end }) => start >= from && end <= from + length).length;
  const best = starts.reduce((winner, start) => (count(start) > count(winner) ? start : winner), 0);
  const from = best === 0 ? 0 : text.indexOf(' ', best) + 1;
  const wantedEnd = from + length;
  const blank = text.lastIndexOf(' ', wantedEnd);
  const to = wantedEnd >= text.length ? text.length : blank > from ? blank : wantedEnd;
  return [
    ...(from > 0 ? [{ text: '… ', isMark: false }] : []),
    ...pieces(text, marks, from, to),
    ...(to < text.length ? [{ text: ' …', isMark: false }] : []),
  ];
}

function pieces(text: string, marks: readonly Range[], from: number, to: number): Piece[] {
  const result: Piece[] = [];
  let place = from;
  for (const { start, end } of marks.filter((mark) => mark.start >= from && mark.end <= to)) {
    if (start > place) result.push({ text: text.slice(place, start), isMark: false });
    result.push({ text: text.slice(start, end), isMark: true });
    place = end;
  }
  if (place < to) result.push({ text: text.slice(place, to), isMark: false });
  return result;
}
