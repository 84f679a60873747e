import { allForms, type Concept } from '../../lexicon/concept.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { keyedWords, ownKey, standsAt, stemKeys, type KeyedWord } from './concept-forms.ts';
import type { SearchDocument } from './passage.ts';

interface Form {
  words: KeyedWord[];
  /** The key that the index has for it alone; nothing for a word that is alone with its stem. */
  key: string | undefined;
}

/** The forms of the lexicon, to be found in the texts of the site. */
export class LexiconForms {
  readonly #forms = new Map<string, Form>();
  /** The forms with keys of their own, by language and a key of the first word. */
  readonly #byBeginning = new Map<string, Form[]>();

  constructor(concepts: readonly Concept[], documents: readonly SearchDocument[]) {
    const spellings = concepts.length === 0 ? new Map<string, Set<string>>() : spellingsByKey(documents);
    for (const { form, language } of concepts.flatMap(allForms)) {
      const words = keyedWords(form, language);
      const [first] = words;
      if (first === undefined) continue;
      const hasSisters =
        words.length === 1 &&
        stemKeys(first).some((key) => isShared(first, spellings.get(`${language} ${key}`), language));
      const made = { words, key: words.length > 1 || hasSisters ? ownKey(words) : undefined };
      this.#forms.set(`${language} ${form}`, made);
      if (made.key === undefined) continue;
      for (const beginning of first.keys) {
        const name = `${language} ${beginning}`;
        this.#byBeginning.set(name, [...(this.#byBeginning.get(name) ?? []), made]);
      }
    }
  }

  /** A form's words, and its own key if it has one. */
  of(form: string, language: Locale): Form {
    return this.#forms.get(`${language} ${form}`) ?? { words: [], key: undefined };
  }

  /** The own keys of all forms that stand in a text. */
  keysIn(text: string, language: Locale): string[] {
    if (this.#byBeginning.size === 0) return [];
    const words = keyedWords(text, language);
    const found = new Set<string>();
    for (const [place, { keys }] of words.entries()) {
      for (const beginning of keys) {
        for (const { words: form, key } of this.#byBeginning.get(`${language} ${beginning}`) ?? []) {
          if (key !== undefined && !found.has(key) && standsAt(words, place, form, language)) found.add(key);
        }
      }
    }
    return [...found];
  }
}

/** The spellings that the texts of each language have under a key. */
function spellingsByKey(documents: readonly SearchDocument[]): Map<string, Set<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { text, language } of documents.flatMap(({ passages }) => passages)) {
    for (const word of keyedWords(text, language)) {
      for (const key of stemKeys(word)) {
        const name = `${language} ${key}`;
        const known = spellings.get(name) ?? new Set();
        spellings.set(name, known.add(word.token.text));
      }
    }
  }
  return spellings;
}

/** Whether words that are no forms of it share a key with a word. */
function isShared(form: KeyedWord, spellings: ReadonlySet<string> | undefined, language: Locale): boolean {
  return [...(spellings ?? [])].some((spelling) => {
    const [word] = keyedWords(spelling, language);
    return word !== undefined && !standsAt([word], 0, [form], language);
  });
}
