import type { Dictionary } from '../../i18n/dictionary.ts';
import type { Locale, Localized } from '../../schemas/locales.ts';

type Words = Dictionary['offline'];

const WORDS: Localized<() => Promise<{ offline: Words }>> = {
  en: () => import('../../i18n/offline/en.ts'),
  kk: () => import('../../i18n/offline/kk.ts'),
  ru: () => import('../../i18n/offline/ru.ts'),
};

/** The language of the page. */
export function pageLocale(): Locale {
  return document.documentElement.lang as Locale;
}

/** Loads the words in every language: a page that is not kept may be asked for in any. */
export async function loadAllWords(): Promise<void> {
  await Promise.all(Object.values(WORDS).map((load) => load()));
}

/** The words of reading without a network in the language of the page. */
export async function offlineWords(): Promise<Words> {
  return (await WORDS[pageLocale()]()).offline;
}
