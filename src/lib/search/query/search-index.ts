import type { Localized } from '../../../schemas/locales.ts';
import type { LexiconPiece } from '../index/lexicon-piece.ts';
import type { Outline } from '../index/passage.ts';

/** Where each document that has a key has it: places in the sequence of the document's keys, ascending. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** The index that answers are computed from; in the browser it is fetched in parts. */
export interface SearchIndex {
  /** How many documents there are. */
  size(): Promise<number>;
  find(key: string): Promise<Places>;
  findPrefix(prefix: string): Promise<Places>;
  outline(id: string): Promise<Outline>;
  /** The texts of one part of a document. */
  part(id: string, part: number): Promise<readonly string[]>;
  /** The site's own words under an initial, or all of them, the commonest first. */
  words(initial: string): Promise<readonly string[]>;
  /** A piece of the lexicon. */
  lexicon(piece: string): Promise<LexiconPiece>;
  /** The articles' keywords, offered when nothing is found. */
  keywords(): Promise<Localized<string[]>>;
}
