import type { Catalog, CatalogDocument } from './catalog.ts';
import type { Candidate } from './filter.ts';
import {
  passageAt,
  rankDocument,
  startsOf,
  type KeyHits,
  type PassageList,
  type RankedDocument,
} from './rank.ts';
import type { Wanted } from './question.ts';
import type { Places, SearchIndex } from './search-index.ts';
import type { Sieve } from './sieve.ts';

/** What documents are searched for. */
export interface Sought {
  /** Where each term is, and each phrase. */
  terms: readonly (readonly KeyHits[])[];
  /** The passages that have every phrase of the query, which alone answer then; nothing where there is no phrase. */
  phrased: Places | undefined;
  /** Terms of which a document must have each, if not in one passage: quoted words that no text has as they are written. */
  required: readonly (readonly KeyHits[])[];
  /** What a question asks for. */
  wanted: Wanted | undefined;
  /** How many documents there are. */
  size: number;
}

/** How many of the best documents by the index alone are ranked anew by their passages, and from how many files at most. */
const LOOKED_INTO = { documents: 24, bundles: 6 };

/** All documents that answer, the best first, by what index and catalog tell: which they are is sure, their order is not. */
export function candidates(catalog: Catalog, sought: Sought, sieve: Sieve): Candidate[] {
  const ids = new Set(sought.terms.flatMap((hits) => hits.flatMap(({ places }) => [...places.keys()])));
  const found = [...ids].flatMap((id) => {
    const document = catalog.byId(id);
    if (document === undefined || !sieve.document(document)) return [];
    const ranked = rankIn(document, document.sketch, sought, sieve);
    return ranked === undefined ? [] : [{ document, ranked }];
  });
  return found.sort(bestFirst);
}

/** The best documents by their passages, those that stand in few files. */
export async function lookInto(
  index: SearchIndex,
  found: readonly Candidate[],
  sought: Sought,
  sieve: Sieve,
): Promise<Candidate[]> {
  const best = found.slice(0, LOOKED_INTO.documents);
  const bundles = [...new Set(best.map(({ document }) => document.bundle))].slice(0, LOOKED_INTO.bundles);
  const near = best.filter(({ document }) => bundles.includes(document.bundle));
  const ranked = await Promise.all(
    near.map(({ document }) => rankByPassages(index, document, sought, sieve)),
  );
  return ranked.flatMap((each) => each ?? []).sort(bestFirst);
}

/** A document ranked by its passages. */
export async function rankByPassages(
  index: SearchIndex,
  document: CatalogDocument,
  sought: Sought,
  sieve: Sieve,
): Promise<Candidate | undefined> {
  const outline = (await index.outlines(document.bundle))[document.placeInBundle];
  if (outline === undefined) return undefined;
  const ranked = rankIn(document, outline, sought, sieve);
  return ranked && { document, ranked };
}

function rankIn(
  { id }: CatalogDocument,
  list: PassageList,
  { terms, phrased, required, wanted, size }: Sought,
  sieve: Sieve,
): RankedDocument | undefined {
  if (phrased !== undefined && !phrased.has(id)) return undefined;
  const ranked = rankDocument(id, list, terms, size, sieve.passage, wanted);
  if (ranked === undefined || (phrased === undefined && required.length === 0)) return ranked;
  const starts = startsOf(list);
  const numbers = new Set(phrased?.get(id)?.map((place) => passageAt(starts, place)));
  const having = [
    ...(phrased === undefined ? [] : [ranked.passages.filter(({ number }) => numbers.has(number))]),
    ...required.map((hits) => rankDocument(id, list, [hits], size, sieve.passage)?.passages ?? []),
  ];
  if (having.some(({ length }) => length === 0)) return undefined;
  const answering = new Set(having.flat().map(({ number }) => number));
  return { ...ranked, passages: ranked.passages.filter(({ number }) => answering.has(number)) };
}

function bestFirst(a: Candidate, b: Candidate): number {
  return (
    Number(isWhole(b)) - Number(isWhole(a)) ||
    b.ranked.score - a.ranked.score ||
    a.document.number - b.document.number
  );
}

function isWhole({ ranked }: Candidate): boolean {
  return ranked.passages[0]?.isComplete ?? false;
}
