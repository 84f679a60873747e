import type { Locale } from '../schemas/locales.ts';

/** A phrase as it stands alone: its first letter is a capital. */
export function capitalized(locale: Locale, phrase: string): string {
  const [first = ''] = phrase;
  return first.toLocaleUpperCase(locale) + phrase.slice(first.length);
}
