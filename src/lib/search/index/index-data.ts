import { inEachLocale, LOCALES, type Localized } from '../../../schemas/locales.ts';
import { KEY_END } from './key-end.ts';
import { LexiconForms } from './lexicon-forms.ts';
import {
  FIGURES,
  PASSAGE_KINDS,
  type DocumentPart,
  type Outline,
  type OutlinePassage,
  type Passage,
  type SearchDocument,
} from './passage.ts';
import type { Reading } from './reading.ts';
import { keysOf } from '../language/word-keys.ts';

/** The approximate size of a part of the text, in characters: about 3 kB compressed. */
const PART_LENGTH = 8000;
/** Without a lexicon no form has a key of its own. */
const NO_LEXICON = new LexiconForms([], []);

/** An indexed document: its name, the keys for the index, the outline, and its passages in parts. */
export interface IndexedDocument {
  name: string;
  isArticle: boolean;
  authors: Localized<string>[];
  keys: string;
  keysOfPassages: string[][];
  outline: Outline;
  parts: DocumentPart[];
}

/** Prepares a document for the index and the browser; some forms of the lexicon have keys of their own in it. */
export function indexDocument(document: SearchDocument, lexicon = NO_LEXICON): IndexedDocument {
  const { name, address, isArticle, title, authors } = document;
  const keysOfPassages: string[][] = [];
  const parts = new Parts();
  const places = new Map<string, number>();
  const passages = document.passages.toSorted(byKind).map((passage, number): OutlinePassage => {
    // Once in a passage is enough to find it, and the index is a third smaller.
    const { text, language, kind } = passage;
    const own = [...new Set([...keysOf(text, language).flat(), ...lexicon.keysIn(text, language)])];
    keysOfPassages.push(own);
    const shared = sharedPlace(passage);
    const place = shared === undefined ? undefined : places.get(shared);
    if (shared !== undefined && place === undefined) places.set(shared, number);
    return [
      own.length,
      PASSAGE_KINDS.indexOf(kind),
      LOCALES.indexOf(language),
      parts.add(passage),
      figuresIn(text),
      ...(place === undefined ? ([] as const) : ([place] as const)),
    ];
  });
  return {
    name,
    isArticle,
    authors,
    keys: keysOfPassages.flatMap((own) => own.map((key) => key + KEY_END)).join(' '),
    keysOfPassages,
    outline: { name, address, title, passages },
    parts: parts.list,
  };
}

/** What passages share that are shown as one: a member of the board in three languages, the rows of a table. */
function sharedPlace({ kind, fragment, heading }: Passage): string | undefined {
  if (kind === 'board') return fragment;
  return kind === 'table' ? heading?.text : undefined;
}

/** Passages of one kind and language stand together, so that the catalog can say in few words what stands where. */
function byKind(a: Passage, b: Passage): number {
  return (
    PASSAGE_KINDS.indexOf(a.kind) - PASSAGE_KINDS.indexOf(b.kind) ||
    LOCALES.indexOf(a.language) - LOCALES.indexOf(b.language)
  );
}

function figuresIn(text: string): number {
  if (/(?<!\d)(?:19|20)\d\d(?!\d)/u.test(text)) return FIGURES.year;
  return /\d/u.test(text) ? FIGURES.number : FIGURES.none;
}

/** The passages of a document in parts of about one size. */
class Parts {
  readonly list: DocumentPart[] = [];
  #length = Infinity;

  /** Adds a passage; returns the number of its part. */
  add({ text, fragment, heading }: Passage): number {
    if (this.#length + text.length > PART_LENGTH) {
      this.list.push({ headings: [], passages: [] });
      this.#length = 0;
    }
    this.#length += text.length;
    const part = this.list.at(-1);
    part?.passages.push([text, fragment, headingPlace(part, heading)]);
    return this.list.length - 1;
  }
}

/** The place of a heading among those of a part, each of which is there once; -1 for none. */
function headingPlace({ headings }: DocumentPart, heading: Reading | undefined): number {
  if (heading === undefined) return -1;
  const known = headings.findIndex(([text]) => text === heading.text);
  return known === -1 ? headings.push([heading.text, LOCALES.indexOf(heading.language)]) - 1 : known;
}

/** The keywords of all documents in each language, each once. */
export function keywordsOf(documents: readonly SearchDocument[]): Localized<string[]> {
  return inEachLocale((locale) => {
    const words = documents.flatMap(({ keywords }) => keywords[locale]);
    return [...new Map(words.map((word) => [word.toLowerCase(), word])).values()];
  });
}
