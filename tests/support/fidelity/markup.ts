import { splitWords, type Emphasis } from './tokens.ts';

/** Stands for a character of markup: it keeps the offsets of the text and falls out of the tokens. */
const MARKUP_PLACEHOLDER = '\0';

/** Every markup has two groups: what opens it, and what it keeps. An emphasised run ends with its paragraph. */
const EMPHASES: readonly { kind: Emphasis['kind']; markup: RegExp }[] = [
  { kind: 'strong', markup: /(\*\*)((?:(?!\n\s*\n)[^*])+)\*\*/gu },
  { kind: 'em', markup: /(\*)((?:(?!\n\s*\n)[^*])+)\*/gu },
  { kind: 'strong', markup: /(<b>)([^<]*)<\/b>/gu },
  { kind: 'em', markup: /(<i>)([^<]*)<\/i>/gu },
];

/** An address in angle brackets. */
const AUTOLINK = /(<)(https?:\/\/[^\s<>]+)>/gu;

/** The row of dots that leads to a page number. */
const LEADER = /(\.{4,})()/gu;

/** The runs that the source sets apart with `*`, `**`, `<i>` or `<b>`, in their order. */
export function emphasisOf(text: string): Emphasis[] {
  const runs: { index: number; emphasis: Emphasis }[] = [];
  let rest = text;
  for (const { kind, markup } of EMPHASES) {
    for (const { index, 2: run = '' } of rest.matchAll(markup)) {
      const words = splitWords(withoutMarkup(run).replaceAll(MARKUP_PLACEHOLDER, ''));
      runs.push({ index, emphasis: { kind, text: words.join(' ') } });
    }
    rest = blankOut(rest, markup);
  }
  return runs.sort((a, b) => a.index - b.index).map(({ emphasis }) => emphasis);
}

/** The text with every character of markup and of leaders made nothing; the offsets stay. */
export function withoutMarkup(text: string): string {
  return [...EMPHASES.map(({ markup }) => markup), AUTOLINK, LEADER].reduce(blankOut, text);
}

/** The words of a text without markup, each with its offset. */
export function wordsOf(text: string): { text: string; offset: number }[] {
  return [...text.matchAll(/\S+/gu)]
    .map(({ 0: word, index }) => ({ text: word.replaceAll(MARKUP_PLACEHOLDER, ''), offset: index }))
    .filter((word) => word.text !== '');
}

function blankOut(text: string, markup: RegExp): string {
  return text.replace(
    markup,
    (all: string, opening: string, kept: string) =>
      MARKUP_PLACEHOLDER.repeat(opening.length) +
      kept +
      MARKUP_PLACEHOLDER.repeat(all.length - opening.length - kept.length),
  );
}
