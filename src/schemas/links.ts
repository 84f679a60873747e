import { z } from 'zod';
import { dateSchema } from './date.ts';
import { text } from './localized.ts';
import { say } from '../lib/faults/say.ts';

/** Why an address gave no answer at all. */
const SILENT_ANSWERS = ['timeout', 'no-host', 'no-connection', 'bad-certificate'] as const;

const address = text.regex(/^https?:\/\/[^\s/?#]+\S*$/u, {
  error: () => say('linkForm'),
});

/** What an address answered: the status of HTTP, or why there was no answer. */
const answerSchema = z.union([z.int().min(100).max(599), z.enum(SILENT_ANSWERS)], {
  error: () => say('linkAnswer', { names: SILENT_ANSWERS.join(', ') }),
});

/** What is known of one address that the notes or references have. */
const linkSchema = z
  .strictObject({
    /** As it stands in the article. */
    address,
    /** A copy of it in an archive that an editor has opened and found to be the source that is meant. */
    archived: address.optional(),
    /** The day on which the editor did so. */
    verified: dateSchema.optional(),
    /** What `npm run check:links` heard, and when. */
    checked: z.strictObject({ date: dateSchema, answer: answerSchema }).optional(),
  })
  .refine(({ archived, verified }) => (archived === undefined) === (verified === undefined), {
    path: ['verified'],
    error: () => say('archivedAndVerified'),
  });

/** links.yaml of an issue: what editors and `npm run check:links` know of the addresses that its articles cite. */
export const linksSchema = z.strictObject({ links: z.array(linkSchema) });

/** What is known of an address. */
export type Link = z.infer<typeof linkSchema>;
/** What an address answered. */
export type LinkAnswer = z.infer<typeof answerSchema>;

/**
 * Whether an answer says that the source is no longer there. A host that refuses programs (401, 403, 405, 429) says nothing
 * of what a reader would find.
 */
export function isUnreachable(answer: LinkAnswer): boolean {
  return typeof answer === 'string' || [404, 410].includes(answer) || answer >= 500;
}

/** The day on which an address was found not to be reachable; undefined where it was reached, or nobody looked. */
export function unreachableOn(link: Pick<Link, 'checked'> | undefined): string | undefined {
  const { checked } = link ?? {};
  return checked !== undefined && isUnreachable(checked.answer) ? checked.date : undefined;
}
