import { LOCALES, ROOT_LOCALE, type Locale, type Localized } from '../../../schemas/locales.ts';
import { answerPlaces, excerpt, matchRanges, type Piece, type Matcher } from './marks.ts';
import { PASSAGE_KINDS, type PassageKind } from '../index/passage.ts';
import type { Reading } from '../index/reading.ts';
import type { RankedDocument, RankedPassage } from './rank.ts';
import type { SearchIndex } from './search-index.ts';

/** A passage as it is shown. */
export interface FoundPassage {
  kind: PassageKind;
  language: Locale;
  fragment: string;
  /** The heading that it stands under, or the caption of its table; nothing at the top. */
  heading: Reading | undefined;
  pieces: Piece[];
}

/** A document as it is shown; the texts of its passages are fetched when they are asked for. */
export interface FoundDocument {
  name: string;
  address: string;
  isArticle: boolean;
  title: Localized<string>;
  /** How many of its passages answer. */
  count: number;
  /** Passages that answer, the best first: from a place on, the end exclusive. */
  passages: (from: number, to: number) => Promise<FoundPassage[]>;
}

/** Kinds that name what the prose below them says: shown after it. */
const LABELS: readonly PassageKind[] = ['keywords', 'heading'];

/** A document of an answer as it is shown. */
export function foundDocument(index: SearchIndex, document: RankedDocument, matcher: Matcher): FoundDocument {
  const { name, address, isArticle, title } = document.outline;
  const places = distinctPlaces(document);
  const passages = (from: number, to: number) =>
    Promise.all(places.slice(from, to).map((ranked) => foundPassage(index, document, ranked, matcher)));
  return { name, address, isArticle, title, count: places.length, passages };
}

async function foundPassage(
  index: SearchIndex,
  document: RankedDocument,
  ranked: RankedPassage,
  matcher: Matcher,
): Promise<FoundPassage> {
  const { headings, passages } = document.outline;
  const passage = passages[ranked.number];
  const text = await textOf(index, document, ranked);
  const language = LOCALES[passage?.[2] ?? 0] ?? ROOT_LOCALE;
  const heading = headings[passage?.[4] ?? -1];
  return {
    kind: PASSAGE_KINDS[passage?.[1] ?? 0] ?? 'text',
    language,
    fragment: passage?.[3] ?? '',
    heading: heading && { text: heading[0], language: LOCALES[heading[1]] ?? ROOT_LOCALE },
    pieces: excerpt(text, matchRanges(text, language, matcher), answerPlaces(text, matcher.wanted)),
  };
}

/** The text of a passage, fetched with the part that it is in. */
export async function textOf(
  index: SearchIndex,
  { id, outline }: RankedDocument,
  { number }: RankedPassage,
): Promise<string> {
  const part = outline.passages[number]?.[5] ?? 0;
  const first = outline.passages.findIndex((passage) => passage[5] === part);
  return (await index.part(id, part))[number - first] ?? '';
}

/**
 * The passages one of each place, the best first: not the same member of the board in three languages, nor the title
 * again that stands above them, unless nothing else answers. Prose comes before what only names it.
 */
function distinctPlaces({ outline, passages }: RankedDocument): RankedPassage[] {
  const places = new Set<string>();
  const different = passages.filter(({ number }) => {
    const [, kind = 0, , fragment = ''] = outline.passages[number] ?? [];
    const place = PASSAGE_KINDS[kind] === 'board' ? fragment : `${String(kind)} ${String(number)}`;
    const isNew = !places.has(place);
    places.add(place);
    return isNew;
  });
  const kindOf = ({ number }: RankedPassage) => PASSAGE_KINDS[outline.passages[number]?.[1] ?? 0] ?? 'text';
  const below = different.filter((passage) => kindOf(passage) !== 'title');
  const isLabel = (passage: RankedPassage) => Number(LABELS.includes(kindOf(passage)));
  // The sort is stable: within prose, and within labels, the better passage stays first.
  below.sort((a, b) => Number(b.isComplete) - Number(a.isComplete) || isLabel(a) - isLabel(b));
  return below.length > 0 ? below : different;
}
