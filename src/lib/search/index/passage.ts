import type { Localized } from '../../../schemas/locales.ts';
import type { Reading } from './reading.ts';

/** The kinds of places where a passage may stand; their order is that of codes in the outlines. */
export const PASSAGE_KINDS = [
  'title',
  'author',
  'keywords',
  'abstract',
  'heading',
  'text',
  'table',
  'figure',
  'footnote',
  'reference',
  'board',
  'masthead',
] as const;

/** A kind of place. */
export type PassageKind = (typeof PASSAGE_KINDS)[number];

/** The smallest piece of text that search finds: a paragraph, a table's row, a footnote, a reference, an abstract. */
export interface Passage extends Reading {
  kind: PassageKind;
  /** The id of its place in the page; empty where the page itself is the place. */
  fragment: string;
  /** The heading that it stands under, or the caption of its table; nothing at the top. */
  heading?: Reading;
}

/** A page whose passages are found together: an article, or the page about the journal. */
export interface SearchDocument {
  /** Its unique name: `2020-4/eu-crisis` for an article, the address without outer slashes for another page. */
  name: string;
  /** The address without base path and language: `/issues/2020-4/eu-crisis/`. */
  address: string;
  isArticle: boolean;
  title: Localized<string>;
  authors: Localized<string>[];
  keywords: Localized<string[]>;
  passages: Passage[];
}

/** What figures a passage has: none, a number, a year. */
export const FIGURES = { none: 0, number: 1, year: 2 } as const;

/**
 * A passage in an outline: how many keys it has in the index, what it is, the part that has its text, and what figures it has.
 * `place` is the number of the first passage of the same place, where it is not itself: a member of the board stands there in
 * three languages.
 */
export type OutlinePassage = [
  keys: number,
  kind: number,
  language: number,
  part: number,
  figures: number,
  place?: number,
];

/**
 * What ranks a document's passages and names it, before its texts are fetched. `passages[n][0]` is how many keys passage n has;
 * they stand in the index one after another.
 */
export interface Outline {
  name: string;
  address: string;
  title: Localized<string>;
  passages: OutlinePassage[];
}

/** A part of a document's text: its passages as they are shown. */
export interface DocumentPart {
  headings: [text: string, language: number][];
  /** `heading` is its place among the headings of the part; -1 for none. */
  passages: [text: string, fragment: string, heading: number][];
}
