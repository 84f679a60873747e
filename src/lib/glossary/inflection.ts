import { fold } from '../search/language/fold.ts';
import { stemEnglish } from '../search/language/stem-english.ts';
import type { Token } from '../search/language/tokens.ts';

/**
 * What is left of two forms of one English word after the letters that they share: of a term, which is a dictionary's form, and
 * of a word of a text. A term in the plural is meant in the plural: securities are no security.
 */
const TERM_ENDING = /^(?:e|y|is|an|rson|)$/u;
const WORD_ENDING = /^(?:e?s|e?d|ing|ies|ied|en|ren|ople|)$/u;

/** ВВП, GDP, NGOs. */
const ABBREVIATION = /^\p{Lu}{2,}s?$/u;
/** The shortest name that may be spelt otherwise, in letters. */
const SHORTEST_NAME = 4;

/**
 * Whether a word of a text, which has a key of a term's word, is a form of it. Search takes words of one stem and words that
 * sound alike for the same, since a reader can pass over a result too many: community and communication, waste and waist. What
 * the glossary says stands in a text must stand there.
 */
export function isFormOf(word: Token, term: Token): boolean {
  if (ABBREVIATION.test(term.text)) return singular(word.text) === singular(term.text);
  if (word.kind !== 'latin' || term.kind !== 'latin') return true;
  const [a, b] = [fold(word.text), fold(term.text)];
  if (a === b) return true;
  if (stemEnglish(a) !== stemEnglish(b)) return isName(word) && isName(term);
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  const [ending, own] = [a, b].map((whole) => withoutDoubled(whole.slice(shared), whole[shared - 1]));
  return WORD_ENDING.test(ending ?? '') && TERM_ENDING.test(own ?? '');
}

/** Names are written in many ways: Toshkent, Tashkent. */
function isName({ text }: Token): boolean {
  return text.length >= SHORTEST_NAME && /^\p{Lu}/u.test(text);
}

/** The abbreviation without the ending that English gives it. */
function singular(abbreviation: string): string {
  return abbreviation.replace(/['’]?s$/u, '');
}

/** plan, planned. */
function withoutDoubled(ending: string, before: string | undefined): string {
  return before !== undefined && ending.startsWith(before) ? ending.slice(1) : ending;
}
