import { allForms, type Concept } from '../../lexicon/concept.ts';
import { fold } from '../language/fold.ts';
import { initialOf, INITIALS, secondOf } from '../language/spelling.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import type { SearchDocument } from './passage.ts';

/** The shortest word that is suggested as a spelling, in letters. */
const SHORTEST_WORD = 4;
/** How many words of one initial there are at most: some 12 kB. */
const MOST_WORDS = 3000;
/** How many words, the commonest, are known by their second sound as well. */
const KNOWN_BY_SECOND = 3000;

/** The site's own words of a sound, the commonest first. */
export interface VocabularyFile {
  /** Words that begin with it. */
  first: string[];
  /** Words whose second sound it is: of a word whose first letter is wrong, the rest is right. */
  second: string[];
}

/**
 * Every word of the documents that is long enough to be misspelt, the commonest first, each in its commonest form, and after
 * them the other words that the lexicon knows; by initial.
 */
export function vocabularyOf(
  documents: readonly SearchDocument[],
  concepts: readonly Concept[] = [],
): Record<string, VocabularyFile> {
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
  const firsts = Map.groupBy(words, initialOf);
  const seconds = Map.groupBy(words.slice(0, KNOWN_BY_SECOND), secondOf);
  return Object.fromEntries(
    INITIALS.map((initial): [string, VocabularyFile] => [
      initial,
      { first: (firsts.get(initial) ?? []).slice(0, MOST_WORDS), second: seconds.get(initial) ?? [] },
    ]),
  );
}

/** The text without addresses, whose run-together words are no suggestions. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/(?:https?:\/\/|www\.)\S+/gu, ' ');
}
