import { z } from 'zod';
import { orcidSchema, rorSchema } from './identifiers.ts';
import { localeSchema, localized, text } from './localized.ts';
import { inSomeLanguages } from './some-languages.ts';
import { say } from '../lib/faults/say.ts';

/** Text without commas and semicolons, which separate names and keywords in nearly every file format. */
export function withoutSeparators(fault: 'keywordSeparated' | 'givenNameSeparated' | 'familyNameSeparated') {
  return text.refine((value) => !/[,;]/u.test(value), {
    error: () => say(fault),
  });
}

/**
 * A person's name as the head of the article prints it, and as the journal's contents print it where that differs: records
 * use `record`. The parts that a citation needs are stated, never guessed.
 */
const personNameSchema = z
  .strictObject({
    printed: text,
    record: text.optional(),
    given: withoutSeparators('givenNameSeparated'),
    family: withoutSeparators('familyNameSeparated'),
  })
  .refine(
    ({ printed, record = printed, given, family }) => [given, family].every((part) => record.includes(part)),
    {
      error: () => say('namePartsForm'),
    },
  )
  .refine(({ printed, record }) => printed !== record, {
    path: ['record'],
    error: () => say('recordNameSame'),
  });

/** What the print says an author is: the whole line, and the parts of it that exports name separately. */
const credentialsSchema = z
  .strictObject({
    language: localeSchema,
    printed: text,
    position: text.optional(),
    /** Left out where the line names none: an editor-in-chief need not. */
    institution: text.optional(),
    degree: text.optional(),
  })
  .refine(
    ({ printed, position, institution, degree }) =>
      [position, institution, degree].every((part) => part === undefined || printed.includes(part)),
    { error: () => say('credentialPartsForm') },
  );

/**
 * An organization to which an author belongs, under its own name in the languages that are given: the line of the print may
 * have it in another case of grammar.
 */
const affiliationSchema = z.strictObject({
  name: inSomeLanguages(text),
  ror: rorSchema.optional(),
});

/** An author of an article. `id` is the same wherever the same person writes. */
export const authorSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
      error: () => say('authorIdForm'),
    }),
    name: localized(personNameSchema),
    credentials: credentialsSchema,
    orcid: orcidSchema.optional(),
    email: z.email({ error: () => say('emailForm') }).optional(),
    /** Set for the author to whom readers write. */
    corresponding: z.literal(true, { error: () => say('correspondingForm') }).optional(),
    affiliations: z.array(affiliationSchema).min(1).optional(),
  })
  .refine(({ corresponding, email }) => corresponding === undefined || email !== undefined, {
    path: ['email'],
    error: () => say('correspondingWithoutEmail'),
  });

/** An author of an article. */
export type Author = z.infer<typeof authorSchema>;
/** An organization to which an author belongs. */
export type Affiliation = z.infer<typeof affiliationSchema>;

/** The organizations of an author for records: as stated, or else the institution of the printed line in its language, if it has one. */
export function affiliationsOf({ affiliations, credentials }: Author): readonly Affiliation[] {
  const { language, institution } = credentials;
  return affiliations ?? (institution === undefined ? [] : [{ name: { [language]: institution } }]);
}
