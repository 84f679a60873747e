import { z } from 'zod';
import { dateSchema } from './date.ts';
import { localized, prose, text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** One change of an article in the web edition, since its first day. */
const changeSchema = z.strictObject({
  date: dateSchema,
  /** The fragment of the place on the page of the article, such as `table-3`; without it the whole article is meant. */
  place: text.regex(/^[^#\s]+$/u, { error: () => say('fragmentForm') }).optional(),
  /** What is another now, a whole sentence. */
  what: localized(prose),
  /** Why it was changed, a whole sentence. */
  why: localized(prose),
});

/** SLUG.changes.yaml: what has changed in an article of the web edition, in the order of the days. */
export const changesSchema = z.strictObject({
  changes: z.array(changeSchema).refine(({ length }) => length > 0, { error: () => say('changesEmpty') }),
});

/** One change of an article. */
export type Change = z.infer<typeof changeSchema>;
