import { fold } from './fold.ts';
import { numberKeys, type Token } from './tokens.ts';

/** Stands for a word or a number in comparisons to the letter: case, marks and the signs in numbers left aside. */
export function comparable(token: Token): string {
  return token.kind === 'number' ? (numberKeys(token.text)[0] ?? token.text) : fold(token.text);
}
