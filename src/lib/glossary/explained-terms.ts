import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import type { ArticleTerm } from './article-terms.ts';

/** A term that a reader may want explained at its place in the text. */
export interface ExplainedTerm {
  /** Its anchor in the glossary of the article. */
  id: string;
  /** How it is called in each language, abbreviation and expansion; the first forms of the lexicon. */
  forms: Localized<readonly string[]>;
}

/** So many forms of a language tell what a term is; the rest are for search. */
const FORMS = 2;

/**
 * The terms of an article that are worth a mark in its text: abbreviations and terms of several words, which a
 * dictionary does not have. Single words and names explain themselves.
 */
export function explainedTerms(terms: readonly ArticleTerm[], language: Locale): ExplainedTerm[] {
  return terms.flatMap(({ id, forms }) => {
    const own = forms[language].filter((form) => isAbbreviation(form) || form.includes(' '));
    const isTold = LOCALES.some((locale) => locale !== language && forms[locale].length > 0);
    if (own.length === 0 || !isTold) return [];
    const first = (locale: Locale) => forms[locale].slice(0, FORMS);
    return [{ id, forms: { en: first('en'), kk: first('kk'), ru: first('ru'), [language]: own } }];
  });
}

/** Two capitals or more: EU, СНГ, COVID-19. */
function isAbbreviation(form: string): boolean {
  return /\p{Lu}[\p{Ll}-]?\p{Lu}/u.test(form);
}
