import { z } from 'zod';
import { localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** Why the edition may depart from the source. */
export const CORRECTION_KINDS = ['misreading', 'alphabet', 'cut-word', 'typography', 'furniture'] as const;

/** One departure of the edition from `source.txt`. */
const correctionSchema = z
  .strictObject({
    /** The line of source.txt (from 1) on which `source` begins. */
    line: z.int().positive().optional(),
    /** How often `source` stands in source.txt, where the same departure is made throughout. */
    times: z.int().min(2).optional(),
    /** The words of the source, exactly, line breaks included. */
    source: z.string().min(1),
    /** Our words; empty where the source has something that is not text of the issue. */
    reading: z.string(),
    kind: z.enum(CORRECTION_KINDS),
    /** Where readers find it: an article's slug or `issue`, with a fragment where there is one; `*` is throughout. */
    where: text,
    /** The key of the reason, in `reasons`. */
    why: text,
  })
  .refine((entry) => (entry.line === undefined) !== (entry.times === undefined), {
    error: () => say('lineOrTimes'),
  })
  .refine((entry) => entry.source !== entry.reading, {
    path: ['reading'],
    error: () => say('readingSame'),
  });

/** corrections.yaml: the reasons in three languages, and every departure with the key of its reason. */
export const correctionsSchema = z
  .strictObject({ reasons: z.record(text, localized(prose)), entries: z.array(correctionSchema) })
  .superRefine((file, context) => {
    const used = new Set(file.entries.map((entry) => entry.why));
    file.entries.forEach((entry, index) => {
      if (!(entry.why in file.reasons)) {
        context.addIssue({
          code: 'custom',
          path: ['entries', index, 'why'],
          message: say('reasonUnknown', { reason: entry.why }),
        });
      }
    });
    for (const reason of Object.keys(file.reasons)) {
      if (!used.has(reason)) {
        context.addIssue({
          code: 'custom',
          path: ['reasons', reason],
          message: say('reasonUnused'),
        });
      }
    }
  });

/** One departure from the source. */
export type Correction = z.infer<typeof correctionSchema>;
/** All departures of an issue. */
export type Corrections = z.infer<typeof correctionsSchema>;
