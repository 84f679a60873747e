import { PASSAGE_KINDS, type Outline, type PassageKind } from '../index/passage.ts';
import {
  choicesIn,
  isFiltering,
  KIND_GROUPS,
  NO_FILTER,
  withArticleName,
  type Choices,
  type Filter,
} from './filter.ts';
import { foundDocument, textOf, type FoundDocument } from './found.ts';
import type { Marked } from './address.ts';
import { matcherFor } from './marks.ts';
import type { Meaning } from './meanings.ts';
import { parseQuery, phrasePlaces, type Query } from './query.ts';
import { candidates, rankDocument, type KeyHits, type RankedDocument } from './rank.ts';
import { resolveTerms, type Correction, type ResolvedQuery } from './resolve.ts';
import type { SearchIndex } from './search-index.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { tokenize } from '../language/tokens.ts';

/** The answer to a query. */
export interface Answer {
  /** What was searched for: the query with its corrections. */
  searched: string;
  /** What the page of a result marks. */
  marked: Marked;
  isEmpty: boolean;
  corrections: Correction[];
  /** What the lexicon took words for. */
  meanings: Meaning[];
  /** Words of the query that occur nowhere. */
  unknown: string[];
  /** Other spellings of what was not found. */
  suggestions: string[];
  /** The documents that answer, the best first. */
  found: FoundDocument[];
  choices: Choices;
  /** How many documents the filter leaves out. */
  hidden: number;
  /** The filter as it was understood. */
  filter: Filter;
}

/** Options of a search. */
export interface Options {
  filter: Filter;
  /** Search for what was typed to the letter, without corrections. */
  isExact: boolean;
}

/** How many documents are ranked by their passages; the others are ranked by the index alone. */
const MAX_OUTLINES = 24;

/** Answers a query. Rejects where a piece of the index cannot be fetched. */
export async function answer(
  index: SearchIndex,
  typed: string,
  { filter: asked, isExact }: Options,
): Promise<Answer> {
  const query = parseQuery(typed);
  const size = await index.size();
  const resolved = await resolveTerms(index, typed, query, isExact);
  const used = resolved.terms.filter(({ hits }) => hits.length > 0);
  const hits = used.map((each) => each.hits);
  const cannotMatch = resolved.query.phrases.length > 0 && used.length < resolved.terms.length;
  const ids = cannotMatch ? [] : candidates(hits, size).slice(0, MAX_OUTLINES);
  const outlines = await Promise.all(ids.map((id) => index.outline(id)));
  const everything = ids.flatMap((id, place) => rankIn(id, outlines[place], hits, size) ?? []);
  const choices = choicesIn(everything);
  const filter = withArticleName(asked, choices);
  const chosen = isFiltering(filter)
    ? ids.flatMap((id, place) => rankIn(id, outlines[place], hits, size, filter) ?? [])
    : everything;
  const all = await withPhrases(index, everything, resolved.query);
  const phrased = chosen === everything ? all : await withPhrases(index, chosen, resolved.query);
  phrased.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.score - a.score);
  const matcher = matcherFor(
    used.map(({ term }) => term),
    resolved.query.phrases,
    resolved.meanings.flatMap(({ own, forms }) => [...own, ...forms]),
  );
  return {
    searched: resolved.searched,
    marked: markedOf(resolved),
    isEmpty: query.terms.length === 0,
    corrections: resolved.corrections,
    meanings: resolved.meanings.filter(({ forms }) => forms.length > 0),
    unknown: resolved.terms.filter((each) => each.hits.length === 0).map(({ term }) => term.text),
    suggestions: resolved.suggestions,
    found: phrased.map((document) => foundDocument(index, document, matcher)),
    choices,
    hidden: all.length - phrased.length,
    filter,
  };
}

/** Words that the lexicon knows are marked by its forms, the others as they were typed. */
function markedOf({ searched, terms, meanings }: ResolvedQuery): Marked {
  const known = meanings.flatMap(({ first, count }) => terms.slice(first, first + count));
  const words = known.reduce((rest, { term }) => rest.replace(term.text, ' '), searched);
  const forms = meanings.flatMap(({ own, forms }) => [...own, ...forms]);
  return {
    words: words.replaceAll(/\s+/gu, ' ').trim(),
    forms: forms.map(({ text, language }) => ({ text, language })),
  };
}

function isWhole({ passages }: RankedDocument): boolean {
  return passages[0]?.isComplete ?? false;
}

function rankIn(
  id: string,
  outline: Outline | undefined,
  hits: readonly (readonly KeyHits[])[],
  size: number,
  filter: Filter = NO_FILTER,
): RankedDocument | undefined {
  if (outline === undefined) return undefined;
  if (filter.article !== '' && outline.name !== filter.article) return undefined;
  if (filter.author !== '' && !outline.authors.some(({ en }) => en === filter.author)) return undefined;
  const kinds: readonly PassageKind[] = filter.kind === '' ? PASSAGE_KINDS : KIND_GROUPS[filter.kind];
  const accepts = (kind: PassageKind, language: Locale) =>
    kinds.includes(kind) && (filter.language === '' || language === filter.language);
  return rankDocument(id, outline, hits, size, accepts);
}

/** Keeps the passages in which every phrase of the query stands to the letter. */
async function withPhrases(
  index: SearchIndex,
  documents: readonly RankedDocument[],
  { phrases }: Query,
): Promise<RankedDocument[]> {
  if (phrases.length === 0) return [...documents];
  const kept = await Promise.all(
    documents.map(async (document) => {
      const texts = await Promise.all(document.passages.map((passage) => textOf(index, document, passage)));
      const passages = document.passages.filter((_, place) =>
        phrases.every((phrase) => phrasePlaces(tokenize(texts[place] ?? ''), phrase).length > 0),
      );
      return { ...document, passages };
    }),
  );
  return kept.filter(({ passages }) => passages.length > 0);
}
