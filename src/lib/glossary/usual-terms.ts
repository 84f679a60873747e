import { ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';

/** Whether terms are explained at their words unless a reader chooses: who reads the journal in its first language mostly knows them. */
export function usualTerms(locale: Locale): 'on' | 'off' {
  return locale === ROOT_LOCALE ? 'off' : 'on';
}
