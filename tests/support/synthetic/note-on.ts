import { noteAt } from '../editors-notes.ts';
import type { EditorsNote } from '../../../src/schemas/editors-notes.ts';

/** How many words a made note stands at. */
const WORDS = 8;

/** A made note of the editors at words that stand once in the text of an article. @throws where there are none. */
export function noteOn(body: string): EditorsNote {
  const phrases = body
    .split('\n')
    .filter((line) => /^\p{Lu}[\p{L}\p{N} ,.]{120}/u.test(line))
    .map((line) => line.split(' ').slice(0, WORDS).join(' '));
  const phrase = phrases.find((words) => body.split(words).length === 2);
  if (phrase === undefined) throw new Error('the text has no paragraph that begins as no other does');
  return noteAt(phrase);
}
