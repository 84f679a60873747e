import { z } from 'zod';
import { localized } from './localized.ts';

const word = z
  .string({ error: 'write a word' })
  .regex(/^[\p{L}\p{M}]{2,}$/u, { error: 'write one word of two letters or more, of letters alone' });

/** The words of one language, each once. */
const wordsSchema = z.array(word).superRefine((words, context) => {
  words.forEach((each, place) => {
    if (words.indexOf(each) === place) return;
    context.addIssue({ code: 'custom', path: [place], message: `"${each}" is there already: remove it` });
  });
});

/** `accepted-words.yaml`: words that are right though the dictionaries of the spelling check lack them. */
export const acceptedWordsSchema = localized(wordsSchema);

/** Accepted words by language. */
export type AcceptedWords = z.infer<typeof acceptedWordsSchema>;
