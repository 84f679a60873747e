import type { Dictionary, PluralForms } from '../../../i18n/dictionary.ts';
import type { Locale } from '../../../schemas/locales.ts';

/** The messages of a failed fetch; every page has them, because the other words are fetched too. */
export type FailureWords = Pick<Dictionary['search'], 'failed' | 'retry'>;

/** Words of the search page, which it has by itself. */
export const PAGE_WORDS = [
  'title',
  'description',
  'help',
  'operators',
  'placeholder',
  'submit',
  'withoutScript',
] as const satisfies (keyof Dictionary['search'])[];

/** The words of the search without those of its page. */
export type PanelWords = Omit<Dictionary['search'], (typeof PAGE_WORDS)[number]>;

/** The words of the search and its addresses, in one language of the interface. */
export type SearchWords = PanelWords & {
  locale: Locale;
  languages: Dictionary['languages'];
  /** The address of the home page in this language, base path included. */
  home: string;
  /** The address of the search page in this language, base path included. */
  address: string;
};

/** A template with its places filled; what goes in is text and is not read again. */
export function fillWords(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (place, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? place) : place,
  );
}

/** The counted phrase for a small number; browsers have the plural rules of all three languages or need none of Kazakh. */
export function countWords(locale: Locale, forms: PluralForms, n: number): string {
  const byCategory: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
  const form = byCategory[new Intl.PluralRules(locale === 'kk' ? 'en' : locale).select(n)] ?? forms.other;
  return fillWords(form, { n: String(n) });
}
