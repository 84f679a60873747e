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
const WORD_BEFORE = /[\p{L}\p{Nd}]$/u;
const WORD_AFTER = /^[\p{L}\p{Nd}]/u;

/**
 * Finds a phrase in texts as readers see them. Blanks, quotes and dashes are compared by kind, for they are set by language;
 * letters, digits and marks must be the same, and words whole.
 */
export function phraseFinder(phrase: string): (text: string) => PhrasePlace[] {
  const words = phrase.trim().split(/\s+/u);
  if (words[0] === '') return () => [];
  // The ends of words are looked at where the signs are found: a pattern that asks at each sign takes ten times as long.
  const signs = new RegExp(words.map(patternOf).join('\\s+'), 'gu');
  return (text) => {
    const places: PhrasePlace[] = [];
    signs.lastIndex = 0;
    for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
      const place = { start: found.index, end: signs.lastIndex };
      if (isOfWholeWords(text, place)) places.push(place);
      else signs.lastIndex = found.index + 1;
    }
    return places;
  };
}

/** Every place where a phrase stands in a text. */
export function placesOf(phrase: string, text: string): PhrasePlace[] {
  return phraseFinder(phrase)(text);
}

/** Whether no word goes on over an end of a place. */
function isOfWholeWords(text: string, { start, end }: PhrasePlace): boolean {
  const goesOn = (at: number) =>
    WORD_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && WORD_AFTER.test(text.slice(at, at + 2));
  return !goesOn(start) && !goesOn(end);
}

function patternOf(word: string): string {
  return Array.from(
    word,
    (sign) => ALIKE.find(([typed]) => typed.test(sign))?.[1] ?? RegExp.escape(sign),
  ).join('');
}
