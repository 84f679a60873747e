import { z } from 'zod';
import { localeSchema, localized, text } from './localized.ts';
import { LOCALES, ROOT_LOCALE } from './locales.ts';

/** Text without commas and semicolons, which separate names and key words in nearly every file format. */
function withoutSeparators(what: string) {
  return text.refine((value) => !/[,;]/u.test(value), {
    error: `write ${what} without a comma or semicolon: lists are parted by them`,
  });
}

/** A person's name as printed, with the parts that a citation needs; the parts are stated, never guessed. */
const personNameSchema = z
  .strictObject({
    printed: text,
    given: withoutSeparators('a given name'),
    family: withoutSeparators('a family name'),
  })
  .refine((name) => name.printed.includes(name.given) && name.printed.includes(name.family), {
    error: 'write `given` and `family` exactly as they stand in `printed`',
  });

/** What the print says an author is: the whole line, and the parts of it that exports name separately. */
const credentialsSchema = z
  .strictObject({
    language: localeSchema,
    printed: text,
    position: text.optional(),
    institution: text,
    degree: text.optional(),
  })
  .refine(
    ({ printed, position, institution, degree }) =>
      [position, institution, degree].every((part) => part === undefined || printed.includes(part)),
    { error: 'write `position`, `institution` and `degree` exactly as they stand in `printed`' },
  );

/** An author of an article. `id` is the same wherever the same person writes. */
const authorSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/, {
    error: 'write small Latin letters joined by hyphens, such as `given-family`',
  }),
  name: localized(personNameSchema),
  credentials: credentialsSchema,
});

const keywordLists = localized(
  z.array(withoutSeparators('each key word')).min(1, { error: 'write at least one key word' }),
);

/** The frontmatter of an article: its record for readers and for machines. */
export const articleSchema = z
  .strictObject({
    language: localeSchema,
    firstPage: z.int({ error: 'write the number of the first page' }).positive(),
    title: localized(text),
    authors: z.array(authorSchema).min(1, { error: 'write at least one author' }),
    abstract: localized(text),
    keywords: keywordLists,
    /** Whether key word N means the same in the three lists: an editor's statement, not a guess from lengths. */
    keywordsCorrespond: z.boolean({ error: 'write true or false' }),
  })
  .refine(
    ({ keywords, keywordsCorrespond }) =>
      !keywordsCorrespond ||
      LOCALES.every((locale) => keywords[locale].length === keywords[ROOT_LOCALE].length),
    {
      path: ['keywordsCorrespond'],
      error: 'the lists differ in length: write false, or complete the lists',
    },
  );

/** The record of an article. */
export type ArticleRecord = z.infer<typeof articleSchema>;
/** An author of an article. */
export type Author = z.infer<typeof authorSchema>;
