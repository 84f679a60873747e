import { z } from 'zod';
import { orcidSchema, rorSchema } from './identifiers.ts';
import { localeSchema, localized, text } from './localized.ts';
import { inSomeLanguages } from './some-languages.ts';

/** Text without commas and semicolons, which separate names and keywords in nearly every file format. */
export function withoutSeparators(what: string) {
  return text.refine((value) => !/[,;]/u.test(value), {
    error: `write ${what} without a comma or semicolon: they separate items in lists`,
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
    given: withoutSeparators('a given name'),
    family: withoutSeparators('a family name'),
  })
  .refine(
    ({ printed, record = printed, given, family }) => [given, family].every((part) => record.includes(part)),
    {
      error:
        'write `given` and `family` exactly as they stand in `record`, or in `printed` where there is none',
    },
  )
  .refine(({ printed, record }) => printed !== record, {
    path: ['record'],
    error: 'this is the same as `printed`: remove it',
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
    { error: 'write `position`, `institution` and `degree` exactly as they stand in `printed`' },
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
      error: 'write lower-case Latin letters joined by hyphens, such as `given-family`',
    }),
    name: localized(personNameSchema),
    credentials: credentialsSchema,
    orcid: orcidSchema.optional(),
    email: z.email({ error: 'write an e-mail address such as name@example.org' }).optional(),
    /** Set for the author to whom readers write. */
    corresponding: z.literal(true, { error: 'write true, or remove the field' }).optional(),
    affiliations: z.array(affiliationSchema).min(1).optional(),
  })
  .refine(({ corresponding, email }) => corresponding === undefined || email !== undefined, {
    path: ['email'],
    error: 'readers cannot write to the corresponding author: write the `email`',
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
