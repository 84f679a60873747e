/** Where a phrase stands in a text: offsets in UTF-16 units, the end excluded. */
export interface PhrasePlace {
  start: number;
  end: number;
}

/** Signs that editors type in one form and the edition sets in another. */
const ALIKE: readonly (readonly [typed: RegExp, set: string])[] = [
  [/["“”„«»]/u, '["“”„«»]'],
  [/['’‘`]/u, "['’‘`]"],
  [/[-–—‑]/u, '[-–—‑]'],
];

/** Letters and digits; the raised digit of a note ends a word. */
const WORD = '[\\p{L}\\p{Nd}]';

/**
 * Finds a phrase in texts as readers see them. Blanks, quotes and dashes are compared by kind, for they are set by language;
 * letters, digits and marks must be the same, and words whole.
 */
export function phraseFinder(phrase: string): (text: string) => PhrasePlace[] {
  const words = phrase.trim().split(/\s+/u);
  if (words[0] === '') return () => [];
  const pattern = words.map(patternOf).join('\\s+');
  const found = new RegExp(`(?<!${WORD}(?=${WORD}))${pattern}(?!(?<=${WORD})${WORD})`, 'gu');
  return (text) =>
    [...text.matchAll(found)].map(({ index, 0: place }) => ({ start: index, end: index + place.length }));
}

/** Every place where a phrase stands in a text. */
export function placesOf(phrase: string, text: string): PhrasePlace[] {
  return phraseFinder(phrase)(text);
}

function patternOf(word: string): string {
  return Array.from(
    word,
    (sign) => ALIKE.find(([typed]) => typed.test(sign))?.[1] ?? RegExp.escape(sign),
  ).join('');
}
