import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { keyedWords, standsAt, type KeyedWord } from '../../src/lib/search/index/concept-forms.ts';
import type { SearchDocument } from '../../src/lib/search/index/passage.ts';
import { inEachLocale, type Locale } from '../../src/schemas/locales.ts';
import { isGrammarWord } from './grammar-words.ts';

/** The kinds of passages that are the text of an article. */
const TEXT_KINDS = new Set(['heading', 'text', 'table', 'figure', 'footnote']);

/** Where the words of the texts of a site stand, by the rules of its search. */
export class LexiconPlaces {
  readonly #passages;
  /** The passages and the places in them of each key. */
  readonly #byKey = inEachLocale(() => new Map<string, [words: readonly KeyedWord[], place: number][]>());

  constructor(documents: readonly SearchDocument[]) {
    this.#passages = documents
      .flatMap(({ passages }) => passages)
      .map(({ kind, language, text }) => ({ kind, language, words: keyedWords(text, language) }));
    for (const { language, words } of this.#passages) {
      for (const [place, { keys }] of words.entries()) {
        for (const key of keys) {
          const known = this.#byKey[language].get(key) ?? [];
          known.push([words, place]);
          this.#byKey[language].set(key, known);
        }
      }
    }
  }

  /** Whether a form stands anywhere in a text of its language. */
  has(form: string, language: Locale): boolean {
    return this.#placesOf(keyedWords(form, language), language).length > 0;
  }

  /**
   * The English words of articles that carry the sense, each in one spelling, and whether a form of a concept is there: words of
   * three letters or more that are somewhere written small, without the words of grammar and those that no dictionary has.
   */
  englishLemmas(
    concepts: readonly Concept[],
    isEnglish: (words: readonly string[]) => (word: string) => boolean,
  ) {
    const covered = new Set<KeyedWord>();
    for (const form of concepts.flatMap(({ forms }) => forms.en)) {
      const formWords = keyedWords(form, 'en');
      for (const [words, place] of this.#placesOf(formWords, 'en')) {
        for (const word of words.slice(place, place + formWords.length)) covered.add(word);
      }
    }
    const words = this.#passages
      .filter(({ kind, language }) => language === 'en' && TEXT_KINDS.has(kind))
      .flatMap((passage) => passage.words)
      .filter(({ token }) => token.kind === 'latin' && token.text.length > 2);
    const isInDictionary = isEnglish(words.map(({ token }) => token.text));
    return [...Map.groupBy(words, ({ bare }) => bare).values()].flatMap((same) => {
      const small = same.find(({ token }) => /^\p{Ll}+$/u.test(token.text))?.token.text;
      return small === undefined || isGrammarWord(small) || !isInDictionary(small)
        ? []
        : [{ word: small, isCovered: same.some((word) => covered.has(word)) }];
    });
  }

  #placesOf(form: readonly KeyedWord[], language: Locale): [words: readonly KeyedWord[], place: number][] {
    const [first] = form;
    return (first?.keys ?? []).flatMap((key) =>
      (this.#byKey[language].get(key) ?? []).filter(([words, place]) =>
        standsAt(words, place, form, language),
      ),
    );
  }
}
