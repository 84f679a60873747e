import { z } from 'zod';
import { authorSchema, withoutSeparators } from './contributors.ts';
import { localeSchema, localized, text } from './localized.ts';
import { inEachLocale } from './locales.ts';
import { paragraphs } from './paragraphs.ts';
import { publishingFields } from './publishing.ts';
import { relatedSchema } from './relations.ts';
import { isQuoted } from './schema-fault.ts';
import { statementFields } from './statements.ts';
import { say } from '../lib/faults/say.ts';

const keywordLists = localized(
  z.array(withoutSeparators('keywordSeparated')).min(1, { error: () => say('keywordMissing') }),
);

/** The fields of an article, each by itself. */
export const articleFields = z.strictObject({
  language: localeSchema,
  firstPage: z
    .int({ error: ({ input }) => (isQuoted(input) ? undefined : say('firstPageMissing')) })
    .positive(),
  /** The title as the head of the article prints it. */
  title: localized(text),
  /** The title as the journal's contents print it, where the words differ: records use this form. */
  recordTitle: z.strictObject(inEachLocale(() => text.optional())).default({}),
  authors: z.array(authorSchema).min(1, { error: () => say('authorMissing') }),
  /** Asked for by the type of the article, as the keywords are. */
  abstract: localized(paragraphs).optional(),
  keywords: keywordLists.optional(),
  /**
   * Whether keyword N means the same in the three lists, all of them or all but some, numbered from 1: an editor's
   * statement, not a guess from lengths.
   */
  keywordsCorrespond: z
    .union([z.boolean(), z.strictObject({ except: z.array(z.int().positive()).min(1) })], {
      error: () => say('keywordsCorrespondForm'),
    })
    .optional(),
  ...publishingFields,
  ...statementFields,
  related: z.array(relatedSchema).min(1).optional(),
});

/** The fields of an article as they are written. */
export type StatedArticle = z.infer<typeof articleFields>;
