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
        ...namesOf('region', concept.region, locale),
        ...namesOf('currency', concept.currency, locale),
        ...(concept[locale] ?? []),
      ]),
    ];
    return { forms: inEachLocale(formsIn), isInGlossary: glossary };
  });
}

/** The long and the short name that CLDR has for a code. */
function namesOf(type: 'region' | 'currency', code: string | undefined, locale: Locale): string[] {
  if (code === undefined) return [];
  const styles = ['long', ...(type === 'region' ? ['short' as const] : [])] as const;
  return styles.flatMap(
    (style) => new Intl.DisplayNames([locale], { type, style, fallback: 'none' }).of(code) ?? [],
  );
}

/** All forms of a concept with their languages. */
export function allForms({ forms }: Concept): { form: string; language: Locale }[] {
  return LOCALES.flatMap((language) => forms[language].map((form) => ({ form, language })));
}
