import type { SearchIndex } from './search-index.ts';
import { LOCALES, type Locale } from '../../../schemas/locales.ts';
import { joined, parted } from './compounds.ts';
import { isAbbreviation } from '../index/lexicon-piece.ts';
import { meaningsOf, type Form, type Meaning } from './meanings.ts';
import { otherLayouts } from '../language/keyboard-layout.ts';
import { parseQuery, type Query, type Term } from './query.ts';
import type { KeyHits } from './rank.ts';
import { ALL_INITIALS, likelyInitials, nearestWords } from '../language/spelling.ts';

/** A word that was not found, and the one that was searched for instead. */
export interface Correction {
  typed: string;
  used: string;
}

/** A term, and where it is. */
export interface ResolvedTerm {
  term: Term;
  hits: KeyHits[];
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

/** The shortest word that is guessed at, in letters. */
const SHORTEST_GUESS = 5;

/** How much a hit says: words that stand together as they were asked for most, the beginning of a word least. */
const CONFIDENCE = { together: 1.5, word: 1, lexicon: 0.6, prefix: 0.4, later: 0.03 };

/**
 * Finds every term of a query, and what the lexicon knows it for. A word that is neither on the site nor in the lexicon is
 * tried in another keyboard layout, then replaced by the nearest word. A quoted phrase and an exact query are left as they are.
 */
export async function resolveTerms(
  index: SearchIndex,
  typed: string,
  query: Query,
  isExact: boolean,
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
  if (isExact || query.phrases.length > 0) return withSuggestions(index, asTyped);
  const rewritten =
    (await inOtherLayout(index, typed, missing)) ??
    (await asCompounds(index, typed, missing)) ??
    (await corrected(index, asTyped));
  return rewritten.corrections.length > 0
    ? rewritten
    : ((await correctedInOtherLayout(index, typed)) ?? asTyped);
}

/** Finds terms, and where the forms stand that the lexicon knows them for. */
async function findAll(
  index: SearchIndex,
  terms: readonly Term[],
): Promise<{ terms: ResolvedTerm[]; meanings: Meaning[] }> {
  const found = await findWords(index, terms);
  const isFound = (place: number) => found[place]?.hits.some(isWholeWord) ?? false;
  const meanings = await meaningsOf(
    index,
    found.map(({ term }) => term),
    isFound,
  );
  const hits = await Promise.all(
    meanings.map(async ({ own, forms, count }) => [
      ...(await findForms(
        index,
        own.filter(({ isAlone }) => isAlone),
        count > 1 ? CONFIDENCE.together : CONFIDENCE.word,
      )),
      ...(await findForms(index, forms, CONFIDENCE.lexicon)),
    ]),
  );
  return {
    meanings,
    terms: found.map((each, place) => {
      const number = meanings.findIndex(({ first, count }) => place >= first && place < first + count);
      const meaning = meanings[number];
      if (meaning === undefined) return each;
      const languages = languagesOfWords(meaning);
      const words = each.hits.map((hit) => ({ ...hit, languages }));
      return { term: { ...each.term, languages }, hits: [...words, ...(hits[number] ?? [])] };
    }),
  };
}

async function findForms(index: SearchIndex, forms: readonly Form[], confidence: number): Promise<KeyHits[]> {
  const keys = forms.flatMap(({ keys: own, language }, place) =>
    own.map((key) => ({ key, language, place })),
  );
  const hits = await Promise.all(
    keys.map(async ({ key, language, place }) => ({
      language,
      confidence: confidence - place * CONFIDENCE.later,
      places: await index.find(key),
      languages: [language],
    })),
  );
  return hits.filter(({ places }) => places.size > 0);
}

/**
 * The languages in which a word is looked for by its own keys, where the lexicon knows it: not where its meaning is known, for
 * импорт sounds like import, but import shares its stem with important.
 */
function languagesOfWords({ count, own, forms }: Meaning): Locale[] {
  if (count > 1) return [...LOCALES];
  const foreign = forms.filter(({ language }) => !own.some((form) => form.language === language));
  const known = [...own.filter(({ isAlone }) => isAlone), ...foreign].map(({ language }) => language);
  return LOCALES.filter((locale) => !known.includes(locale));
}

function isWholeWord({ confidence }: KeyHits): boolean {
  return confidence === CONFIDENCE.word;
}

function findWords(index: SearchIndex, terms: readonly Term[]): Promise<ResolvedTerm[]> {
  return Promise.all(
    terms.map(async (term) => {
      const hits = await find(index, term);
      // A word that is found whole is not taken for the beginning of others.
      const isWhole = hits.some(isWholeWord);
      return { term: isWhole ? { ...term, prefixes: [] } : term, hits };
    }),
  );
}

async function find(index: SearchIndex, term: Term): Promise<KeyHits[]> {
  const hits = await Promise.all(
    term.keys.map(async ({ key, language }) => ({
      language,
      confidence: CONFIDENCE.word,
      places: await index.find(key),
    })),
  );
  const found = hits.filter(({ places }) => places.size > 0);
  if (found.length > 0) return found;
  const begun = await Promise.all(
    term.prefixes.map(async (prefix) => ({
      language: undefined,
      confidence: CONFIDENCE.prefix,
      places: await index.findPrefix(prefix),
    })),
  );
  return begun.filter(({ places }) => places.size > 0);
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
  const [only, ...others] = missing;
  if (only === undefined || others.length > 0) return undefined;
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
    const { corrections, searched, ...rest } = await corrected(index, asOther);
    if (corrections.length === 0 || rest.terms.some(({ hits }) => hits.length === 0)) continue;
    return { ...rest, searched, corrections: [{ typed: typed.trim(), used: searched.trim() }] };
  }
  return undefined;
}

/** The other layouts that have a word for a word: no figures for letters. */
function layoutsOf(typed: string): string[] {
  const digits = (text: string) => text.match(/\d/gu)?.length ?? 0;
  return otherLayouts(typed).filter((other) => digits(other) <= digits(typed));
}

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
async function corrected(index: SearchIndex, resolved: ResolvedQuery): Promise<ResolvedQuery> {
  let { searched } = resolved;
  const corrections: Correction[] = [];
  const suggestions: string[] = [];
  const terms = await Promise.all(
    resolved.terms.map(async ({ term, hits }) => {
      if (hits.length > 0 || term.kind === 'number' || isAbbreviation(term)) return term;
      const [used, ...others] = await nearest(index, term.text);
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
  const suggestions = await Promise.all(missing.map(({ term }) => nearest(index, term.text)));
  return { ...resolved, suggestions: suggestions.flat() };
}

/** The nearest words of the site: those with the same initial, else with the next sound for an initial, else any. */
async function nearest(index: SearchIndex, typed: string): Promise<string[]> {
  for (const part of [...likelyInitials(typed), ALL_INITIALS]) {
    const found = nearestWords(typed, await index.words(part));
    if (found.length > 0) return found;
  }
  return [];
}
