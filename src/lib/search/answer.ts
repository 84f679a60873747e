import { LOCALES, type Locale, type Localized } from '../../schemas/locales.ts';
import { excerpt, wantedRanges, type Piece, type Wanted } from './marks.ts';
import { PASSAGE_KINDS, type Outline, type PassageKind, type Vocabulary } from './passage.ts';
import { holdsPhrase, parseQuery, type Query, type Term } from './query.ts';
import { candidates, rankDocument, type KeyHits, type RankedDocument, type RankedPassage } from './rank.ts';
import { resolveTerms, type Correction } from './resolve.ts';

/** Where each document that has a key has it: places in the sequence of the document's keys, ascending. */
export type Places = ReadonlyMap<string, readonly number[]>;

/** What answers are made from; in the browser it is fetched piece by piece. */
export interface SearchIndex {
  /** How many documents there are. */
  size(): Promise<number>;
  find(key: string): Promise<Places>;
  findBeginning(beginning: string): Promise<Places>;
  outline(id: string): Promise<Outline>;
  /** The texts of one part of a document. */
  part(id: string, part: number): Promise<readonly string[]>;
  vocabulary(): Promise<Vocabulary>;
}

/** How kinds of places are grouped for who wants to see one of them only. */
export const KIND_GROUPS = {
  text: ['title', 'heading', 'text'],
  abstract: ['abstract', 'keywords'],
  table: ['table', 'figure'],
  footnote: ['footnote'],
  reference: ['reference'],
  author: ['author'],
  board: ['board', 'masthead'],
} as const satisfies Record<string, readonly PassageKind[]>;

/** A group of kinds of places. */
export type KindGroup = keyof typeof KIND_GROUPS;

/** What a reader wants to see; an empty string is everything. */
export interface Filter {
  article: string;
  /** An author's name in English. */
  author: string;
  language: Locale | '';
  kind: KindGroup | '';
}

/** The choices that make sense for the results at hand. */
export interface Choices {
  articles: { name: string; title: Localized<string> }[];
  authors: Localized<string>[];
  languages: Locale[];
  kinds: KindGroup[];
}

/** A passage as it is shown. */
export interface FoundPassage {
  kind: PassageKind;
  language: Locale;
  fragment: string;
  heading: string;
  pieces: Piece[];
}

/** A document as it is shown; the texts of its best passages are fetched when they are asked for. */
export interface Found {
  name: string;
  address: string;
  isArticle: boolean;
  title: Localized<string>;
  passages: () => Promise<FoundPassage[]>;
}

/** What a reader gets. */
export interface Answer {
  /** What was searched for: the query with its corrections. */
  searched: string;
  isEmpty: boolean;
  corrections: Correction[];
  /** Words that nobody uses. */
  unknown: string[];
  /** Other spellings of what was not found. */
  suggestions: string[];
  /** The documents that answer, the best first. */
  found: Found[];
  choices: Choices;
}

/** How an answer is made. */
export interface Options {
  filter: Filter;
  /** Search for what was typed to the letter, without corrections. */
  isExact: boolean;
}

/** Nothing is left out. */
export const NO_FILTER: Filter = { article: '', author: '', language: '', kind: '' };

/** Documents that are looked into; the index alone ranks those behind them. */
const LOOKED_INTO = 24;
const PASSAGES_SHOWN = 3;

/** Answers a query. Rejects where a piece of the index cannot be fetched. */
export async function answer(index: SearchIndex, typed: string, { filter, isExact }: Options): Promise<Answer> {
  const query = parseQuery(typed);
  const size = await index.size();
  const resolved = await resolveTerms(index, typed, query, isExact);
  const used = resolved.terms.filter(({ hits }) => hits.length > 0);
  const hits = used.map((each) => each.hits);
  const isHopeless = resolved.query.phrases.length > 0 && used.length < resolved.terms.length;
  const ids = isHopeless ? [] : candidates(hits, size).slice(0, LOOKED_INTO);
  const outlines = await Promise.all(ids.map((id) => index.outline(id)));
  const everything = ids.flatMap((id, place) => rankIn(id, outlines[place], hits, size) ?? []);
  const choices = choicesIn(everything);
  const isFiltered = Object.values(filter).some((choice) => choice !== '');
  const chosen = isFiltered
    ? ids.flatMap((id, place) => rankIn(id, outlines[place], hits, size, filter) ?? [])
    : everything;
  const phrased = await withPhrases(index, chosen, resolved.query);
  phrased.sort((a, b) => Number(isWhole(b)) - Number(isWhole(a)) || b.score - a.score);
  const wanted = wantedBy(used.map(({ term }) => term));
  return {
    searched: resolved.searched,
    isEmpty: query.terms.length === 0,
    corrections: resolved.corrections,
    unknown: resolved.terms.filter((each) => each.hits.length === 0).map(({ term }) => term.text),
    suggestions: resolved.suggestions,
    found: phrased.map((document) => show(index, document, wanted)),
    choices,
  };
}

