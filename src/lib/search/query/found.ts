import { LOCALES, ROOT_LOCALE, type Locale, type Localized } from '../../../schemas/locales.ts';
import { kindOf, languageOf } from '../index/catalog.ts';
import type { Outline, PassageKind } from '../index/passage.ts';
import type { Reading } from '../index/reading.ts';
import { lookInto, rankByPassages, type Sought } from './candidates.ts';
import { choicesOf, groupOf, KIND_GROUPS, type Candidate, type Choice, type KindGroup } from './filter.ts';
import { answerPlaces, excerpt, matchRanges, type Piece, type Matcher } from './marks.ts';
import type { RankedPassage } from './rank.ts';
import type { SearchIndex } from './search-index.ts';
import type { Sieve } from './sieve.ts';

/** A passage as it is shown. */
export interface FoundPassage {
  kind: PassageKind;
  language: Locale;
  fragment: string;
  /** The heading that it stands under, or the caption of its table; nothing at the top. */
  heading: Reading | undefined;
  pieces: Piece[];
  /** How many rows of its table answer, of which it is the best. */
  rows: number;
}

/** A document as it is shown; the texts of its passages are fetched when they are asked for. */
export interface FoundDocument {
  name: string;
  address: string;
  title: Localized<string>;
  /** How many of its passages answer. */
  count: number;
  /** How many of each kind do, those among them that the filter leaves out. */
  kinds: Choice<KindGroup>[];
  /** Passages that answer, the best first: from a place on, the end exclusive. */
  passages: (from: number, to: number) => Promise<FoundPassage[]>;
}

/** Kinds that name what the prose below them says: shown after it. */
const LABELS: readonly PassageKind[] = ['keywords', 'heading'];

/** The documents of an answer, the best first; they are looked into as they are shown. */
export class FoundDocuments {
  readonly count: number;
  readonly #candidates: readonly Candidate[];
  readonly #show: (candidate: Candidate) => Promise<FoundDocument[]>;

  private constructor(
    candidates: readonly Candidate[],
    show: (candidate: Candidate) => Promise<FoundDocument[]>,
  ) {
    this.count = candidates.length;
    this.#candidates = candidates;
    this.#show = show;
  }

  /** Looks into the best of the documents, which are put in order by their passages, before the others. */
  static async lookInto(
    index: SearchIndex,
    found: readonly Candidate[],
    sought: Sought,
    sieve: Sieve,
    limits: Sieve,
    matcher: Matcher,
  ): Promise<FoundDocuments> {
    const near = await lookInto(index, found, sought, sieve);
    const known = new Map(near.map((candidate) => [candidate.document, candidate]));
    const far = found.filter(({ document }) => !known.has(document));
    return new FoundDocuments([...near, ...far], async ({ document }) => {
      const ranked = known.get(document) ?? (await rankByPassages(index, document, sought, sieve));
      const outline = (await index.outlines(document.bundle))[document.placeInBundle];
      if (ranked === undefined || outline === undefined) return [];
      const unfiltered = sieve === limits ? ranked : await rankByPassages(index, document, sought, limits);
      return [foundDocument(index, outline, ranked, unfiltered ?? ranked, matcher)];
    });
  }

  /** The document of a name, if it answers. */
  async named(name: string): Promise<FoundDocument | undefined> {
    const candidate = this.#candidates.find(({ document }) => document.name === name);
    return candidate === undefined ? undefined : (await this.#show(candidate))[0];
  }

  /** Documents from a place on, the end exclusive. */
  async slice(from: number, to: number): Promise<FoundDocument[]> {
    return (await Promise.all(this.#candidates.slice(from, to).map(this.#show))).flat();
  }
}

function foundDocument(
  index: SearchIndex,
  outline: Outline,
  { document: { id }, ranked }: Candidate,
  unfiltered: Candidate,
  matcher: Matcher,
): FoundDocument {
  const { name, address, title } = outline;
  const places = distinctPlaces(outline, ranked.passages);
  const passages = (from: number, to: number) =>
    Promise.all(places.slice(from, to).map((place) => foundPassage(index, id, outline, place, matcher)));
  const kinds = kindsOf(outline, distinctPlaces(outline, unfiltered.ranked.passages));
  return { name, address, title, count: places.length, kinds, passages };
}

function kindsOf({ passages }: Outline, places: readonly FoundPlace[]): Choice<KindGroup>[] {
  const groups = Map.groupBy(places, ({ passage: { number } }) => groupOf(kindOf(passages[number])));
  const counts = new Map([...groups].map(([group, own]) => [group, own.length]));
  return choicesOf(Object.keys(KIND_GROUPS) as KindGroup[], counts);
}

/** A passage with its text, which is fetched with the part that it is in. */
async function foundPassage(
  index: SearchIndex,
  id: string,
  { passages }: Outline,
  { passage: { number }, count }: FoundPlace,
  matcher: Matcher,
): Promise<FoundPassage> {
  const passage = passages[number];
  const part = passage?.[3] ?? 0;
  const first = passages.findIndex((each) => each[3] === part);
  const { headings, passages: texts } = await index.part(id, part);
  const [text = '', fragment = '', place = -1] = texts[number - first] ?? [];
  const language = languageOf(passage);
  const heading = headings[place];
  return {
    kind: kindOf(passage),
    language,
    fragment,
    heading: heading && { text: heading[0], language: LOCALES[heading[1]] ?? ROOT_LOCALE },
    pieces: excerpt(text, matchRanges(text, language, matcher), answerPlaces(text, matcher.wanted)),
    rows: kindOf(passage) === 'table' ? count : 1,
  };
}

/** A place that answers: its best passage, and how many it has. */
interface FoundPlace {
  passage: RankedPassage;
  count: number;
}

/**
 * The places, the best first: not the same member of the board in three languages, nor each row of a table, nor the title
 * again that stands above them, unless nothing else answers. Prose comes before what only names it.
 */
function distinctPlaces({ passages }: Outline, ranked: readonly RankedPassage[]): FoundPlace[] {
  const places = Map.groupBy(ranked, ({ number }) => passages[number]?.[5] ?? number);
  const different = [...places.values()].flatMap(([passage, ...others]) =>
    passage === undefined ? [] : [{ passage, count: 1 + others.length }],
  );
  const kind = ({ passage }: FoundPlace) => kindOf(passages[passage.number]);
  const below = different.filter((place) => kind(place) !== 'title');
  const isLabel = (place: FoundPlace) => Number(LABELS.includes(kind(place)));
  // The sort is stable: within prose, and within labels, the better passage stays first.
  below.sort(
    (a, b) => Number(b.passage.isComplete) - Number(a.passage.isComplete) || isLabel(a) - isLabel(b),
  );
  return below.length > 0 ? below : different;
}
