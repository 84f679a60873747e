import type { Dictionary } from '../../i18n/dictionary.ts';
import { LOCALES, ROOT_LOCALE, type Locale, type Localized } from '../../schemas/locales.ts';

/** What is said of kept passages. */
export type PassageWords = Dictionary['passages'];

/** The language of the page. */
export const pageLocale = (): Locale =>
  LOCALES.find((each) => each === document.documentElement.lang) ?? ROOT_LOCALE;

const WORDS: Localized<() => Promise<{ passages: PassageWords }>> = {
  en: () => import('../../i18n/passages/en.ts'),
  kk: () => import('../../i18n/passages/kk.ts'),
  ru: () => import('../../i18n/passages/ru.ts'),
};

/** Loads the words in the language of the page, which come with what says them and not with every page. */
export async function loadWords(): Promise<PassageWords> {
  return (await WORDS[pageLocale()]()).passages;
}