/** What the words of a query look like where they are found. */
export function wantedBy(terms: readonly Term[]): Wanted {
  return {
    keys: new Set(terms.flatMap(({ keys }) => keys.map(({ key }) => key))),
    beginnings: terms.flatMap(({ beginning }) => beginning ?? []),
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
        phrases.every((phrase) => holdsPhrase(texts[place] ?? '', phrase)),
      );
      return { ...document, passages };
    }),
  );
  return kept.filter(({ passages }) => passages.length > 0);
}

async function textOf(index: SearchIndex, { id, outline }: RankedDocument, { number }: RankedPassage): Promise<string> {
  const part = outline.passages[number]?.[5] ?? 0;
  const first = outline.passages.findIndex((passage) => passage[5] === part);
  return (await index.part(id, part))[number - first] ?? '';
}

function show(index: SearchIndex, document: RankedDocument, wanted: Wanted): Found {
  const { name, address, isArticle, title } = document.outline;
  const passages = () =>
    Promise.all(differentPlaces(document).map((ranked) => showPassage(index, document, ranked, wanted)));
  return { name, address, isArticle, title, passages };
}

async function showPassage(
  index: SearchIndex,
  document: RankedDocument,
  ranked: RankedPassage,
  wanted: Wanted,
): Promise<FoundPassage> {
  const { headings, passages } = document.outline;
  const passage = passages[ranked.number];
  const text = await textOf(index, document, ranked);
  const language = LOCALES[passage?.[2] ?? 0] ?? 'en';
  return {
    kind: PASSAGE_KINDS[passage?.[1] ?? 0] ?? 'text',
    language,
    fragment: passage?.[3] ?? '',
    heading: headings[passage?.[4] ?? 0] ?? '',
    pieces: excerpt(text, wantedRanges(text, language, wanted)),
  };
}

/**
 * The best passages, one of each place: not the same member of the board in three languages, nor the title again
 * that stands above them, unless nothing else answers.
 */
function differentPlaces({ outline, passages }: RankedDocument): RankedPassage[] {
  const places = new Set<string>();
  const different = passages.filter(({ number }) => {
    const [, kind = 0, , fragment = ''] = outline.passages[number] ?? [];
    const place = PASSAGE_KINDS[kind] === 'board' ? fragment : `${String(kind)} ${String(number)}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
  const below = different.filter(({ number }) => PASSAGE_KINDS[outline.passages[number]?.[1] ?? 0] !== 'title');
  return [...below, ...different.filter((passage) => !below.includes(passage))].slice(0, PASSAGES_SHOWN);
}

function choicesIn(documents: readonly RankedDocument[]): Choices {
  const languages = new Set<Locale>();
  const kinds = new Set<PassageKind>();
  for (const { outline, passages } of documents) {
    for (const { number } of passages) {
      languages.add(LOCALES[outline.passages[number]?.[2] ?? 0] ?? 'en');
      kinds.add(PASSAGE_KINDS[outline.passages[number]?.[1] ?? 0] ?? 'text');
    }
  }
  const authors = documents.flatMap(({ outline }) => outline.authors);
  return {
    articles: documents.filter(({ outline }) => outline.isArticle).map(({ outline: { name, title } }) => ({ name, title })),
    authors: [...new Map(authors.map((author) => [author.en, author])).values()],
    languages: LOCALES.filter((locale) => languages.has(locale)),
    kinds: (Object.keys(KIND_GROUPS) as KindGroup[]).filter((group) =>
      KIND_GROUPS[group].some((kind) => kinds.has(kind)),
    ),
  };
}
