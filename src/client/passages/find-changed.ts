import search from 'approx-string-match';
import { foldSigns } from './joined-text.ts';
import type { Quote } from './kept-passage.ts';

/** The share of a quote, with what stands around it, that may have changed; of its own words alone it may be more. */
const MOST_CHANGED = 0.2;
const MOST_CHANGED_WORDS = 0.35;
/** A second place that is not worse than the first by this share of the quote leaves in doubt which of them is meant. */
const DOUBT = 0.1;
/** Words of this length, in UTF-16 units, can be found without what stands around them. */
const ENOUGH_ALONE = 64;

interface Place {
  start: number;
  end: number;
}

/**
 * Where the words of a quote stand in a text in which they, or those around them, have changed a little, such as by a correction.
 * Undefined where too much has changed, and where two places are in question.
 */
export function findChanged(text: string, quote: Quote): Place | undefined {
  const folded = foldSigns(text);
  const [before, words, after] = [quote.prefix, quote.exact, quote.suffix].map((part) =>
    foldSigns(part.normalize('NFC')),
  );
  if (before === undefined || words === undefined || after === undefined) return undefined;
  const around = onlyPlace(folded, before + words + after);
  if (around !== undefined) {
    const inner = innerPlace(folded.slice(around.start, around.end), before, words, after);
    return inner && toWholeWords(text, { start: around.start + inner.start, end: around.start + inner.end });
  }
  const alone = words.length < ENOUGH_ALONE ? undefined : onlyPlace(folded, words);
  return alone && toWholeWords(text, alone);
}

/** The one place where a pattern stands with few changes; undefined where there is another that is nearly as good. */
function onlyPlace(text: string, pattern: string): Place | undefined {
  const most = Math.floor(pattern.length * MOST_CHANGED);
  const [best] = search(text, pattern, most);
  if (best === undefined) return undefined;
  const doubtful = Math.min(most, best.errors + Math.ceil(pattern.length * DOUBT));
  // Without so much of its end or of its beginning, the same place has too many changes.
  const cut = doubtful + best.errors + 1;
  const others = [text.slice(0, Math.max(0, best.end - cut)), text.slice(best.start + cut)];
  return others.some((other) => search(other, pattern, doubtful).length > 0) ? undefined : best;
}

/** Where the words begin and end between what stands before and after them. */
function innerPlace(text: string, before: string, words: string, after: string): Place | undefined {
  const start = before === '' ? 0 : search(text, before, before.length / 2).at(-1)?.end;
  const end = after === '' ? text.length : search(text, after, after.length / 2)[0]?.start;
  if (start === undefined || end === undefined || start >= end) return undefined;
  const found = text.slice(start, end);
  const most = Math.floor(words.length * MOST_CHANGED_WORDS);
  const isAlike = found.length <= words.length + most && search(found, words, most).length > 0;
  return isAlike ? { start, end } : undefined;
}

/** A place without blanks at its ends, and with the whole of the words there. */
function toWholeWords(text: string, { start, end }: Place): Place | undefined {
  const isLetter = (place: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(place));
  let [from, to] = [start, end];
  while (from < to && text.charAt(from) === ' ') from += 1;
  while (to > from && text.charAt(to - 1) === ' ') to -= 1;
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from -= 1;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to += 1;
  return from < to ? { start: from, end: to } : undefined;
}
