import { inEachLocale, LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import type { LexiconFile } from '../../schemas/lexicon.ts';

/** A concept: its forms in each language, the headword first; none where no sure form is known. */
export interface Concept {
  forms: Localized<readonly string[]>;
  /** Whether the glossary has it. */
  isInGlossary: boolean;
}

/** The concepts of a file, countries and currencies with their names from CLDR before the forms that are written. */
export function conceptsOf({ glossary, concepts }: LexiconFile): Concept[] {
  return concepts.map((concept) => {
    const formsIn = (locale: Locale) => [
      ...new Set([
        ...namesOfRegion(concept.region, locale),
        ...nameOfCurrency(concept.currency, locale),
        ...(concept[locale] ?? []),
      ]),
    ];
    return { forms: inEachLocale(formsIn), isInGlossary: glossary };
  });
}

/** The long and the short name that CLDR has for a country. */
function namesOfRegion(code: string | undefined, locale: Locale): string[] {
  if (code === undefined) return [];
  return (['long', 'short'] as const).flatMap(
    (style) => new Intl.DisplayNames([locale], { type: 'region', style, fallback: 'none' }).of(code) ?? [],
  );
}

/** The name that CLDR has for a currency as it is written in a sentence, of one: euro, where its list has Euro. */
function nameOfCurrency(currency: string | undefined, locale: Locale): string[] {
  if (currency === undefined) return [];
  const asOne = { style: 'currency', currencyDisplay: 'name', maximumFractionDigits: 0 } as const;
  const parts = new Intl.NumberFormat(locale, { ...asOne, currency }).formatToParts(1);
  return parts.flatMap(({ type, value }) => (type === 'currency' ? [value] : []));
}

/** All forms of a concept with their languages. */
export function allForms({ forms }: Concept): { form: string; language: Locale }[] {
  return LOCALES.flatMap((language) => forms[language].map((form) => ({ form, language })));
}
