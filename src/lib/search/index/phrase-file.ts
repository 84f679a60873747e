import { isStopWord } from '../language/stop-words.ts';

/**
 * Some of the stretches of words that the passages have, by the hash of their words in ascending order, and where they stand:
 * everywhere the differences to the number before. A stretch has `counts` places, each the place of the passage's first key in the
 * sequence of all documents' keys, and the number of the stretch's first word in the passage.
 */
export interface PhraseFile {
  stretches: number[];
  counts: number[];
  passages: number[];
  words: number[];
}

/**
 * The words of a stretch that begins at a place: two neighbours, or as many as it takes that one is no stop word, for what only such
 * words say stands everywhere. Nothing where the text ends before.
 */
export function stretchAt(words: readonly string[], first: number): string[] | undefined {
  let last = first + 1;
  if (isStopWord(words[first] ?? '')) while (last < words.length && isStopWord(words[last] ?? '')) last += 1;
  return last < words.length ? words.slice(first, last + 1) : undefined;
}

/** The hash of a stretch's words (FNV-1a, 32 bits). */
export function hashOf(stretch: readonly string[]): number {
  let hash = 0x811c9dc5;
  for (const letter of stretch.join(' ')) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  }
  return hash >>> 0;
}
