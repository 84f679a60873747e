import { hashOf, shuffled } from './random.ts';

/** Words of an issue that are not changed as others are; all in small letters. */
export interface WordClasses {
  /** Words that stay in every issue: what definitions, addresses, labels and the journal itself are made of. */
  kept: ReadonlySet<string>;
  /** Words that always change, and in the same way in issues of one `generation`: family names, keywords. */
  renamed: ReadonlySet<string>;
  /** Words that are others in every issue: one at the beginning of each abstract, by which pages are described. */
  changing: ReadonlySet<string>;
}

/** Which issue a word is changed for. */
export interface IssueSeed {
  /** Counted from the original, 0. */
  index: number;
  /** Issues of one generation share their people and keywords. */
  generation: number;
}

/** How many of the other words change in an issue. */
const CHANGED_SHARE = 0.2;
/** Half of the changed words come again in every tenth issue, as words of an archive do; the others never. */
const RETURNING = 10;
/** Shorter words are what every text is held together by. */
export const SHORTEST = 5;

/** Letters change places within their row, so that a word keeps its script, its language and its look. */
const ROWS = ['aeiou', 'bcdfghklmnprstvz', 'аеиоуя', 'бвгдзклмнпрст'];

export const WORD = /[\p{L}\p{M}]+/gu;

/** The letters of a row, each with the one that stands for it. */
function substitutionOf(seed: string): Map<string, string> {
  return new Map(
    ROWS.flatMap((row) => {
      const letters = Array.from(row);
      const others = shuffled(letters, `${seed} ${row}`);
      return letters.map((letter, at) => [letter, others[at] ?? letter] as const);
    }),
  );
}

/** Changes the words of a text for an issue; the same word always in the same way, whatever file it stands in. */
export function wordMap(classes: WordClasses, { index, generation }: IssueSeed): (text: string) => string {
  const substitutions = new Map<string, Map<string, string>>();
  const substitute = (word: string, seed: string): string => {
    const letters = substitutions.get(seed) ?? substitutionOf(seed);
    substitutions.set(seed, letters);
    return Array.from(word, (letter) => letters.get(letter) ?? letter).join('');
  };
  const changed = (word: string): string => {
    if (classes.renamed.has(word)) return substitute(word, `generation ${String(generation)}`);
    if (classes.changing.has(word)) return substitute(word, `issue ${String(index)}`);
    if (classes.kept.has(word) || word.length < SHORTEST) return word;
    if (hashOf(`${word} ${String(index)}`) / 2 ** 32 > CHANGED_SHARE) return word;
    const seed = hashOf(word) % 2 === 0 ? `issue ${String(index)}` : `returning ${String(index % RETURNING)}`;
    return substitute(word, seed);
  };
  return (text) => text.replaceAll(WORD, (word) => inCaseOf(word, changed(word.toLowerCase())));
}

/** A word in the case of another: small, Capitalised or CAPITALS; what is neither stays as it is. */
function inCaseOf(model: string, word: string): string {
  if (model === model.toLowerCase()) return word;
  if (model === model.toUpperCase()) return word.toUpperCase();
  const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);
  return model === capitalised(model.toLowerCase()) ? capitalised(word) : model;
}
