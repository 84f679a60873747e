import type { Locale } from '../schemas/locales.ts';
import { dictionary, fill } from './index.ts';

/**
 * In which languages something is, within a sentence: `in English, Kazakh and Russian`. The list is put together by our
 * own words: Node's data for Kazakh join three words without a conjunction.
 */
export function inLanguages(locale: Locale, languages: readonly Locale[]): string {
  const { names, pair, one, several } = dictionary(locale).inLanguages;
  const all = languages.map((language) => names[language]);
  const [last = ''] = all.slice(-1);
  const list = all.length < 2 ? last : fill(pair, { first: all.slice(0, -1).join(', '), last });
  return fill(all.length < 2 ? one : several, { list });
}
