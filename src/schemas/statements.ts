import { z } from 'zod';
import { rorSchema } from './identifiers.ts';
import { prose, text } from './localized.ts';
import { inSomeLanguages } from './some-languages.ts';
import { say } from '../lib/faults/say.ts';

/** Who paid for the work, and under which numbers. */
const fundingSchema = z.strictObject({
  funder: inSomeLanguages(text),
  ror: rorSchema.optional(),
  awards: z.array(text).default([]),
});

/** What comes with an article and stands elsewhere. */
const supplementSchema = z.strictObject({
  title: inSomeLanguages(prose),
  url: z.url({ protocol: /^https$/u, error: () => say('supplementUrl') }),
});

/** What authors state behind their text, in the languages in which they did. */
export const statementFields = {
  funding: z.array(fundingSchema).min(1).optional(),
  acknowledgements: inSomeLanguages(prose).optional(),
  conflicts: inSomeLanguages(prose).optional(),
  supplements: z.array(supplementSchema).min(1).optional(),
};

/** A source of money. */
export type Funding = z.infer<typeof fundingSchema>;
