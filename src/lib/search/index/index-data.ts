import { allForms, type Concept } from '../../lexicon/concept.ts';
import { inEachLocale, LOCALES, type Localized } from '../../../schemas/locales.ts';
import { fold } from '../language/fold.ts';
import { KEY_END } from './key-end.ts';
import { LexiconForms } from './lexicon-forms.ts';
import { FIGURES, PASSAGE_KINDS, type Outline, type OutlinePassage, type SearchDocument } from './passage.ts';
import type { Reading } from './reading.ts';
import { ALL_INITIALS, initialOf, INITIALS } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import { keysOf } from '../language/word-keys.ts';

/** The approximate size of a part of the text, in characters: about 3 kB compressed. */
const PART_LENGTH = 8000;
/** The shortest word that is suggested as a spelling, in letters. */
const SHORTEST_WORD = 4;

/** Without a lexicon no form has a key of its own. */
const NO_LEXICON = new LexiconForms([], []);

/** An indexed document: the keys for the index, the outline, and the texts of its passages in parts. */
export interface IndexedDocument {
  keys: string;
  keysOfPassages: string[][];
  outline: Outline;
  parts: string[][];
}

/** Prepares a document for the index and the browser; some forms of the lexicon have keys of their own in it. */
export function indexDocument(document: SearchDocument, lexicon = NO_LEXICON): IndexedDocument {
  const { name, address, isArticle, title, authors } = document;
  const headings = new Headings();
  const keysOfPassages: string[][] = [];
  const parts: string[][] = [[]];
  let length = 0;
  const passages = document.passages.map((passage): OutlinePassage => {
    // Once in a passage is enough to find it, and the index is a third smaller.
    const { text, language } = passage;
    const own = [...new Set([...keysOf(text, language).flat(), ...lexicon.keysIn(text, language)])];
    keysOfPassages.push(own);
    if (length > 0 && length + passage.text.length > PART_LENGTH) {
      parts.push([]);
      length = 0;
    }
    length += passage.text.length;
    parts.at(-1)?.push(passage.text);
    return [
      own.length,
      PASSAGE_KINDS.indexOf(passage.kind),
      LOCALES.indexOf(passage.language),
      passage.fragment,
      headings.place(passage.heading),
      parts.length - 1,
      figuresIn(text),
    ];
  });
  return {
    keys: keysOfPassages.flatMap((own) => own.map((key) => key + KEY_END)).join(' '),
    keysOfPassages,
    outline: { name, address, isArticle, title, authors, headings: headings.list, passages },
    parts,
  };
}

function figuresIn(text: string): number {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text)) return FIGURES.year;
  return /\d/u.test(text) ? FIGURES.number : FIGURES.none;
}

/** The headings of a document, each once. */
class Headings {
  readonly list: Outline['headings'] = [];
  readonly #places = new Map<string, number>();

  /** The place of a heading in the list; -1 for none. */
  place(heading: Reading | undefined): number {
    if (heading === undefined) return -1;
    const { text, language } = heading;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push([text, LOCALES.indexOf(language)]) - 1;
  }
}

/**
 * Every word of the documents that is long enough to be misspelt, the commonest first, each in its commonest form, and after
 * them the other words that the lexicon knows; by initial and all together.
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[] = [],
): Record<string, string[]> {
  const forms = new Map<string, number>();
  for (const { text } of documents.flatMap(({ passages }) => passages)) {
    for (const { text: form, kind } of tokenize(withoutAddresses(text))) {
      if (kind === 'latin' || kind === 'cyrillic') forms.set(form, (forms.get(form) ?? 0) + 1);
    }
  }
  for (const { form } of concepts.flatMap(allForms)) {
    if (tokenize(form).length === 1 && !forms.has(form)) forms.set(form, 0);
  }
  const words = [...Map.groupBy(forms, ([form]) => fold(form))]
    .filter(([folded]) => folded.length >= SHORTEST_WORD && !isStopWord(folded))
    .map(([, counted]) => {
      const [commonest = ['', 0] as const] = counted.toSorted((a, b) => b[1] - a[1]);
      return { word: commonest[0], count: counted.reduce((sum, [, count]) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
  const byInitial = Map.groupBy(words, initialOf);
  const parts = INITIALS.map((initial): [string, string[]] => [initial, byInitial.get(initial) ?? []]);
  return Object.fromEntries([...parts, [ALL_INITIALS, words]]);
}

/** The keywords of all documents in each language, each once. */
export function keywordsOf(documents: readonly SearchDocument[]): Localized<string[]> {
  return inEachLocale((locale) => {
    const words = documents.flatMap(({ keywords }) => keywords[locale]);
    return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  });
}

/** The text without addresses, whose run-together words are no suggestions. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/(?:https?:\/\/|www\.)\S+/gu, ' ');
}
