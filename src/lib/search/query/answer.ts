import { tokenize } from '../language/tokens.ts';
import type { Marked } from './address.ts';
import { partsApart, type Apart } from './apart.ts';
import { candidates } from './candidates.ts';
import { choicesIn, isFiltering, withArticleName, type Choices, type Filter } from './filter.ts';
import { isBeginning } from './find-terms.ts';
import { FoundDocuments } from './found.ts';
import { matcherFor } from './marks.ts';
import type { Meaning } from './meanings.ts';
import { readOperators } from './operators.ts';
import type { Correction, ResolvedQuery } from './resolve.ts';
import type { SearchIndex } from './search-index.ts';
import { seek } from './seek.ts';
import { sieveOfFilter, sieveOfOperators } from './sieve.ts';

/** The answer to a query. */
export interface Answer {
  /** What was searched for: the query with its corrections. */
  searched: string;
  /** What the page of a result marks. */
  marked: Marked;
  isEmpty: boolean;
  corrections: Correction[];
  /** Quotations that no text has as they are written, so that their words were searched for. */
  loosened: string[];
  /** What the lexicon took words for. */
  meanings: Meaning[];
  /** Words that were found only as the beginnings of others. */
  begun: string[];
  /** Words of the query that occur nowhere. */
  unknown: string[];
  /** Other spellings of what was not found. */
  suggestions: string[];
  /** Parts of the query that find something by themselves, where together they find nothing. */
  apart: Apart | undefined;
  /** The documents that answer, the best first. */
  found: FoundDocuments;
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

/** Answers a query. Rejects where a file of the index cannot be fetched. */
export async function answer(
  index: SearchIndex,
  typed: string,
  { filter: asked, isExact }: Options,
): Promise<Answer> {
  const operators = readOperators(typed);
  const text = operators.text.trim() === '' ? operators.author : operators.text;
  const catalog = await index.catalog();
  const [{ resolved, loosened, isNowhere, sought }, limits] = await Promise.all([
    seek(index, catalog, text, isExact),
    sieveOfOperators(index, catalog, operators),
  ]);
  const everything = candidates(catalog, sought, limits);
  const filter = withArticleName(asked, everything);
  const sieve = isFiltering(filter) ? await sieveOfFilter(index, filter, limits) : limits;
  const chosen = isFiltering(filter) ? candidates(catalog, sought, sieve) : everything;
  const apart =
    everything.length > 0 ? undefined : await partsApart(index, catalog, typed, { sought, isExact });
  const told = toldOf(resolved.meanings);
  const matcher = matcherFor(
    resolved.terms.filter(({ hits }) => hits.length > 0).map(({ term }) => term),
    resolved.query.phrases,
    resolved.meanings.flatMap(({ own, forms }) => [...own, ...forms]),
    resolved.query.wanted,
  );
  return {
    searched: resolved.searched,
    marked: markedOf(resolved),
    isEmpty: resolved.query.terms.length === 0,
    corrections: resolved.corrections,
    loosened: everything.length > 0 ? loosened : [],
    meanings: isNowhere ? told.filter((meaning) => isOffered(meaning, apart)) : told,
    begun: resolved.terms
      .filter(({ hits }) => hits.length > 0 && hits.every(isBeginning))
      .map(({ term }) => term.text),
    unknown: resolved.terms.filter((each) => each.hits.length === 0).map(({ term }) => term.text),
    suggestions: resolved.suggestions,
    apart,
    found: await FoundDocuments.lookInto(index, chosen, sought, sieve, limits, matcher),
    choices: choicesIn(index, everything),
    hidden: everything.length - chosen.length,
    filter,
  };
}

/** What is told of the lexicon: not that a word is the same in other letters. */
function toldOf(meanings: readonly Meaning[]): Meaning[] {
  return meanings
    .map((meaning) => ({ ...meaning, forms: meaning.forms.filter(({ isAlike }) => !isAlike) }))
    .filter(({ forms }) => forms.length > 0);
}

/** Whether the words of a meaning are offered as a query of their own. */
function isOffered({ typed }: Meaning, apart: Apart | undefined): boolean {
  const words = (query: string) =>
    tokenize(query)
      .map(({ text }) => text)
      .join(' ');
  return apart?.alternatives.some(({ query }) => words(query) === typed) ?? false;
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
