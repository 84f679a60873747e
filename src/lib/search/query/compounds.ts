import { fold } from '../language/fold.ts';
import { initialOf } from '../language/spelling.ts';
import type { Term } from './query.ts';
import type { SearchIndex } from './search-index.ts';

/** What stands in a query, and what it may be written as instead. */
type Rewriting = [from: string, to: string];

/** The shortest part of a word that is written together, in letters. */
const SHORTEST_PART = 4;

/** A word joined with its neighbours in the query: neighbour hood, neighbourhood. */
export function joined(typed: string, { text }: Term): Rewriting[] {
  const pairs = [...typed.matchAll(/(?=(?<pair>(?<left>\p{L}+)[\s-](?<right>\p{L}+)))(?<!\p{L})/gu)];
  return pairs.flatMap(({ groups: { pair = '', left = '', right = '' } = {} }): Rewriting[] =>
    left === text || right === text ? [[pair, left + right]] : [],
  );
}

/** A word parted where both parts are words of the site: stumblingblock, stumbling block. */
export async function parted(index: SearchIndex, { text, kind }: Term): Promise<Rewriting[]> {
  if (kind === 'number' || text.length < 2 * SHORTEST_PART) return [];
  const found: Rewriting[] = [];
  const lefts = await wordsOf(index, text);
  for (let place = SHORTEST_PART; place <= text.length - SHORTEST_PART; place += 1) {
    const [left, right] = [text.slice(0, place), text.slice(place)];
    if (!lefts.has(fold(left)) || !(await wordsOf(index, right)).has(fold(right))) continue;
    found.push([text, `${left} ${right}`]);
  }
  return found;
}

/** The words of the site that begin with the sound of a word, folded. */
async function wordsOf(index: SearchIndex, word: string): Promise<ReadonlySet<string>> {
  return new Set((await index.words(initialOf(word))).first.map(fold));
}
