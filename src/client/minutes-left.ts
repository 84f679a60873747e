import type { PluralForms } from '../i18n/dictionary.ts';
import { countWords } from '../lib/search/query/words.ts';
import type { Locale } from '../schemas/locales.ts';

/**
 * How long the rest of a text takes, in the words of the page.
 * @param words the whole time in minutes, and the forms of the phrase as JSON: the data attributes of an element.
 * @param share the share that has been read, 0 to 1.
 */
export function minutesLeft({ minutes, left }: DOMStringMap, share: number): string {
  const forms = JSON.parse(left ?? '{}') as PluralForms;
  const rest = Math.max(1, Math.round(Number(minutes) * (1 - share)));
  return countWords(document.documentElement.lang as Locale, forms, rest);
}
