import type { Concept } from '../lexicon/concept.ts';
import { keyedWords, standsAt, type KeyedWord } from '../search/index/concept-forms.ts';
import { fold } from '../search/language/fold.ts';
import type { Locale } from '../../schemas/locales.ts';

/** How many letters at the end of a headword an ending of grammar may change. */
const LONGEST_ENDING = 3;

/** Forms of one language by the keys of their first words, each with the number of its concept. */
type FormsByKey = Map<string, { words: KeyedWord[]; concept: number }[]>;

/** The forms of all concepts, to be found in texts by the rules by which search finds them. */
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
    const words = keyedWords(text, language);
    const found = new Set<number>();
    for (const [place, first] of words.entries()) {
      for (const key of beginningsOf(first)) {
        for (const { words: form, concept } of forms.get(key) ?? []) {
          if (found.has(concept) || !standsAt(words, place, form, language)) continue;
          const isTheSame = form.every((word, offset) => {
            const stated = words[place + offset];
            return isInItsNumber(stated, word) && beginsAlike(stated, word);
          });
          if (isTheSame) found.add(concept);
        }
      }
    }
    return found;
  }

  #formsIn(language: Locale): FormsByKey {
    const made: FormsByKey = new Map();
    for (const [concept, { forms }] of this.#concepts.entries()) {
      for (const form of forms[language]) {
        const words = keyedWords(form, language);
        const [first] = words;
        for (const key of first === undefined ? [] : beginningsOf(first)) {
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

/** What two words share of which one is a form of the other: endings of grammar aside, or the stem. */
function beginningsOf({ keys, bare }: KeyedWord): ReadonlySet<string> {
  return new Set([bare, ...keys]);
}

/**
 * Whether two words in Cyrillic begin with the same letters, the last of the term's aside: stems that sound alike may be of
 * other words, as саны (their number) and Сянган, which search finds under one key.
 */
function beginsAlike(word: KeyedWord | undefined, { token }: KeyedWord): boolean {
  const own = fold(token.text);
  const beginning = own.slice(0, Math.max(2, own.length - LONGEST_ENDING));
  return token.kind !== 'cyrillic' || word === undefined || fold(word.token.text).startsWith(beginning);
}

/** An English term that is written in the plural is meant in the plural: securities are no security, economics not economic. */
function isInItsNumber(word: KeyedWord | undefined, { token }: KeyedWord): boolean {
  const own = fold(token.text);
  return (
    token.kind !== 'latin' || !/[^isu]s$/u.test(own) || word === undefined || fold(word.token.text) === own
  );
}
