/** A word of source.txt with the punctuation that touches it, and the line on which it begins. */
export interface SourceToken {
  text: string;
  /** The line of source.txt, from 1. */
  line: number;
}

/**
 * How much of a token must agree: every character, or the word alone (in lists whose commas and labels are the
 * typography of the print: mastheads, contents, boards, the cover, authors, keywords).
 */
export type Strictness = 'exact' | 'words';

/** A word of the built pages with the punctuation that touches it, and the part in which it stands. */
export interface EditionToken {
  text: string;
  /** The page and its part, such as `fergana-valley, body`. */
  part: string;
  strictness: Strictness;
}

/** A run of text that the print sets apart. */
export interface Emphasis {
  kind: 'em' | 'strong';
  text: string;
}

/** The words of a text, parted by blanks and line ends of any kind. */
export function splitWords(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

/** A token without the punctuation at its ends; empty where it is nothing but punctuation. */
export function bareWord(token: string): string {
  return token.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}

/**
 * A text without the typography that the edition sets by its own rule: one sign for each kind of mark. Which signs stand
 * on the pages is a test of its own.
 */
export function withoutTypography(text: string): string {
  return text
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/[“”„«»]/gu, '"')
    .replaceAll(/[–—]/gu, '-')
    .replaceAll('\u00a0', ' ');
}

/** How many tokens hold a letter or a digit. */
export function countWords(tokens: readonly { text: string }[]): number {
  return tokens.filter(({ text }) => bareWord(text) !== '').length;
}
