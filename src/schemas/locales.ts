/** The languages of the journal, in the order in which its pages print them (BCP 47 tags). */
export const LOCALES = ['en', 'kk', 'ru'] as const;

/** A language of the journal. */
export type Locale = (typeof LOCALES)[number];

/** The language that stands at the root of the site, without a folder of its own. */
export const ROOT_LOCALE: Locale = 'en';

/** The letters that each language is written in. */
export const SCRIPTS: Localized<'Cyrillic' | 'Latin'> = { en: 'Latin', kk: 'Cyrillic', ru: 'Cyrillic' };

/** The languages of the journal, the given one first, the others in their order. */
export function localesFrom(first: Locale): Locale[] {
  return [first, ...LOCALES.filter((locale) => locale !== first)];
}

/** Something that exists in every language of the journal. */
export type Localized<T> = Record<Locale, T>;

/** Makes something in every language. */
export function inEachLocale<T>(make: (locale: Locale) => T): Localized<T> {
  // Object.fromEntries forgets its keys; LOCALES has every one of them.
  return Object.fromEntries(LOCALES.map((locale) => [locale, make(locale)])) as Localized<T>;
}
