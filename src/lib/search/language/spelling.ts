import { fold } from './fold.ts';
import { phoneticKey } from './phonetic-key.ts';

/** The initials by which the vocabulary is divided; words with none of these sounds are under `_`. */
export const INITIALS = 'abcdefghijklmnopqrstuvwxyz_'.split('');

/** The part of the vocabulary that a word is in: by its first sound, in whatever letters. */
export function initialOf(word: string): string {
  const first = phoneticKey(fold(word))[0] ?? '_';
  return INITIALS.includes(first) ? first : '_';
}

/** The part of the vocabulary that a word is in by its second sound. */
export function secondOf(word: string): string {
  return initialOf(fold(word).slice(1));
}

/** The parts in which a misspelt word may be, the likeliest first: its first letter may be one too many or swapped. */
export function likelyInitials(typed: string): string[] {
  const key = phoneticKey(fold(typed));
  return [...new Set([initialOf(key), initialOf(key.slice(1))])];
}

/** The parts in which a word is by its second sound whose first letter was typed wrong, or left out. */
export function likelySeconds(typed: string): string[] {
  return [...new Set([secondOf(typed), initialOf(typed)])];
}

/** The minimum word lengths for one and for two edits. */
const LENGTH_FOR_ONE_EDIT = 5;
const LENGTH_FOR_TWO_EDITS = 7;
/** The shortest key that is compared with words in other letters. */
const SHORTEST_PHONETIC_KEY = 5;

/**
 * The words of the vocabulary nearest to an unknown word, at most `most`: by spelling, or by sound if the script is
 * another. The first is the one to search for; the vocabulary's order breaks ties.
 */
export function nearestWords(typed: string, vocabulary: readonly string[], most = 3): string[] {
  const folded = fold(typed);
  const key = phoneticKey(folded);
  const limit = folded.length >= LENGTH_FOR_TWO_EDITS ? 2 : folded.length >= LENGTH_FOR_ONE_EDIT ? 1 : 0;
  if (limit === 0) return [];
  const isCyrillic = /\p{Script=Cyrillic}/u.test(typed);
  const found: { word: string; cost: number }[] = [];
  for (const word of vocabulary) {
    const spelling = readSpelling(word);
    const isSameScript = spelling.isCyrillic === isCyrillic;
    // Across scripts sounds are compared, which are alike sooner: longer words, names alone, and the first sound the same.
    if (!isSameScript && key.length < SHORTEST_PHONETIC_KEY) continue;
    const [a, b] = isSameScript ? [folded, spelling.folded] : [key, spelling.key];
    if (Math.abs(a.length - b.length) > limit) continue;
    const distance = editDistance(a, b, limit);
    const beginsAlike = a.startsWith(b.slice(0, 1));
    if (!isSameScript && distance > 0 && !/^\p{Lu}/u.test(word)) continue;
    if (distance > limit || (!beginsAlike && (distance > 1 || !isSameScript))) continue;
    // A wrong first letter is rare, and so is a guess across scripts that is off by a letter.
    found.push({ word, cost: distance + (beginsAlike ? 0 : 0.6) + (isSameScript ? 0 : 0.5) });
  }
  return found
    .sort((a, b) => a.cost - b.cost)
    .slice(0, most)
    .map(({ word }) => word);
}

/** How a word is compared with others. */
interface Spelling {
  folded: string;
  key: string;
  isCyrillic: boolean;
}

/** Words of the vocabulary that were read before: every misspelt word is compared with thousands. */
const known = new Map<string, Spelling>();

function readSpelling(word: string): Spelling {
  const read = known.get(word);
  if (read !== undefined) return read;
  const folded = fold(word);
  const made = { folded, key: phoneticKey(folded), isCyrillic: /\p{Script=Cyrillic}/u.test(word) };
  known.set(word, made);
  return made;
}

/**
 * Letters to change, add, leave out or swap with a neighbour (optimal string alignment); more than `limit` is not
 * counted further.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
