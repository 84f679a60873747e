import { foldSigns } from './joined-text.ts';
import type { Quote } from './kept-passage.ts';

/** How much context a quote takes on each side, at first and at most, in UTF-16 units. */
const CONTEXT = 32;
const MOST_CONTEXT = 256;
/** Words with so much around them, all of it matching, are not there by chance. */
const ENOUGH = 32;

/**
 * The quote of a part of a text, with as much around it as tells it from the other places that have the same words, up to a
 * bound. No character of two units is cut in half.
 */
export function makeQuote(text: string, start: number, end: number): Quote {
  const folded = foldSigns(text);
  for (let size = CONTEXT; ; size *= 2) {
    const from = Math.max(0, start - size);
    const quote = {
      prefix: text.slice(from, start).replace(/^[\uDC00-\uDFFF]/u, ''),
      exact: text.slice(start, end),
      suffix: text.slice(end, end + size).replace(/[\uD800-\uDBFF]$/u, ''),
    };
    const whole = foldSigns(quote.prefix + quote.exact + quote.suffix);
    if (size >= MOST_CONTEXT || folded.indexOf(whole) === folded.lastIndexOf(whole)) return quote;
  }
}

/**
 * Where the words of a quote stand in a text: where most of what stood around them still does; of equals, where they were
 * kept. Undefined where they are not, or where short words stand in quite other surroundings.
 * @param isInBlock whether a place of the text is in the element that the passage began in.
 */
export function findQuote(
  text: string,
  { prefix, exact, suffix }: Quote,
  isInBlock: (place: number) => boolean,
): { start: number; end: number } | undefined {
  const folded = foldSigns(text);
  const [before, words, after] = [prefix, exact, suffix].map((part) => foldSigns(part.normalize('NFC')));
  if (before === undefined || words === undefined || after === undefined || words === '') return undefined;
  const enough = Math.min(ENOUGH, before.length + words.length + after.length);
  let best: { place: number; context: number; isInBlock: boolean } | undefined;
  for (let place = folded.indexOf(words); place !== -1; place = folded.indexOf(words, place + 1)) {
    const end = place + words.length;
    const context =
      sameEnd(folded, place, before) + sameBeginning(folded.slice(end, end + after.length), after);
    if (words.length + context < enough) continue;
    const found = { place, context, isInBlock: isInBlock(place) };
    const isBetter =
      best === undefined ||
      context > best.context ||
      (context === best.context && found.isInBlock && !best.isInBlock);
    if (isBetter) best = found;
  }
  return best && { start: best.place, end: best.place + words.length };
}

/** How many units before a place are the last ones of a prefix. */
function sameEnd(text: string, place: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text.charAt(place - 1 - same) === prefix.charAt(prefix.length - 1 - same))
    same += 1;
  return same;
}

function sameBeginning(text: string, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charAt(same) === suffix.charAt(same)) same += 1;
  return same;
}
