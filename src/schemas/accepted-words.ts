import { z } from 'zod';
import { localized } from './localized.ts';
import { say } from '../lib/faults/say.ts';

const word = z
  .string({ error: () => say('wordMissing') })
  .regex(/^[\p{L}\p{M}]{2,}$/u, { error: () => say('wordOfLetters') });

/** The words of one language, each once. */
const wordsSchema = z.array(word).superRefine((words, context) => {
  words.forEach((each, place) => {
    if (words.indexOf(each) === place) return;
    context.addIssue({ code: 'custom', path: [place], message: say('wordTwice', { word: each }) });
  });
});

/** `accepted-words.yaml`: words that are right though the dictionaries of the spelling check lack them. */
export const acceptedWordsSchema = localized(wordsSchema);

/** Accepted words by language. */
export type AcceptedWords = z.infer<typeof acceptedWordsSchema>;
