import { LOCALES, type Locale, type Localized } from '../../../schemas/locales.ts';
import { fold } from '../language/fold.ts';
import { KEY_END } from './key-end.ts';
import { PASSAGE_KINDS, type Outline, type OutlinePassage, type SearchDocument } from './passage.ts';
import { initialOf, INITIALS } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import { keysOf } from '../language/word-keys.ts';

/** About how much text is fetched together, in characters: some 3 kB on the wire. */
const PART_LENGTH = 8000;
/** The shortest word that spelling offers, in letters. */
const SHORTEST_WORD = 4;

/** A document as it is written: the keys for the index, the outline, and the texts of its passages in parts. */
export interface IndexedDocument {
  keys: string;
  outline: Outline;
  parts: string[][];
}

/** Makes of a document what the index and the browser need. */
export function indexDocument(document: SearchDocument): IndexedDocument {
  const { name, address, isArticle, title, authors } = document;
  const headings = [...new Set(document.passages.map(({ heading }) => heading))];
  const keys: string[] = [];
  const parts: string[][] = [[]];
  let length = 0;
  const passages = document.passages.map((passage): OutlinePassage => {
    // Once in a passage is enough to find it, and the index is a third smaller.
    const own = [...new Set(keysOf(passage.text, passage.language).flat())];
    keys.push(...own);
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
      headings.indexOf(passage.heading),
      parts.length - 1,
    ];
  });
  return {
    keys: keys.map((key) => key + KEY_END).join(' '),
    outline: { name, address, isArticle, title, authors, headings, passages },
    parts,
  };
}

/** Every word of the documents that is long enough to be misspelt, the commonest first, each in its commonest form, by initial. */
export function vocabularyOf(documents: readonly SearchDocument[]): Record<string, string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { text } of documents.flatMap(({ passages }) => passages)) {
    for (const { text: word, kind } of tokenize(withoutAddresses(text))) {
      const folded = fold(word);
      if ((kind !== 'latin' && kind !== 'cyrillic') || folded.length < SHORTEST_WORD || isStopWord(folded))
        continue;
      const forms = counts.get(folded) ?? new Map<string, number>();
      forms.set(word, (forms.get(word) ?? 0) + 1);
      counts.set(folded, forms);
    }
  }
  const words = [...counts.values()]
    .map((forms) => {
      const [commonest = ['', 0] as const] = [...forms].sort((a, b) => b[1] - a[1]);
      return { word: commonest[0], count: [...forms.values()].reduce((sum, count) => sum + count, 0) };
    })
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word);
  return Object.fromEntries(
    INITIALS.map((initial) => [initial, words.filter((word) => initialOf(word) === initial)]),
  );
}

/** The key words of all documents in each language, each once. */
export function keywordsOf(documents: readonly SearchDocument[]): Localized<string[]> {
  return {
    en: keywordsIn(documents, 'en'),
    kk: keywordsIn(documents, 'kk'),
    ru: keywordsIn(documents, 'ru'),
  };
}

function keywordsIn(documents: readonly SearchDocument[], locale: Locale): string[] {
  const lists = documents
    .flatMap(({ passages }) => passages)
    .filter(({ kind, language }) => kind === 'keywords' && language === locale)
    .flatMap(({ text }) => text.split(', '));
  return [...new Map(lists.map((word) => [word.toLowerCase(), word])).values()];
}

/** Addresses hold run-together words that nobody would want to be offered. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/(?:https?:\/\/|www\.)\S+/gu, ' ');
}
