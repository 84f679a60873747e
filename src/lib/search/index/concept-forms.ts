import type { Locale } from '../../../schemas/locales.ts';
import { fold } from '../language/fold.ts';
import { withoutInflection } from '../language/inflection.ts';
import { phoneticKey } from '../language/phonetic-key.ts';
import { tokenize, type Token } from '../language/tokens.ts';
import { textKeys } from '../language/word-keys.ts';

/** Where a form stands: nowhere on the site, only in records (titles, key words, abstracts), or in the text of articles. */
export const PRESENCE = { none: 0, records: 1, text: 2 } as const;

/**
 * A form as it is written, its language by number, where it stands, and whether the index has it alone, under a key of its own;
 * else the index has it under the keys of its word.
 */
export type ConceptForm = [
  form: string,
  language: number,
  presence: (typeof PRESENCE)[keyof typeof PRESENCE],
  isAlone?: 1,
];

/** Some of the concepts, each with its forms that stand anywhere or are looked for here, headwords first. */
export type ShelfConcepts = ConceptForm[][];

/** A word of a form or of a text. */
export interface KeyedWord {
  token: Token;
  keys: readonly string[];
  /** The word without the endings of grammar: two forms of a word have the same. */
  bare: string;
}

/** The words of a form or a text that count, without stop words: each with its keys in a text of the language. */
export function keyedWords(text: string, language: Locale): KeyedWord[] {
  return tokenize(text).flatMap((token) => {
    const name = `${language} ${token.text}`;
    const word = known.get(name) ?? {
      keys: textKeys(token, language),
      bare: withoutInflection(fold(token.text)),
    };
    known.set(name, word);
    return word.keys.length === 0 ? [] : [{ token, ...word }];
  });
}

/** The keys under which the index has a form: that of its own, or those of its word. */
export function keysOfForm(words: readonly KeyedWord[], isAlone: boolean): readonly string[] {
  return isAlone ? [ownKey(words)] : words.flatMap(stemKeys);
}

/** Words that were read before, by language: an archive repeats the same ones. */
const known = new Map<string, Omit<KeyedWord, 'token'>>();

/** The keys of a single word under which the index has its forms and those of its sisters. */
export function stemKeys({ keys, token }: KeyedWord): readonly string[] {
  return token.kind === 'cyrillic' && keys.length > 1 ? keys.slice(1) : keys.slice(0, 1);
}

/**
 * The key that the index has for a form alone: of several words, and of a word whose stem others have as well (import,
 * important; US, us).
 */
export function ownKey(words: readonly KeyedWord[]): string {
  const [first] = words;
  if (first === undefined) return '';
  if (words.length > 1) return words.map(({ keys }) => keys.at(-1) ?? '').join('');
  const whole = phoneticKey(fold(first.token.text));
  return (isAbbreviation(first.token) ? ABBREVIATION : SINGLE) + whole;
}

/** They begin the own keys of words, so that these are no keys of words. */
const SINGLE = '0';
const ABBREVIATION = '9';

/** Whether a word is an abbreviation in capitals: EU, ТМД. */
export function isAbbreviation({ text }: Pick<Token, 'text'>): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

/** Whether a word of a text is one of a form, inflected or not: not another word of the same stem, and no word for an abbreviation. */
export function isWordOfForm(word: KeyedWord, form: KeyedWord, language: Locale): boolean {
  if (isAbbreviation(form.token)) return word.token.text.replace(/(?<=[A-Z]{2})s$/u, '') === form.token.text;
  if (language === 'en') return word.bare === form.bare;
  return form.keys.some((key) => word.keys.includes(key));
}

/** Whether a form stands in a text from a place on. */
export function standsAt(
  text: readonly KeyedWord[],
  place: number,
  form: readonly KeyedWord[],
  language: Locale,
): boolean {
  return form.every((each, offset) => {
    const word = text[place + offset];
    return word !== undefined && isWordOfForm(word, each, language);
  });
}
