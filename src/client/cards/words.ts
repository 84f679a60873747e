import { card as en } from '../../i18n/card/en.ts';
import { card as kk } from '../../i18n/card/kk.ts';
import { card as ru } from '../../i18n/card/ru.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';

/** What is said in the cards at marks. */
export type CardWords = Dictionary['card'];

const WORDS: Localized<CardWords> = { en, kk, ru };

/** The words of the cards in the language of the page, which come with what says them. */
export function cardWords(): CardWords {
  return WORDS[document.documentElement.lang as Locale];
}
