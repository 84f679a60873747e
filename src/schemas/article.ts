import { z } from 'zod';
import { localeSchema, localized, text } from './localized.ts';
import { inEachLocale, LOCALES, ROOT_LOCALE } from './locales.ts';
import { typesetData } from './typeset.ts';

/** Text without commas and semicolons, which separate names and keywords in nearly every file format. */
function withoutSeparators(what: string) {
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
    error: 'write lower-case Latin letters joined by hyphens, such as `given-family`',
  }),
  name: localized(personNameSchema),
  credentials: credentialsSchema,
});

const keywordLists = localized(
  z.array(withoutSeparators('each keyword')).min(1, { error: 'write at least one keyword' }),
);

/** The frontmatter of an article: its record for readers and for machines. */
export const articleSchema = z
  .strictObject({
    language: localeSchema,
    firstPage: z.int({ error: 'write the number of the first page' }).positive(),
    /** The title as the head of the article prints it. */
    title: localized(text),
    /** The title as the journal's contents print it, where the words differ: records use this form. */
    recordTitle: z.strictObject(inEachLocale(() => text.optional())).default({}),
    authors: z.array(authorSchema).min(1, { error: 'write at least one author' }),
    abstract: localized(text),
    keywords: keywordLists,
    /**
     * Whether keyword N means the same in the three lists, all of them or all but some, numbered from 1: an editor's
     * statement, not a guess from lengths.
     */
    keywordsCorrespond: z.union(
      [z.boolean(), z.strictObject({ except: z.array(z.int().positive()).min(1) })],
      {
        error:
          'write true, false, or { except: [8] } with the numbers of the keywords that differ in meaning',
      },
    ),
  })
  .refine(
    ({ keywords, keywordsCorrespond }) =>
      keywordsCorrespond === false ||
      LOCALES.every((locale) => keywords[locale].length === keywords[ROOT_LOCALE].length),
    {
      path: ['keywordsCorrespond'],
      error: 'the lists differ in length: write false, or complete the lists',
    },
  )
  .refine(
    ({ keywords, keywordsCorrespond }) =>
      typeof keywordsCorrespond === 'boolean' ||
      keywordsCorrespond.except.every((number) => number <= keywords[ROOT_LOCALE].length),
    {
      path: ['keywordsCorrespond', 'except'],
      error: 'there is no keyword of this number: write one of the list',
    },
  )
  .refine(({ title, recordTitle }) => LOCALES.every((locale) => title[locale] !== recordTitle[locale]), {
    path: ['recordTitle'],
    error: 'this is the same as the title: remove it',
  })
  .transform((record) => typesetData(record, record.language));

/** The record of an article. */
export type ArticleRecord = z.infer<typeof articleSchema>;
/** An author of an article. */
export type Author = z.infer<typeof authorSchema>;
