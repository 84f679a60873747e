import type { Locale } from '../../../schemas/locales.ts';
import { comparable } from '../language/comparable.ts';
import { fold } from '../language/fold.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { isAbbreviation } from '../index/concept-forms.ts';
import { isOr } from './operators.ts';
import { readQuestion, type Wanted } from './question.ts';
import { beginningsOfKeys, queryKeys, type QueryKey } from '../language/word-keys.ts';

/** The maximum number of words; of a pasted page only the first words are searched for. */
const MAX_WORDS = 16;
/** The maximum length of a query, in UTF-16 units. */
export const MAX_QUERY_LENGTH = 400;
/** The shortest beginning of a word that is completed, in letters. */
const SHORTEST_PREFIX = 3;

/** A word of a query: its keys, the spelling's own first. */
export interface Term {
  text: string;
  keys: QueryKey[];
  /** What the keys of a word still being typed begin with; none where the word is ended or too short. */
  prefixes: readonly string[];
  /** Whether it stands in quotation marks, as a part of a phrase. */
  isQuoted: boolean;
  kind: Token['kind'];
  /** Words of one group are alternatives: either will do. */
  group: number;
  /** The languages of texts in which its keys count, if not all. */
  languages?: readonly Locale[];
}

/** A parsed query. */
export interface Query {
  terms: Term[];
  /** Sequences of words that must stand so, each in comparable form. */
  phrases: string[][];
  /** What a question asks for. */
  wanted: Wanted | undefined;
}

/** What stands in quotation marks of any kind. */
export const QUOTATION = /["“”«„]([^"“”«»„]+)["“”»]/gu;

/** As much of what was typed as is searched for, its letters in their usual form. */
export function readableText(typed: string): string {
  return typed
    .slice(0, MAX_QUERY_LENGTH)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{L}\p{N}]+/gu, (word) => word.normalize('NFKC'));
}

/** The words of a quotation in comparable form. */
export function phraseOf(quoted: string): string[] {
  return tokenize(quoted).map(comparable);
}

/** Reads what was typed; anything at all is a query, if an empty one. */
export function parseQuery(typed: string): Query {
  const text = readableText(typed);
  const quotations = [...text.matchAll(QUOTATION)];
  const phrases = quotations.map(([, quoted = '']) => phraseOf(quoted)).filter((words) => words.length > 0);
  const tokens = tokenize(text);
  const question = readQuestion(tokens);
  const words = (question?.words ?? tokens).filter(({ text: word }) => isOr(word) || !isStopWord(fold(word)));
  // An initial tells nothing beside the name that it belongs to.
  const longer = words.filter(({ kind, text: word }) => kind === 'number' || fold(word).length > 1);
  const significant = longer.length > 0 ? longer : words;
  const last = tokens.at(-1);
  const seen = new Set<string>();
  let group = 0;
  const terms = significant.slice(0, MAX_WORDS).flatMap((token, place) => {
    if (isOr(token.text) && place > 0 && place < significant.length - 1) return [];
    if (!isOr(significant[place - 1]?.text ?? '') || place < 2) group += 1;
    const keys = queryKeys(token);
    const [first] = keys;
    if (first === undefined || seen.has(first.key)) return [];
    seen.add(first.key);
    // A hyphen that joins two words in one text parts them in another; the joined spelling comes as another key.
    const isOpen = token === last && token.end === text.length && token.kind !== 'number';
    const beginnings = isOpen && !isAbbreviation(token) ? beginningsOfKeys(token) : [];
    const prefixes = fold(token.text).length >= SHORTEST_PREFIX ? beginnings : [];
    const isQuoted = quotations.some(
      ({ index, 0: { length } }) => token.start >= index && token.end <= index + length,
    );
    return [{ text: token.text, keys, prefixes, isQuoted, kind: token.kind, group }];
  });
  return { terms, phrases, wanted: question?.wanted };
}

/**
 * Where the words of a phrase stand in a text one after another, spelling and numbers compared, endings not: the places of the
 * first of them among the text's words.
 */
export function phrasePlaces(tokens: readonly Token[], phrase: readonly string[]): number[] {
  const words = tokens.map(comparable);
  return words.flatMap((_, start) =>
    phrase.every((word, offset) => words[start + offset] === word) ? [start] : [],
  );
}
