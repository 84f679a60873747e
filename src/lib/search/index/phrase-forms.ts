import { allForms, type Concept } from '../../lexicon/concept.ts';
import { type Locale } from '../../../schemas/locales.ts';
import { formWords, indexKeys } from './lexicon-piece.ts';

interface PhraseForm {
  /** The keys of each word. */
  words: string[][];
  key: string;
}

/** The forms of the lexicon that have several words, to be found in texts. */
export class PhraseForms {
  /** By language and a key of the first word. */
  readonly #forms = new Map<string, PhraseForm[]>();

  constructor(concepts: readonly Concept[]) {
    for (const { form, language } of concepts.flatMap(allForms)) {
      const words = formWords(form, language);
      const [first, second] = words;
      const [key] = indexKeys(words);
      if (first === undefined || second === undefined || key === undefined) continue;
      const made = { words: words.map(({ keys }) => keys), key };
      for (const beginning of first.keys) {
        const name = `${language} ${beginning}`;
        this.#forms.set(name, [...(this.#forms.get(name) ?? []), made]);
      }
    }
  }

  /** The keys of all forms that stand in a text, given as the keys of its words in their order; stop words have none. */
  keysIn(text: readonly (readonly string[])[], language: Locale): string[] {
    const words = text.filter((keys) => keys.length > 0);
    const found = new Set<string>();
    for (const [start, first] of words.entries()) {
      for (const beginning of first) {
        for (const { words: form, key } of this.#forms.get(`${language} ${beginning}`) ?? []) {
          if (form.every((keys, place) => keys.some((each) => words[start + place]?.includes(each))))
            found.add(key);
        }
      }
    }
    return [...found];
  }
}

/** No forms: an index without a lexicon. */
export const NO_PHRASES = new PhraseForms([]);
