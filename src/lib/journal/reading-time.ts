/** Words that an adult reads in a minute of silent reading of non-fiction in English (Brysbaert 2019: 238). */
const WORDS_PER_MINUTE = 238;

/** Whole minutes that a text takes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
