import { comparable } from '../language/comparable.ts';
import { isStopWord } from '../language/stop-words.ts';
import { tokenize } from '../language/tokens.ts';
import { hashOf, stretchAt, type PhraseFile } from './phrase-file.ts';
import type { IndexedDocument } from './index-data.ts';

/** How many places of stretches a file has: about 3 kB compressed. */
const PLACES_IN_FILE = 700;

type Place = readonly [passage: number, word: number];

/** The files by which quotations are found: every stretch of words, and every word, with the places where they stand. */
export function phraseFiles(documents: readonly IndexedDocument[]): PhraseFile[] {
  const places = new Map<number, Place[]>();
  let passage = 0;
  let count = 0;
  for (const { parts, keysOfPassages } of documents) {
    const texts = parts.flatMap(({ passages }) => passages.map(([text]) => text));
    for (const [number, text] of texts.entries()) {
      for (const [stretch, word] of stretchesOf(text)) {
        const hash = hashOf(stretch);
        const known = places.get(hash);
        if (known === undefined) places.set(hash, [[passage, word]]);
        else known.push([passage, word]);
        count += 1;
      }
      passage += keysOfPassages[number]?.length ?? 0;
    }
  }
  const files = Array.from({ length: Math.max(1, Math.ceil(count / PLACES_IN_FILE)) }, emptyFile);
  const last = files.map(() => 0);
  for (const [hash, own] of [...places].sort(([a], [b]) => a - b)) {
    const number = hash % files.length;
    const file = files[number];
    if (file === undefined) continue;
    file.stretches.push(hash - (last[number] ?? 0));
    last[number] = hash;
    file.counts.push(own.length);
    file.passages.push(...own.map(([at], index) => at - (own[index - 1]?.[0] ?? 0)));
    file.words.push(...own.map(([, word]) => word));
  }
  return files;
}

function emptyFile(): PhraseFile {
  return { stretches: [], counts: [], passages: [], words: [] };
}

/** The stretches of a text with the numbers of their first words, and its words that are no stop words, each once. */
function stretchesOf(text: string): [stretch: string[], word: number][] {
  const words = tokenize(text).map(comparable);
  const single = new Set(words.filter((word) => !isStopWord(word)));
  return [
    ...words.flatMap((_, first): [string[], number][] => {
      const stretch = stretchAt(words, first);
      return stretch === undefined ? [] : [[stretch, first]];
    }),
    ...[...single].map((word): [string[], number] => [[word], 0]),
  ];
}
