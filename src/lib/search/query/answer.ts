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
import { readOperators, type Operators } from './operators.ts';
import type { Wanted } from './question.ts';
import { parseQuery, phrasePlaces, type Query } from './query.ts';
import { candidates, rankDocument, type KeyHits, type RankedDocument } from './rank.ts';
import { isBeginning } from './find-terms.ts';
import { resolveTerms, type Correction, type ResolvedQuery } from './resolve.ts';
import type { SearchIndex } from './search-index.ts';
import { LOCALES, type Locale, type Localized } from '../../../schemas/locales.ts';
import { keysOf } from '../language/word-keys.ts';
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
  /** Words that were found only as the beginnings of others. */
  begun: string[];
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
  const operators = readOperators(typed);
  const text = operators.text.trim() === '' ? operators.author : operators.text;
  const query = parseQuery(text);
  const size = await index.size();
  const resolved = await resolveTerms(index, text, query, isExact);
  const used = resolved.terms.filter(({ hits }) => hits.length > 0);
  const hits = [...Map.groupBy(used, ({ term }) => term.group).values()].map((either) =>
    either.flatMap((each) => each.hits),
  );
  const cannotMatch = resolved.terms.some(({ term, hits }) => term.isQuoted && hits.length === 0);
  const excluded = await documentsWith(index, operators.excluded);
  const ids = (cannotMatch ? [] : candidates(hits, size))
    .filter((id) => !excluded.has(id))
    .slice(0, MAX_OUTLINES);
  const outlines = await Promise.all(ids.map((id) => index.outline(id)));
  const limits = limitsOf(operators);
  const rank = (chosen: Filter) =>
    ids.flatMap((id, place) => {
      const outline = outlines[place];
      return outline === undefined
        ? []
        : (rankIn(id, outline, hits, size, chosen, limits, resolved.query.wanted) ?? []);
    });
  const everything = rank(NO_FILTER);
  const choices = choicesIn(everything);
  const filter = withArticleName(asked, choices);
  const chosen = isFiltering(filter) ? rank(filter) : everything;
  const all = await withPhrases(index, everything, resolved.query);
  const phrased = chosen === everything ? all : await withPhrases(index, chosen, resolved.query);
  phrased.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.score - a.score);
  const matcher = matcherFor(
    used.map(({ term }) => term),
    resolved.query.phrases,
    resolved.meanings.flatMap(({ own, forms }) => [...own, ...forms]),
    resolved.query.wanted,
  );
  return {
    searched: resolved.searched,
    marked: markedOf(resolved),
    isEmpty: query.terms.length === 0,
    corrections: resolved.corrections,
    meanings: toldOf(resolved.meanings),
    begun: resolved.terms
      .filter(({ hits }) => hits.length > 0 && hits.every(isBeginning))
      .map(({ term }) => term.text),
    unknown: resolved.terms.filter((each) => each.hits.length === 0).map(({ term }) => term.text),
    suggestions: resolved.suggestions,
    found: phrased.map((document) => foundDocument(index, document, matcher)),
    choices,
    hidden: all.length - phrased.length,
    filter,
  };
}

/** What is told of the lexicon: not that a word is the same in other letters. */
function toldOf(meanings: readonly Meaning[]): Meaning[] {
  return meanings
    .map((meaning) => ({ ...meaning, forms: meaning.forms.filter(({ isAlike }) => !isAlike) }))
    .filter(({ forms }) => forms.length > 0);
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

/** What the operators of a query leave of the documents. */
interface Limits {
  kinds: readonly PassageKind[];
  language: Locale | undefined;
  isBy: (authors: readonly Localized<string>[]) => boolean;
}

function limitsOf({ kinds, language, author }: Operators): Limits {
  const names = parseQuery(author).terms;
  const isBy = (authors: readonly Localized<string>[]) =>
    names.length === 0 ||
    authors.some((name) => {
      const own = new Set(LOCALES.flatMap((locale) => keysOf(name[locale], locale).flat()));
      return names.every(({ keys }) => keys.some(({ key }) => own.has(key)));
    });
  return { kinds: kinds.length > 0 ? kinds : PASSAGE_KINDS, language, isBy };
}

/** The documents that have any of the words, as they are typed. */
async function documentsWith(index: SearchIndex, words: readonly string[]): Promise<Set<string>> {
  const keys = words.flatMap((word) => parseQuery(word).terms.flatMap((term) => term.keys));
  const places = await Promise.all(keys.map(({ key }) => index.find(key)));
  return new Set(places.flatMap((found) => [...found.keys()]));
}

function rankIn(
  id: string,
  outline: Outline,
  hits: readonly (readonly KeyHits[])[],
  size: number,
  filter: Filter,
  limits: Limits,
  wanted: Wanted | undefined,
): RankedDocument | undefined {
  if (filter.article !== '' && outline.name !== filter.article) return undefined;
  if (filter.author !== '' && !outline.authors.some(({ en }) => en === filter.author)) return undefined;
  if (!limits.isBy(outline.authors)) return undefined;
  const kinds: readonly PassageKind[] = filter.kind === '' ? PASSAGE_KINDS : KIND_GROUPS[filter.kind];
  const accepts = (kind: PassageKind, language: Locale) =>
    kinds.includes(kind) &&
    limits.kinds.includes(kind) &&
    (filter.language === '' || language === filter.language) &&
    (limits.language === undefined || language === limits.language);
  return rankDocument(id, outline, hits, size, accepts, wanted);
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
