import type { z } from 'zod';
import { articleFields } from './article-fields.ts';
import { ARTICLE_RULES } from './article-rules.ts';
import { inEachLocale } from './locales.ts';
import { typesetData } from './typeset.ts';

export type { Author } from './contributors.ts';

/** The frontmatter of an article: its record for readers and for machines. */
export const articleSchema = articleFields
  .check(({ value, issues }) => {
    for (const { path, holds, error } of ARTICLE_RULES) {
      if (!holds(value))
        issues.push({ code: 'custom', input: value, path: [...path], message: error(value) });
    }
  })
  .transform((record) =>
    typesetData(
      {
        ...record,
        // An editorial need not have them: its abstract is empty, and so are its lists.
        abstract: record.abstract ?? inEachLocale(() => ''),
        keywords: record.keywords ?? inEachLocale<string[]>(() => []),
        keywordsCorrespond: record.keywordsCorrespond ?? true,
      },
      record.language,
    ),
  );

/** The record of an article. */
export type ArticleRecord = z.infer<typeof articleSchema>;
