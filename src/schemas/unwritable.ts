import { say } from '../lib/faults/say.ts';

/**
 * Characters that no file format can contain inside a line: control characters, line and paragraph separators, halves of
 * pairs, and what XML 1.0 leaves out (https://www.w3.org/TR/xml/#charsets).
 */
const UNWRITABLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\uFFFE\uFFFF]+/u;
const EACH_UNWRITABLE = new RegExp(UNWRITABLE, 'gu');

/** An error message for a text that no file can contain; undefined if there is nothing wrong. */
export function unwritable(text: string): string | undefined {
  const character = UNWRITABLE.exec(text)?.[0];
  return character === undefined ? undefined : say('controlCharacter', { character: codePoint(character) });
}

/** A text as one line: what would break it, or what no file can carry, is a blank. */
export function oneLine(text: string): string {
  return text.replaceAll(EACH_UNWRITABLE, ' ').trim();
}

/** A character as Unicode names it: `U+0007`. */
function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
