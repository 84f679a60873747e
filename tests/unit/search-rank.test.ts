import { describe, expect, test } from 'vitest';
import { PASSAGE_KINDS, type Outline, type PassageKind } from '../../src/lib/search/index/passage.ts';
import { rankDocument, type KeyHits } from '../../src/lib/search/query/rank.ts';

const hits = (places: Record<string, number[]>): KeyHits[] => [
  { language: undefined, confidence: 1, places: new Map(Object.entries(places)) },
];

describe('a passage', () => {
  /** An outline of passages of ten keys each, of these kinds. */
  const outline = (...kinds: PassageKind[]) =>
    ({ passages: kinds.map((kind) => [10, PASSAGE_KINDS.indexOf(kind), 0]) }) as unknown as Outline;
  const order = (shape: Outline, terms: KeyHits[][]) =>
    rankDocument('a', shape, terms, 1)?.passages.map(({ number }) => number);

  test('with all the terms comes before one that has the most of one', () => {
    const shape = outline('title', 'reference');
    const terms = [hits({ a: [0, 1, 2, 3, 10] }), hits({ a: [4, 5, 6, 7, 11] }), hits({ a: [12] })];
    expect(order(shape, terms)).toEqual([1, 0]);
  });

  test('with all the terms comes before one that has most of them in a better place', () => {
    const terms = [0, 1, 2, 3].map((term) => hits({ a: term < 3 ? [term, 10 + term] : [10 + term] }));
    expect(order(outline('title', 'reference'), terms)).toEqual([1, 0]);
  });

  test('in a reference with two of three terms comes before one in a title with a single term', () => {
    const terms = [hits({ a: [0, 10] }), hits({ a: [11] }), hits({ a: [20] })];
    expect(order(outline('title', 'reference', 'masthead'), terms)).toEqual([1, 0, 2]);
  });

  test('in a title comes before one in the text, and that before one in a reference', () => {
    expect(order(outline('reference', 'text', 'title'), [hits({ a: [0, 10, 20] })])).toEqual([2, 1, 0]);
  });
});
