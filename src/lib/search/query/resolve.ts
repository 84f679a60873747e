import type { SearchIndex } from './search-index.ts';
import { joined, parted } from './compounds.ts';
import { isAbbreviation } from '../index/concept-forms.ts';
import { findAll, findWords, SHORTEST_GUESS, type ResolvedTerm } from './find-terms.ts';
import type { Meaning } from './meanings.ts';
import { otherLayouts } from '../language/keyboard-layout.ts';
import { parseQuery, type Query } from './query.ts';
import { likelyInitials, likelySeconds, nearestWords } from '../language/spelling.ts';

/** A word that was not found, and the one that was searched for instead. */
export interface Correction {
  typed: string;
  used: string;
}

/** A query as it is searched for. */
export interface ResolvedQuery {
  query: Query;
  searched: string;
  terms: ResolvedTerm[];
  corrections: Correction[];
  /** What the lexicon took words for. */
  meanings: Meaning[];
  suggestions: string[];
}

/** Options of guessing at what was meant. */
interface Guessing {
  /** Whether words with any other initial are tried as well, where none with a likely one is near. */
  isAnyInitial: boolean;
}

/**
 * Finds every term of a query, and what the lexicon knows it for. A word that is neither on the site nor in the lexicon is
 * tried in another keyboard layout, then replaced by the nearest word. An exact query and one that is `isQuoting` are left as they are.
 */
export async function resolveTerms(
  index: SearchIndex,
  typed: string,
  query: Query,
  isExact: boolean,
  isQuoting = query.phrases.length > 0,
): Promise<ResolvedQuery> {
  const { terms, meanings } = isExact
    ? { terms: await findWords(index, query.terms), meanings: [] }
    : await findAll(index, query.terms);
  const asTyped: ResolvedQuery = {
    query,
    searched: typed,
    terms,
    corrections: [],
    meanings,
    suggestions: [],
  };
  const missing = terms.filter(({ hits }) => hits.length === 0);
  if (missing.length === 0) return asTyped;
  if (isExact || isQuoting) return withSuggestions(index, asTyped);
  // Of a query in another layout no word is found as it stands; to look for each in two more costs a file or two a word.
  const mayBeInOtherLayout = terms.every(({ term, hits }) => term.kind === 'number' || hits.length === 0);
  const misspelt = await corrected(index, asTyped);
  const isEachNear = missing.every(
    ({ term }) =>
      term.kind === 'number' || misspelt.corrections.some(({ typed: text }) => text === term.text),
  );
  const rewritten =
    (await asCompounds(index, typed, missing)) ??
    (isEachNear && misspelt.corrections.length > 0 ? misspelt : undefined) ??
    (mayBeInOtherLayout ? await inOtherLayout(index, typed, missing) : undefined) ??
    (await wordInOtherLayout(index, typed, missing)) ??
    (await corrected(index, asTyped, { isAnyInitial: true }));
  if (rewritten.corrections.length > 0 || !mayBeInOtherLayout) return rewritten;
  return (await correctedInOtherLayout(index, typed)) ?? asTyped;
}

/** The query as the same keys give it in another layout, where all of it is found. */
async function inOtherLayout(
  index: SearchIndex,
  typed: string,
  missing: readonly ResolvedTerm[],
): Promise<ResolvedQuery | undefined> {
  if (missing.some(({ term }) => isAbbreviation(term))) return undefined;
  for (const other of layoutsOf(typed)) {
    const whole = await foundWhole(index, typed.trim(), other.trim(), other);
    if (whole !== undefined) return whole;
  }
  return undefined;
}

/** The query with its only missing word as the same keys give it in another layout. */
async function wordInOtherLayout(
  index: SearchIndex,
  typed: string,
  [only, ...others]: readonly ResolvedTerm[],
): Promise<ResolvedQuery | undefined> {
  if (only === undefined || others.length > 0 || isAbbreviation(only.term)) return undefined;
  for (const other of layoutsOf(only.term.text)) {
    const replaced = await foundWhole(
      index,
      only.term.text,
      other,
      typed.replace(only.term.text, () => other),
    );
    if (replaced !== undefined) return replaced;
  }
  return undefined;
}

/** A query in another layout that is misspelt there as well. */
async function correctedInOtherLayout(index: SearchIndex, typed: string): Promise<ResolvedQuery | undefined> {
  for (const other of layoutsOf(typed)) {
    const query = parseQuery(other);
    const asOther = {
      query,
      searched: other,
      corrections: [],
      suggestions: [],
      ...(await findAll(index, query.terms)),
    };
    // One word that is near to nothing is enough to give up, before files are fetched for the others.
    const [first] = asOther.terms.filter(({ term, hits }) => hits.length === 0 && term.kind !== 'number');
    if (first === undefined || (await nearest(index, first.term.text, { isAnyInitial: true })).length === 0)
      continue;
    const { corrections, searched, ...rest } = await corrected(index, asOther, { isAnyInitial: true });
    if (corrections.length === 0 || rest.terms.some(({ hits }) => hits.length === 0)) continue;
    return { ...rest, searched, corrections: [{ typed: typed.trim(), used: searched.trim() }] };
  }
  return undefined;
}

