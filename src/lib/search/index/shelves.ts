import { KEY_END } from './key-end.ts';
import { isPresent, type EntryForm } from './lexicon-entries.ts';
import { chunkOf, type IndexedWord } from './pagefind-files.ts';
import { edgeOf, shelfAt, type Shelf } from './shelf.ts';

/**
 * How large the words of a shelf are before they are compressed, in bytes: with the concepts, about 2 kB on the wire, of which
 * a search needs one or two a word; and about how many shelves there may be, for every search needs their list.
 */
const SHELVES = { leastSize: 800, most: 3000 };
/** How large the places of a word may be that come along with a concept which leads to it, in bytes. */
const MOST_COMPANION = 150;

interface PlacedWord extends IndexedWord {
  key: string;
  edge: string;
}

/** The index cut into shelves, each with the edge that it begins with. */
export function shelvesOf(
  words: readonly IndexedWord[],
  entries: readonly (readonly EntryForm[])[],
): { beginning: string; shelf: Shelf }[] {
  const placed = words.map(placedWord).sort((a, b) => compare(a.edge, b.edge) || compare(a.text, b.text));
  const byKey = new Map(placed.map((word) => [word.key, word]));
  const shelves = groupsOf(placed).map((own) => ({
    beginning: own[0]?.edge ?? '',
    own,
    concepts: [] as Shelf['concepts'],
    companions: new Map<string, IndexedWord>(),
  }));
  const beginnings = shelves.map(({ beginning }) => beginning);
  const numberOf = (edge: string) => shelfAt(edge, beginnings);
  for (const entry of entries) {
    const forms = entry.map((form) => ({ ...form, numbers: form.edges.map(numberOf) }));
    const keys = forms.filter(isPresent).flatMap((form) => form.keys);
    for (const number of new Set(forms.flatMap(({ numbers }) => numbers))) {
      const shelf = shelves[number];
      const here = forms.filter((form) => isPresent(form) || form.numbers.includes(number));
      shelf?.concepts.push(here.map(({ form }) => form));
      for (const key of keys) {
        const word = byKey.get(key);
        const isSmall = word !== undefined && word.size <= MOST_COMPANION;
        if (isSmall && numberOf(word.edge) !== number) shelf?.companions.set(key, word);
      }
    }
  }
  return shelves.map(({ beginning, own, concepts, companions }) => {
    const chunk = chunkOf([...own, ...companions.values()]);
    return { beginning, shelf: { concepts, companions: [...companions.keys()], chunk } };
  });
}

function placedWord(word: IndexedWord): PlacedWord {
  const key = word.text.slice(0, -KEY_END.length);
  return { ...word, key, edge: edgeOf(key) };
}

/** Words in groups of about one size; those of one edge are in one group. */
function groupsOf(words: readonly PlacedWord[]): PlacedWord[][] {
  const total = words.reduce((sum, { size }) => sum + size, 0);
  const wanted = Math.max(SHELVES.leastSize, total / SHELVES.most);
  const groups: PlacedWord[][] = [];
  let size = Infinity;
  for (const word of words) {
    if (size + word.size > wanted && word.edge !== groups.at(-1)?.at(-1)?.edge) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.size;
  }
  return groups;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
