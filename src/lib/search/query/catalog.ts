import { BUNDLE_SIZE, numbersOf, type CatalogFile } from '../index/catalog.ts';
import {
  FIGURES,
  PASSAGE_KINDS,
  type Outline,
  type OutlinePassage,
  type PassageKind,
} from '../index/passage.ts';

/** What is known of a document before its outline is fetched. */
export interface CatalogDocument {
  number: number;
  /** The id by which the index answers. */
  id: string;
  name: string;
  isArticle: boolean;
  /** The numbers of its authors. */
  authors: readonly number[];
  /** Where its outline is: a bundle, and the place in it. */
  bundle: number;
  placeInBundle: number;
  /** Where its keys begin in the sequence of all documents' keys. */
  start: number;
  /**
   * Its passages as far as is known: of the right kinds and languages, but where several of a sort follow one another, of
   * the usual length of such.
   */
  sketch: Pick<Outline, 'passages'>;
}

/** The usual length of passages of which several follow one another, in keys; the others stand alone. */
const USUAL_LENGTHS: Readonly<Partial<Record<PassageKind, number>>> = {
  author: 20,
  text: 32,
  table: 12,
  figure: 12,
  footnote: 19,
  reference: 29,
  board: 12,
  masthead: 8,
};

/** What is known of all documents. */
export class Catalog {
  readonly documents: readonly CatalogDocument[];
  readonly phraseFiles: number;
  readonly #byId: ReadonlyMap<string, CatalogDocument>;

  constructor({ ids, names, pages, authors, codes, keys, phraseFiles }: CatalogFile) {
    let end = 0;
    this.documents = ids.map((id, number) => {
      const runs = keys[number] ?? [];
      const start = end;
      end += runs.reduce((sum, count) => sum + count, 0);
      return {
        number,
        id,
        name: names[number] ?? '',
        isArticle: !pages.includes(number),
        authors: authors[number] ?? [],
        bundle: Math.floor(number / BUNDLE_SIZE),
        placeInBundle: number % BUNDLE_SIZE,
        start,
        sketch: {
          passages: Array.from(codes[number] ?? '').flatMap((code, run) => sketchRun(code, runs[run] ?? 0)),
        },
      };
    });
    this.phraseFiles = phraseFiles;
    this.#byId = new Map(this.documents.map((document) => [document.id, document]));
  }

  byId(id: string): CatalogDocument | undefined {
    return this.#byId.get(id);
  }

  /** The document in which a place of the sequence of all documents' keys is. */
  at(place: number): CatalogDocument | undefined {
    let low = 0;
    let high = this.documents.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.documents[middle]?.start ?? Infinity) <= place) low = middle;
      else high = middle - 1;
    }
    return this.documents[low];
  }
}

/** A stretch of passages of one sort, cut into passages of the usual length. */
function sketchRun(code: string, keys: number): OutlinePassage[] {
  const [kind, language] = numbersOf(code);
  const usual = USUAL_LENGTHS[PASSAGE_KINDS[kind] ?? 'text'] ?? keys;
  const count = Math.max(1, Math.round(keys / Math.max(1, usual)));
  return Array.from({ length: count }, (_, number) => {
    const end = Math.round(((number + 1) * keys) / count);
    return [end - Math.round((number * keys) / count), kind, language, 0, FIGURES.none];
  });
}
