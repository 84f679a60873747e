import { tokenize } from '../../src/lib/search/language/tokens.ts';
import { queryKeys, textKeys } from '../../src/lib/search/language/word-keys.ts';
import type { Locale } from '../../src/schemas/locales.ts';

/** Whether a query of one word finds a word in a text of a language. */
export function queryMatchesWord(query: string, word: string, language: Locale): boolean {
  const asked = new Set(tokenize(query).flatMap((token) => queryKeys(token).map(({ key }) => key)));
  return tokenize(word).some((token) => textKeys(token, language).some((key) => asked.has(key)));
}
