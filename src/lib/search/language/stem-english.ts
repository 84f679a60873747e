import { stemmer } from 'stemmer';
import { IRREGULAR_PLURALS } from './inflection.ts';

/** The stem of an English word, given folded: Porter's algorithm (https://tartarus.org/martin/PorterStemmer/). */
export function stemEnglish(word: string): string {
  const singular = Object.hasOwn(IRREGULAR_PLURALS, word) ? IRREGULAR_PLURALS[word] : undefined;
  return stemmer(singular ?? word);
}
