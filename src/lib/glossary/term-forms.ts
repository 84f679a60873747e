import type { Concept } from '../lexicon/concept.ts';
import { formWords } from '../search/index/lexicon-piece.ts';
import { tokenize } from '../search/language/tokens.ts';
import { keysOf } from '../search/language/word-keys.ts';
import type { Locale } from '../../schemas/locales.ts';
import { isFormOf } from './inflection.ts';

type Words = ReturnType<typeof formWords>;

/** Forms of one language by the keys of their first words, each with the number of its concept. */
type FormsByKey = Map<string, { words: Words; concept: number }[]>;

/** The forms of all concepts, to be found in texts by the rules by which search reads them. */
export class TermForms {
  readonly #concepts: readonly Concept[];
  /** Made for the languages that texts are in: reading the forms of one takes as long as reading the texts. */
  readonly #forms = new Map<Locale, FormsByKey>();

  constructor(concepts: readonly Concept[]) {
    this.#concepts = concepts;
  }

  /** The numbers of the concepts of which a form stands in a text. */
  conceptsIn(text: string, language: Locale): Set<number> {
    const forms = this.#forms.get(language) ?? this.#formsIn(language);
    const words = textWords(text, language);
    const found = new Set<number>();
    for (const [start, first] of words.entries()) {
      for (const key of first.keys) {
        for (const { words: form, concept } of forms.get(key) ?? []) {
          if (!found.has(concept) && standsAt(words, start, form)) found.add(concept);
        }
      }
    }
    return found;
  }

  #formsIn(language: Locale): FormsByKey {
    const made: FormsByKey = new Map();
    for (const [concept, { forms }] of this.#concepts.entries()) {
      for (const form of forms[language]) {
        const words = formWords(form, language);
        for (const key of new Set(words[0]?.keys)) {
          const known = made.get(key);
          if (known === undefined) made.set(key, [{ words, concept }]);
          else known.push({ words, concept });
        }
      }
    }
    this.#forms.set(language, made);
    return made;
  }
}

/** The words of a text that count, each with its keys; texts repeat their words, whose keys are known. */
function textWords(text: string, language: Locale): Words {
  const keys = keysOf(text, language);
  return tokenize(text)
    .map((token, place) => ({ token, keys: keys[place] ?? [] }))
    .filter((word) => word.keys.length > 0);
}

function standsAt(text: Words, start: number, form: Words): boolean {
  return form.every(({ token, keys }, place) => {
    const word = text[start + place];
    return word !== undefined && keys.some((key) => word.keys.includes(key)) && isFormOf(word.token, token);
  });
}
