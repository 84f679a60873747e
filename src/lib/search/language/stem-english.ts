import { stemmer } from 'stemmer';

/** Plurals that no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = {
  analyses: 'analysis',
  bases: 'basis',
  children: 'child',
  crises: 'crisis',
  men: 'man',
  people: 'person',
  women: 'woman',
};

/** The stem of an English word, given folded: Porter's algorithm (https://tartarus.org/martin/PorterStemmer/). */
export function stemEnglish(word: string): string {
  const singular = Object.hasOwn(IRREGULAR, word) ? IRREGULAR[word] : undefined;
  return stemmer(singular ?? word);
}
