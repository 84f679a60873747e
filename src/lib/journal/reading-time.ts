import type { Locale, Localized } from '../../schemas/locales.ts';

/**
 * Words that an adult reads in a minute of silent reading of non-fiction: 238 in English (Brysbaert 2019). Words of other
 * languages say more each: by the reading speeds of one text in many languages (IReST; Trauzettel-Klosinski & Dietz 2012),
 * Russian has 184 of them where English has 228, and Turkish 166, which stands in for Kazakh, for which there is no study.
 */
const WORDS_PER_MINUTE: Localized<number> = { en: 238, kk: 173, ru: 192 };

/** Whole minutes that a text in a language takes, at least one. */
export function readingMinutes(words: number, language: Locale): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE[language]));
}
