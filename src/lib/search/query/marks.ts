import { inEachLocale, LOCALES, type Locale, type Localized } from '../../../schemas/locales.ts';
import { keyedWords, standsAt, type KeyedWord } from '../index/concept-forms.ts';
import type { Form } from './meanings.ts';
import type { Wanted } from './question.ts';
import { phrasePlaces, type Term } from './query.ts';
import { tokenize, type Range } from '../language/tokens.ts';
import { textKeys } from '../language/word-keys.ts';

/** A piece of a text, marked where it is what the reader looks for. */
export interface Piece {
  text: string;
  isMark: boolean;
}

/** What counts as found: the keys of a query, the beginnings of words still being typed, and whole phrases. */
export interface Matcher {
  /** By the language of the text. */
  keys: Localized<ReadonlySet<string>>;
  prefixes: readonly string[];
  phrases: readonly (readonly string[])[];
  /** Forms that the lexicon leads to. */
  forms: readonly { language: Locale; words: readonly KeyedWord[] }[];
  /** What a question asks for; an excerpt shows it beside the marks. */
  wanted: Wanted | undefined;
}

/** What the words of a query look like where they are found; the words of a phrase count as a whole only. */
export function matcherFor(
  terms: readonly Term[],
  phrases: Matcher['phrases'],
  forms: readonly Pick<Form, 'text' | 'language'>[] = [],
  wanted?: Wanted,
): Matcher {
  const single = terms.filter(({ isQuoted }) => !isQuoted);
  return {
    keys: inEachLocale((locale) => {
      const own = single.filter(({ languages = LOCALES }) => languages.includes(locale));
      return new Set(own.flatMap(({ keys }) => keys.map(({ key }) => key)));
    }),
    prefixes: single.flatMap(({ prefixes }) => prefixes),
    phrases,
    forms: forms.map(({ text, language }) => ({ language, words: keyedWords(text, language) })),
    wanted,
  };
}

/** Where the wanted words and phrases stand in a text, in its order. */
export function matchRanges(text: string, language: Locale, matcher: Matcher): Range[] {
  const { keys, prefixes, phrases } = matcher;
  const tokens = tokenize(text);
  const whole = [
    ...phrases.flatMap((phrase) =>
      phrasePlaces(tokens, phrase).map((first) => ({
        start: tokens[first]?.start ?? 0,
        end: tokens[first + phrase.length - 1]?.end ?? 0,
      })),
    ),
    ...formRanges(text, language, matcher),
  ];
  const words = tokens.filter(
    (token) =>
      !whole.some(({ start, end }) => token.start >= start && token.end <= end) &&
      textKeys(token, language).some(
        (key) => keys[language].has(key) || prefixes.some((prefix) => key.startsWith(prefix)),
      ),
  );
  return [...whole, ...words.map(({ start, end }) => ({ start, end }))].sort((a, b) => a.start - b.start);
}

/** Where the lexicon's forms of the text's language stand, the longest first; none within another. */
function formRanges(text: string, language: Locale, { forms }: Matcher): Range[] {
  const own = forms
    .filter((form) => form.language === language)
    .toSorted((a, b) => b.words.length - a.words.length);
  if (own.length === 0) return [];
  const words = keyedWords(text, language);
  const ranges: Range[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const found = own.find((form) => standsAt(words, place, form.words, language));
    const [start, end] = [
      words[place]?.token.start,
      words[place + (found?.words.length ?? 0) - 1]?.token.end,
    ];
    if (found === undefined || start === undefined || end === undefined) continue;
    ranges.push({ start, end });
    place += found.words.length - 1;
  }
  return ranges;
}

/** Where a text may have what a question asks for. */
export function answerPlaces(text: string, wanted: Wanted | undefined): Range[] {
  if (wanted === undefined || wanted === 'person') return [];
  const figures = wanted === 'time' ? /(?<!\d)(?:19|20)\d\d(?!\d)/gu : /\d[\d.,\s]*/gu;
  return [...text.matchAll(figures)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/**
 * The part of a text that shows most of its marks, and of what answers, about `length` units of it, cut between words; an
 * ellipsis stands where something is left out.
 */
export function excerpt(
  text: string,
  marks: readonly Range[],
  answers: readonly Range[] = [],
  length = 240,
): Piece[] {
  if (text.length <= length * 1.25) return pieces(text, marks, 0, text.length);
  const shown = [...marks, ...answers];
  const starts = [0, ...shown.map(({ start }) => Math.max(0, start - 60))];
  const count = (ranges: readonly Range[], from: number) =>
    ranges.filter(({ start, end }) => start >= from && end <= from + length).length;
  // One figure beside the marks is an answer; ten are a table.
  const worth = (from: number) => count(marks, from) * (count(answers, from) > 0 ? 2 : 1);
  const best = starts.reduce((winner, start) => (worth(start) > worth(winner) ? start : winner), 0);
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
