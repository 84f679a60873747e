import { cite as en } from '../../i18n/cite/en.ts';
import { cite as kk } from '../../i18n/cite/kk.ts';
import { cite as ru } from '../../i18n/cite/ru.ts';
import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';

const WORDS: Localized<Dictionary['cite']> = { en, kk, ru };

/** The words of a citation in a language, that of the page where none is given; they come with what says them. */
export function citeWords(language = document.documentElement.lang): Dictionary['cite'] {
  return WORDS[language as Locale];
}
