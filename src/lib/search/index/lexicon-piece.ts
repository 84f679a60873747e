import type { Locale } from '../../../schemas/locales.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { textKeys } from '../language/word-keys.ts';

/** Where a form stands: nowhere on the site, only in records (titles, key words, abstracts), or in the text of articles. */
export const PRESENCE = { none: 0, records: 1, text: 2 } as const;

/** A form as it is written, its language by number, and where it stands. */
export type PieceForm = [form: string, language: number, presence: (typeof PRESENCE)[keyof typeof PRESENCE]];

/** Some of the concepts, each with all its forms, headwords first. */
export type LexiconPiece = PieceForm[][];

/** How many pieces there are: about 2 kB each where the lexicon has 2000 concepts. */
const PIECES = 128;
/** How many letters of a key say which piece it is in. */
const BEGINNING = 3;

/** The names of all pieces. */
export const PIECE_NAMES: readonly string[] = Array.from({ length: PIECES }, (_, number) => String(number));

/** The pieces in which the concepts are that have a form whose first word has one of these keys. */
export function piecesOfKeys(keys: readonly string[]): string[] {
  const numbers = keys.map((key) => {
    let hash = 0;
    for (const letter of key.slice(0, BEGINNING)) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 8191;
    return hash % PIECES;
  });
  return [...new Set(numbers)].map(String);
}

/** The words of a form that count, without stop words: each with its keys, as in a text of the language. */
export function formWords(form: string, language: Locale): { token: Token; keys: string[] }[] {
  return tokenize(form)
    .map((token) => ({ token, keys: textKeys(token, language) }))
    .filter(({ keys }) => keys.length > 0);
}

/**
 * The keys under which the index has a form: the stems of a word; of several words the one key that stands where they stand
 * together.
 */
export function indexKeys(words: ReturnType<typeof formWords>): string[] {
  if (words.length > 1) return [words.map(({ keys }) => keys.at(-1) ?? '').join('')];
  return words.flatMap(({ keys }) => (keys.length > 1 ? keys.slice(1) : keys));
}
