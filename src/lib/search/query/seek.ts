import type { Sought } from './candidates.ts';
import type { Catalog } from './catalog.ts';
import { findPhrase, inAll } from './phrases.ts';
import { parseQuery, type Term } from './query.ts';
import { asWords, isOneWord, isWordOf, standingNowhere } from './quotations.ts';
import { resolveTerms, type ResolvedQuery } from './resolve.ts';
import type { SearchIndex } from './search-index.ts';

/** What a query without its operators is searched for. */
export interface Seeking {
  resolved: ResolvedQuery;
  /** Quotations that no text has as they are written, so that their words are searched for. */
  loosened: string[];
  /** Whether a word of a quotation is nowhere; then nothing answers. */
  isNowhere: boolean;
  sought: Sought;
}

/** Reads a query without its operators, and finds what stands in it. */
export async function seek(
  index: SearchIndex,
  catalog: Catalog,
  text: string,
  isExact: boolean,
): Promise<Seeking> {
  const loosened = isExact ? [] : await standingNowhere(index, text);
  const words = asWords(text, loosened);
  const query = parseQuery(words);
  const isQuoting = loosened.length > 0 || query.phrases.length > 0;
  const resolved = await resolveTerms(index, words, query, isExact, isQuoting);
  const isNowhere = resolved.terms.some(
    ({ term, hits }) => hits.length === 0 && (term.isQuoted || isWordOf(loosened, term)),
  );
  const sought = await soughtFor(index, catalog, resolved, loosened, isNowhere);
  return { resolved, loosened, isNowhere, sought };
}

/** What documents are searched for; nothing where a quoted word `isNowhere`. */
async function soughtFor(
  index: SearchIndex,
  catalog: Catalog,
  { query: { phrases, wanted }, terms }: ResolvedQuery,
  loosened: readonly string[],
  isNowhere: boolean,
): Promise<Sought> {
  const size = catalog.documents.length;
  if (isNowhere) return { terms: [], phrased: undefined, required: [], wanted, size };
  const found = await Promise.all(phrases.map((phrase) => findPhrase(index, catalog, phrase)));
  const known = found.flatMap((places) => places ?? []);
  // A phrase stands for its words.
  const used = terms.filter(({ term, hits }) => hits.length > 0 && (known.length === 0 || !term.isQuoted));
  // Who quotes a word asks for it; the words of a loosened phrase are as good as any, but do not speak where others are quoted.
  const required = loosened.filter((quoted) => known.length > 0 || isOneWord(quoted));
  const isRequired = (term: Term) => isWordOf(required, term);
  const groups = [...Map.groupBy(used, ({ term }) => term.group).values()].map((either) => ({
    hits: either.flatMap(({ hits }) => hits),
    isRequired: either.some(({ term }) => isRequired(term)),
  }));
  return {
    terms: [
      ...groups.map(({ hits }) => hits),
      ...known.map((places) => [{ language: undefined, confidence: 1, places }]),
    ],
    phrased: inAll(known),
    required: groups.flatMap((group) => (group.isRequired ? [group.hits] : [])),
    wanted,
    size,
  };
}
