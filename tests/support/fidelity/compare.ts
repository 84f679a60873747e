import type { EditionReading } from './edition.ts';
import type { SourceReading } from './source.ts';
import { bareWord, withoutTypography, type EditionToken, type Emphasis, type SourceToken } from './tokens.ts';

/** How many words a message shows on each side of a difference. */
const CONTEXT = 10;
/** How many consecutive words must match before the comparison resumes. */
const MATCHING_WORDS = 4;
/** How far ahead a match is searched for, in words of both streams together. */
const MAX_LOOKAHEAD = 600;

/**
 * Compares an issue's source with its built pages: the words, the notes and the emphasis of every article.
 * @returns one message for each difference, none where the edition says what the source says.
 */
export function compareIssue(source: SourceReading, edition: EditionReading): string[] {
  const counts = [source.footnotes.length, edition.articles.length];
  if (counts[0] !== counts[1]) {
    return [`the source has ${String(counts[0])} articles, the edition ${String(counts[1])}`];
  }
  return [
    ...compareTokens(source.tokens, edition.tokens),
    ...edition.articles.flatMap(({ slug, footnotes, emphasis }, index) => [
      ...compareTokens(source.footnotes[index] ?? [], footnotes),
      ...compareEmphasis(slug, source.emphasis[index] ?? [], emphasis),
    ]),
  ];
}

/**
 * Compares two streams of words. After a difference it resumes at the next match, and gives up if there is none
 * within `MAX_LOOKAHEAD`.
 * @returns a message for each difference, with its line of source.txt and ten words of both on each side.
 */
export function compareTokens(source: readonly SourceToken[], edition: readonly EditionToken[]): string[] {
  const messages: string[] = [];
  let [s, e] = [0, 0];
  while (s < source.length || e < edition.length) {
    const [ours, theirs, before] = [edition[e], source[s], edition[e - 1]];
    if (ours?.strictness === 'words' && bareWord(ours.text) === '') {
      e += 1;
    } else if (theirs !== undefined && isTypography(theirs, ours, before)) {
      s += 1;
    } else if (tokensMatch(theirs, ours)) {
      s += 1;
      e += 1;
    } else {
      messages.push(describe(source, s, edition, e));
      const next = nextMatch(source, s, edition, e);
      if (next === undefined) return messages;
      [s, e] = next;
    }
  }
  return messages;
}

/** Compares what the source sets apart in an article with what the page does. */
export function compareEmphasis(
  slug: string,
  source: readonly Emphasis[],
  edition: readonly Emphasis[],
): string[] {
  const show = (emphasis: Emphasis | undefined) =>
    emphasis === undefined
      ? 'no more'
      : `${emphasis.kind} ${JSON.stringify(withoutTypography(emphasis.text))}`;
  const length = Math.max(source.length, edition.length);
  const first = Array.from({ length }, (_, index) => index).find(
    (index) => show(source[index]) !== show(edition[index]),
  );
  if (first === undefined) return [];
  return [
    `${slug}, emphasis ${String(first + 1)}: the source has ${show(source[first])}, the edition ${show(edition[first])}`,
  ];
}

/** Whether a token of the source is punctuation in a part, or at the end of one, of which only words are compared. */
function isTypography(
  theirs: SourceToken,
  ours: EditionToken | undefined,
  before: EditionToken | undefined,
): boolean {
  if (bareWord(theirs.text) !== '') return false;
  if (ours?.strictness === 'words') return true;
  return before?.strictness === 'words' && ours?.text !== theirs.text;
}

function tokensMatch(theirs: SourceToken | undefined, ours: EditionToken | undefined): boolean {
  if (theirs === undefined || ours === undefined) return false;
  const [printed, shown] = [withoutTypography(theirs.text), withoutTypography(ours.text)];
  return ours.strictness === 'exact' ? printed === shown : bareWord(printed) === bareWord(shown);
}

/** The nearest positions, by skipped words of both streams, from which a run of words matches. */
function nextMatch(
  source: readonly SourceToken[],
  s: number,
  edition: readonly EditionToken[],
  e: number,
): [number, number] | undefined {
  for (let left = 1; left <= MAX_LOOKAHEAD; left += 1) {
    for (let skipped = 0; skipped <= left; skipped += 1) {
      const [nextS, nextE] = [s + skipped, e + left - skipped];
      if (matchesFrom(source, nextS, edition, nextE)) return [nextS, nextE];
    }
  }
  return undefined;
}

/** A token without the punctuation at its ends, unless it is nothing else. */
function word({ text }: { text: string }): string {
  return bareWord(text) || text;
}

function matchesFrom(
  source: readonly SourceToken[],
  s: number,
  edition: readonly EditionToken[],
  e: number,
): boolean {
  if (s > source.length || e > edition.length) return false;
  return Array.from({ length: MATCHING_WORDS }, (_, step) => step).every((step) => {
    const [theirs, ours] = [source[s + step], edition[e + step]];
    if (theirs === undefined && ours === undefined) return true;
    return (
      theirs !== undefined &&
      ours !== undefined &&
      withoutTypography(word(theirs)) === withoutTypography(word(ours))
    );
  });
}

function describe(
  source: readonly SourceToken[],
  s: number,
  edition: readonly EditionToken[],
  e: number,
): string {
  const line = source[s]?.line ?? source.at(-1)?.line ?? 0;
  const part = edition[e]?.part ?? edition.at(-1)?.part ?? 'the end';
  return [
    `source.txt:${String(line)} (${part})`,
    `    source:  ${context(source, s)}`,
    `    edition: ${context(edition, e)}`,
  ].join('\n');
}

function context(tokens: readonly { text: string }[], at: number): string {
  const words = (from: number, to: number) => tokens.slice(Math.max(from, 0), to).map(({ text }) => text);
  const here = tokens[at]?.text ?? 'END';
  return [...words(at - CONTEXT, at), `⟦${here}⟧`, ...words(at + 1, at + 1 + CONTEXT)].join(' ');
}
