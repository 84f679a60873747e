import { hashOf, stretchAt, type PhraseFile } from '../index/phrase-file.ts';
import { isStopWord } from '../language/stop-words.ts';
import type { Catalog } from './catalog.ts';
import type { Places, SearchIndex } from './search-index.ts';

/** A part of a phrase that is looked up: a stretch of its words, and the number of the first. */
interface Piece {
  stretch: readonly string[];
  first: number;
}

/**
 * The passages in which words stand one after another, each by the place of its first key in the document; nothing where all are
 * stop words, which are everywhere.
 */
export async function findPhrase(
  index: SearchIndex,
  catalog: Catalog,
  words: readonly string[],
): Promise<Places | undefined> {
  const pieces = piecesOf(words);
  if (pieces.length === 0) return undefined;
  const found = await Promise.all(pieces.map((piece) => beginnings(index, catalog, piece)));
  const [first = [], ...others] = found.map((places) => new Map(places));
  const passages = [...first].flatMap(([name, passage]) =>
    others.every((places) => places.has(name)) ? [passage] : [],
  );
  const places = new Map<string, number[]>();
  for (const passage of [...new Set(passages)].sort((a, b) => a - b)) {
    const document = catalog.at(passage);
    if (document === undefined) continue;
    const own = places.get(document.id) ?? [];
    places.set(document.id, own);
    own.push(passage - document.start);
  }
  return places;
}

/** The passages that are in all of several lists of passages. */
export function inAll([first, ...others]: readonly Places[]): Places | undefined {
  if (first === undefined) return undefined;
  const both = [...first].map(([id, places]): [string, number[]] => [
    id,
    places.filter((place) => others.every((other) => other.get(id)?.includes(place) === true)),
  ]);
  return new Map(both.filter(([, places]) => places.length > 0));
}

/** As few stretches as have all the words of a phrase, but for stop words at its end. */
function piecesOf(words: readonly string[]): Piece[] {
  const [only] = words;
  if (only !== undefined && words.length === 1) {
    return isStopWord(only) ? [] : [{ stretch: [only], first: 0 }];
  }
  const pieces: Piece[] = [];
  let first = 0;
  while (first < words.length) {
    // The last word, if it is left alone, is looked up with the one before it.
    const from = first === words.length - 1 ? first - 1 : first;
    const stretch = stretchAt(words, from);
    if (stretch === undefined) break;
    pieces.push({ stretch, first: from });
    first = from + stretch.length;
  }
  return pieces;
}

/** Where a phrase begins if a piece of it is there: the passage and the number of the word, as a name, and the passage. */
async function beginnings(
  index: SearchIndex,
  catalog: Catalog,
  { stretch, first }: Piece,
): Promise<[name: string, passage: number][]> {
  const hash = hashOf(stretch);
  const places = placesOf(await index.phrases(hash % catalog.phraseFiles), hash);
  return places.map(([passage, word]) => [`${String(passage)} ${String(word - first)}`, passage]);
}

/** The places of a stretch: the passage, and the number of its first word in it. */
function placesOf(file: PhraseFile, wanted: number): [passage: number, word: number][] {
  let hash = 0;
  let from = 0;
  for (const [number, difference] of file.stretches.entries()) {
    hash += difference;
    const count = file.counts[number] ?? 0;
    if (hash === wanted) {
      let passage = 0;
      return file.passages.slice(from, from + count).map((step, place) => {
        passage += step;
        return [passage, file.words[from + place] ?? 0];
      });
    }
    if (hash > wanted) break;
    from += count;
  }
  return [];
}
