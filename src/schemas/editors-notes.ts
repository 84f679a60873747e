import { z } from 'zod';
import { dateSchema } from './date.ts';
import { localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** What an editors' note is about: of the print, or of what a reader needs to know. */
const NOTE_KINDS = ['slip', 'repetition', 'doubtful', 'explanation', 'source'] as const;

/** A note of the editors at words of an article. */
const noteSchema = z.strictObject({
  /** Words of the article as readers see them, which stand in it exactly once; the mark follows them. */
  phrase: text,
  kind: z.enum(NOTE_KINDS, { error: () => say('oneOf', { names: NOTE_KINDS.join(', ') }) }),
  /** The day on which it was written. */
  date: dateSchema,
  text: localized(prose),
});

/** `SLUG.notes.yaml`: what the editors say beside the words of an article, which stay as they are. */
export const editorsNotesSchema = z
  .strictObject({
    notes: z.array(noteSchema).refine((notes) => notes.length > 0, { error: () => say('notesEmpty') }),
  })
  .superRefine(({ notes }, context) => {
    notes.forEach(({ phrase }, index) => {
      const first = notes.findIndex((note) => note.phrase === phrase);
      if (first === index) return;
      context.addIssue({
        code: 'custom',
        path: ['notes', index, 'phrase'],
        message: say('noteAtSameWords', { number: first + 1 }),
      });
    });
  });

/** A note of the editors, as it stands in its file. */
export type EditorsNote = z.infer<typeof noteSchema>;
