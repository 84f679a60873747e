import type { Locale } from '../../../schemas/locales.ts';
import { fold, hasKazakhLetter } from './fold.ts';
import { phoneticKey } from './phonetic-key.ts';
import { stemEnglish } from './stem-english.ts';
import { stemKazakh, stemsKazakhNoun } from './stem-kazakh.ts';
import { familyName, stemRussian, stemRussianNoun } from './stem-russian.ts';
import { isStopWord } from './stop-words.ts';
import { numberKeys, tokenize, type Token } from './tokens.ts';

/** A key of a query's word: where the words that share it are the same word, and where they only sound alike. */
export interface QueryKey {
  key: string;
  /** The language whose grammar made the key; nothing for the spelling itself. */
  language: Locale | undefined;
}

/** The shortest word that may have an ending, in letters: ЕО is no form of anything. */
const SHORTEST_INFLECTED = 3;

/** The shortest word that is looked for by its sound, unless it is written as a name: тон is no ton, Ху is Hu. */
const SHORTEST_BY_SOUND = 5;
/** Begins the key of a word in Latin letters as it is spelled; no word in Cyrillic letters has one. */
const LATIN = '2';

/** A family name in Latin letters, for women and men the same: Nurdavletova, Tokayev. */
const LATIN_FAMILY_NAME = /^(.{2,}(?:ov|ev|in))a$/u;

/**
 * The keys of a word of a text; words that share one are the same to a reader who searches. A passage names its
 * language, but names and quotations in it keep their own script.
 */
export function textKeys(token: Token, language: Locale): string[] {
  if (token.kind === 'number') return numberKeys(token.text);
  const folded = fold(token.text);
  if (isStopWord(folded)) return [];
  const isCapitalized = /^\p{Lu}/u.test(token.text);
  if (folded.length < SHORTEST_INFLECTED && token.kind !== 'latin') return unique(spellings(token.text));
  if (token.kind === 'cyrillic') {
    const kazakh = language === 'kk' || hasKazakhLetter(token.text);
    const stems = kazakh
      ? [stemKazakh(folded), ...stemsKazakhNoun(folded)]
      : [stemRussian(folded), stemRussianNoun(folded)];
    const family = isCapitalized
      ? familyName(kazakh ? (stemsKazakhNoun(folded)[0] ?? folded) : folded)
      : undefined;
    return unique([...spellings(token.text), ...[...stems, family ?? folded].map(phoneticKey)]);
  }
  // Only names are known by their sound: фабрика is not fabricated, but Юнкер is Juncker.
  return unique([latinKey(folded), ...(isCapitalized ? latinSpellings(folded) : [])]);
}

/** The keys of a word of a query, in every language, since that of the query is unknown; the spelling itself first. */
export function queryKeys(token: Token): QueryKey[] {
  const keys = new Map<string, Locale | undefined>();
  const add = (key: string, language?: Locale) => {
    if (key !== '' && !keys.has(key)) keys.set(key, language);
  };
  const folded = fold(token.text);
  if (token.kind === 'number') for (const key of numberKeys(token.text)) add(key);
  else if (token.kind === 'latin') {
    add(latinKey(folded), 'en');
    if (folded.length >= SHORTEST_BY_SOUND || /^\p{Lu}/u.test(token.text)) {
      for (const key of latinSpellings(folded)) add(key);
    }
  } else if (folded.length < SHORTEST_INFLECTED) for (const key of spellings(token.text)) add(key);
  else if (token.kind === 'cyrillic') {
    for (const key of spellings(token.text)) add(key);
    const family = familyName(folded);
    if (family !== undefined) add(phoneticKey(family));
    // Юнкер, Ян: a name from a language that writes its first sound with a J.
    if (/^[юя]/u.test(folded)) add(`j${phoneticKey(folded)}`);
    if (!hasKazakhLetter(token.text)) {
      add(phoneticKey(stemRussian(folded)), 'ru');
      add(phoneticKey(stemRussianNoun(folded)), 'ru');
    }
    if (!/[ёщ]/iu.test(token.text)) {
      add(phoneticKey(stemKazakh(folded)), 'kk');
      for (const noun of stemsKazakhNoun(folded)) {
        add(phoneticKey(noun), 'kk');
        const owner = familyName(noun);
        if (owner !== undefined) add(phoneticKey(owner));
      }
    }
  } else for (const key of spellings(token.text)) add(key);
  return [...keys].map(([key, language]) => ({ key, language }));
}

/** What the keys of words begin with that begin like a word of a query, still being typed: names by their sound as well. */
export function beginningsOfKeys(token: Token): string[] {
  if (token.kind === 'number') return [];
  const folded = fold(token.text);
  if (token.kind !== 'latin') return [phoneticKey(folded)];
  const spelled = LATIN + spelledKey(folded);
  return folded.length >= SHORTEST_BY_SOUND ? [spelled, phoneticKey(folded)] : [spelled];
}

/** The key of an English word: its stem as it is spelled. */
function latinKey(folded: string): string {
  return LATIN + spelledKey(stemEnglish(folded));
}

/** The letters of a word, without the one that ends keys. */
function spelledKey(folded: string): string {
  return folded.replaceAll('x', 'ks');
}

/** Pairs of words that a hyphen joins may be written as one: Nur-Sultan, Nursultan. */
function joinedKey(before: Token, token: Token, text: string): string | undefined {
  const hyphened = /^[-‐‑]$/u.test(text.slice(before.end, token.start));
  return hyphened && before.kind === token.kind && token.kind !== 'number'
    ? phoneticKey(fold(before.text + token.text))
    : undefined;
}

/** Cached keys by language and word, because an archive repeats the same words. */
const known = new Map<string, string[]>();

/** Every key of a text in its order, token by token. */
export function keysOf(text: string, language: Locale): string[][] {
  const tokens = tokenize(text);
  return tokens.map((token, index) => {
    const before = tokens[index - 1];
    const joined = before === undefined ? undefined : joinedKey(before, token, text);
    const name = `${language} ${token.text}`;
    const keys = known.get(name) ?? textKeys(token, language);
    known.set(name, keys);
    return joined === undefined ? keys : unique([...keys, joined]);
  });
}

/** The spellings of ё: е to most writers, yo in transliteration. */
function spellings(word: string): string[] {
  const whole = phoneticKey(fold(word));
  return /ё/iu.test(word) ? [whole, phoneticKey(fold(word.toLowerCase().replaceAll('ё', 'йо')))] : [whole];
}

function latinSpellings(folded: string): string[] {
  const whole = phoneticKey(folded);
  const family = LATIN_FAMILY_NAME.exec(whole)?.[1];
  // Marlène is Марлен in Cyrillic letters.
  const withoutMuteE = /[^aeiouy]e$/u.test(folded) ? phoneticKey(folded.slice(0, -1)) : whole;
  return unique([whole, withoutMuteE, family ?? whole]);
}

function unique(keys: readonly string[]): string[] {
  return [...new Set(keys)].filter((key) => key !== '');
}