/** The other layouts that have a word for a word: no figures for letters, and no long word without a vowel. */
function layoutsOf(typed: string): string[] {
  const digits = (text: string) => text.match(/\d/gu)?.length ?? 0;
  return otherLayouts(typed).filter((other) => digits(other) <= digits(typed) && !WITHOUT_VOWEL.test(other));
}

/** A word of five letters or more that nobody can say. */
const WITHOUT_VOWEL = /(?<!\p{L})[^aeiouyаәеёиоөуұүыіэюя\P{L}]{5,}(?!\p{L})/iu;

/** The query with words joined or parted that the site writes the other way: neighbour hood, stumblingblock. */
async function asCompounds(
  index: SearchIndex,
  typed: string,
  missing: readonly ResolvedTerm[],
): Promise<ResolvedQuery | undefined> {
  for (const { term } of missing) {
    for (const [from, to] of [...joined(typed, term), ...(await parted(index, term))]) {
      const rewritten = await foundWhole(
        index,
        from,
        to,
        typed.replace(from, () => to),
      );
      if (rewritten !== undefined) return rewritten;
    }
  }
  return undefined;
}

/** A rewritten query, where every term of it is found as a whole word. */
async function foundWhole(
  index: SearchIndex,
  typed: string,
  used: string,
  searched: string,
): Promise<ResolvedQuery | undefined> {
  const parsed = parseQuery(searched);
  const query = { ...parsed, terms: parsed.terms.map((term) => ({ ...term, prefixes: [] })) };
  if (query.terms.length === 0) return undefined;
  const { terms, meanings } = await findAll(index, query.terms);
  if (terms.some(({ hits }) => hits.length === 0)) return undefined;
  if (terms.some((term) => isByChance(term))) return undefined;
  return { query, searched, terms, corrections: [{ typed, used }], meanings, suggestions: [] };
}

/** Whether a short word of another layout is only alike to a word of the site, and no whole one. */
function isByChance({ term: { text, kind }, hits }: ResolvedTerm): boolean {
  return (
    kind === 'cyrillic' &&
    text.length < SHORTEST_GUESS &&
    hits.every(({ language }) => language !== undefined)
  );
}

/** The query with the nearest words for those that are nowhere; what these mean is looked up in turn. */
async function corrected(
  index: SearchIndex,
  resolved: ResolvedQuery,
  options?: Guessing,
): Promise<ResolvedQuery> {
  let { searched } = resolved;
  const corrections: Correction[] = [];
  const suggestions: string[] = [];
  const terms = await Promise.all(
    resolved.terms.map(async ({ term, hits }) => {
      if (hits.length > 0 || term.kind === 'number' || isAbbreviation(term)) return term;
      const [used, ...others] = await nearest(index, term.text, options);
      const [nearer] = used === undefined ? [] : parseQuery(used).terms;
      if (used === undefined || nearer === undefined) return term;
      searched = searched.replace(term.text, () => used);
      corrections.push({ typed: term.text, used });
      suggestions.push(...others);
      return { ...nearer, prefixes: [] };
    }),
  );
  if (corrections.length === 0) return resolved;
  return { ...resolved, searched, corrections, suggestions, ...(await findAll(index, terms)) };
}

async function withSuggestions(index: SearchIndex, resolved: ResolvedQuery): Promise<ResolvedQuery> {
  const missing = resolved.terms.filter(({ hits, term }) => hits.length === 0 && term.kind !== 'number');
  const suggestions = await Promise.all(
    missing.map(({ term }) => nearest(index, term.text, { isAnyInitial: true })),
  );
  return { ...resolved, suggestions: suggestions.flat() };
}

/** The nearest words of the site: those with the same initial, else with the next sound for an initial, else any. */
async function nearest(
  index: SearchIndex,
  typed: string,
  { isAnyInitial }: Guessing = { isAnyInitial: false },
): Promise<string[]> {
  for (const initial of likelyInitials(typed)) {
    const found = nearestWords(typed, (await index.words(initial)).first);
    if (found.length > 0) return found;
  }
  if (!isAnyInitial) return [];
  const others = await Promise.all(likelySeconds(typed).map((sound) => index.words(sound)));
  return nearestWords(
    typed,
    others.flatMap(({ second }) => second),
  );
}
