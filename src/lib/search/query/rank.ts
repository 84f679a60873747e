import { LOCALES, ROOT_LOCALE, type Locale } from '../../../schemas/locales.ts';
import { FIGURES, PASSAGE_KINDS, type Outline, type PassageKind } from '../index/passage.ts';
import type { Wanted } from './question.ts';

/** Where a term's key stands in a document: places in the sequence of its keys, ascending. */
export interface KeyHits {
  /** The grammar that made the key; nothing for the spelling itself. */
  language: Locale | undefined;
  /** How much the key says: 1 for the word itself, less for the beginning of another. */
  confidence: number;
  places: ReadonlyMap<string, readonly number[]>;
  /** The languages of passages that count, if not all: the lexicon's English bar is not the Kazakh бар, whose key is the same. */
  languages?: readonly Locale[];
}

/** Passages of a document in their order, as an outline has them. */
export type PassageList = Pick<Outline, 'passages'>;

/** A passage that answers, its number in the outline, and how well. */
export interface RankedPassage {
  number: number;
  score: number;
  /** Whether every term stands in it. */
  isComplete: boolean;
}

/** A document that answers, with its passages, the best first. */
export interface RankedDocument {
  id: string;
  score: number;
  passages: RankedPassage[];
}

/** The weight of each kind of passage: titles and keywords before mentions in the text. */
const KIND_WEIGHTS: Readonly<Record<PassageKind, number>> = {
  title: 3,
  author: 1.3,
  keywords: 2,
  abstract: 1.5,
  heading: 1.5,
  text: 1,
  table: 1,
  figure: 1.1,
  footnote: 0.8,
  reference: 0.6,
  board: 1.2,
  masthead: 0.9,
};
/** The weight of a stem in another language than its own. */
const FOREIGN_STEM_WEIGHT = 0.5;
/** The weight of a stem compared with the word itself. */
const STEM_WEIGHT = 0.9;
/** The weight of a passage that has what a question asks for. */
const ANSWER_WEIGHT = 2;
/** The usual length of a passage, in keys. */
const TYPICAL_LENGTH = 45;

/** How rare a term is among `all` documents: 1 where every document has it, more the fewer do. */
function rarity(hits: readonly KeyHits[], all: number): number {
  const known = rarities.get(hits);
  if (known !== undefined) return known;
  const holders = new Set(hits.flatMap(({ places }) => [...places.keys()])).size;
  const rare = holders === 0 ? 0 : 1 + Math.log(1 + all / holders);
  rarities.set(hits, rare);
  return rare;
}

/** The rarity of a term is asked for with every document. */
const rarities = new WeakMap<readonly KeyHits[], number>();

/** The passages of a document that answer, and how well the document does; nothing where the filter leaves none. */
export function rankDocument(
  id: string,
  outline: PassageList,
  terms: readonly (readonly KeyHits[])[],
  all: number,
  accepts: (kind: PassageKind, language: Locale) => boolean = () => true,
  wanted?: Wanted,
): RankedDocument | undefined {
  const starts = startsOf(outline);
  const weights = terms.map((hits) => rarity(hits, all));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const strengths = terms.map((hits) => confidencesIn(id, outline, starts, hits));
  const numbers = new Set(strengths.flatMap((each) => [...each.keys()]));
  const passages: RankedPassage[] = [];
  for (const number of numbers) {
    const passage = outline.passages[number];
    const kind = PASSAGE_KINDS[passage?.[1] ?? 0] ?? 'text';
    if (passage === undefined || !accepts(kind, LOCALES[passage[2]] ?? ROOT_LOCALE)) continue;
    const found = strengths.map((each) => each.get(number) ?? 0);
    const sum = found.reduce((all, strength, term) => all + strength * (weights[term] ?? 0), 0);
    const met = found.reduce((all, strength, term) => all + (strength > 0 ? (weights[term] ?? 0) : 0), 0);
    const coverage = total === 0 ? 0 : met / total;
    const length = 0.7 + (0.3 * passage[0]) / TYPICAL_LENGTH;
    const isComplete = found.every((strength) => strength > 0);
    const answering = wanted !== undefined && mayAnswer(wanted, kind, passage[4]) ? ANSWER_WEIGHT : 1;
    const score = (KIND_WEIGHTS[kind] * sum * coverage ** 2 * (isComplete ? 1.5 : 1) * answering) / length;
    passages.push({ number, score, isComplete });
  }
  if (passages.length === 0) return undefined;
  passages.sort(
    (a, b) => Number(b.isComplete) - Number(a.isComplete) || b.score - a.score || a.number - b.number,
  );
  return { id, score: documentScore(passages, strengths, weights), passages };
}

/** Whether a passage has what a question asks for: a number, a year, a person. */
function mayAnswer(wanted: Wanted, kind: PassageKind, figures: number): boolean {
  if (wanted === 'person') return kind === 'author' || kind === 'board' || kind === 'masthead';
  return figures >= (wanted === 'time' ? FIGURES.year : FIGURES.number);
}

/** Best passages first, then how much of the query the document holds at all, and how often it speaks of it. */
function documentScore(
  passages: readonly RankedPassage[],
  strengths: readonly ReadonlyMap<number, number>[],
  weights: readonly number[],
): number {
  const [first, second, third] = passages.map(({ score }) => score).sort((a, b) => b - a);
  const best = (first ?? 0) + 0.3 * (second ?? 0) + 0.15 * (third ?? 0);
  const held = strengths.reduce((sum, each, term) => sum + (each.size > 0 ? (weights[term] ?? 0) : 0), 0);
  const often = strengths.reduce(
    (sum, each, term) => sum + Math.log(1 + each.size) * (weights[term] ?? 0),
    0,
  );
  return best + 0.5 * held + 0.35 * often;
}

/** For every passage that has one of a term's keys, how surely it is that term. */
function confidencesIn(
  id: string,
  outline: PassageList,
  starts: readonly number[],
  hits: readonly KeyHits[],
): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const { language, confidence, places, languages } of hits) {
    for (const place of places.get(id) ?? []) {
      const number = passageAt(starts, place);
      const own = LOCALES[outline.passages[number]?.[2] ?? 0];
      if (own !== undefined && languages?.includes(own) === false) continue;
      const strength =
        confidence * (language === undefined ? 1 : language === own ? STEM_WEIGHT : FOREIGN_STEM_WEIGHT);
      strengths.set(number, Math.max(strengths.get(number) ?? 0, strength));
    }
  }
  return strengths;
}

/** Where the keys of each passage begin. */
export function startsOf({ passages }: PassageList): number[] {
  let start = 0;
  return passages.map(([keys]) => {
    const own = start;
    start += keys;
    return own;
  });
}

/** The passage that a place in the sequence of keys lies in: the last that begins at or before it. */
export function passageAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? Infinity) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
