import { LOCALES, SCRIPTS, type Locale } from '../../../schemas/locales.ts';
import { meaningsOf, type Form, type Meaning } from './meanings.ts';
import type { Term } from './query.ts';
import type { KeyHits } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** A term, and where it is. */
export interface ResolvedTerm {
  term: Term;
  hits: KeyHits[];
}

/** The shortest word that is guessed at, in letters. */
export const SHORTEST_GUESS = 5;

/** The languages in Cyrillic letters. */
const CYRILLIC = LOCALES.filter((locale) => SCRIPTS[locale] === 'Cyrillic');

/** How much a hit says: words that stand together as they were asked for most, the beginning of a word least. */
const CONFIDENCE = { together: 1.5, word: 1, lexicon: 0.6, prefix: 0.4, later: 0.03 };

/** Finds terms, and where the forms stand that the lexicon knows them for. */
export async function findAll(
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
      ...(await findForms(
        index,
        forms.filter(({ isAlike }) => isAlike),
        CONFIDENCE.word,
      )),
      ...(await findForms(
        index,
        forms.filter(({ isAlike }) => !isAlike),
        CONFIDENCE.lexicon,
      )),
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

/** Whether a hit is only the beginning of a word. */
export function isBeginning({ confidence }: KeyHits): boolean {
  return confidence === CONFIDENCE.prefix;
}

/** Finds terms as they are typed. */
export function findWords(index: SearchIndex, terms: readonly Term[]): Promise<ResolvedTerm[]> {
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
      // The beginning of a short word is not completed by its sound in other letters.
      ...(term.kind === 'cyrillic' && term.text.length < SHORTEST_GUESS ? { languages: CYRILLIC } : {}),
    })),
  );
  return begun.filter(({ places }) => places.size > 0);
}
