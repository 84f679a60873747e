import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './schemas/article.ts';
import { correctionsSchema } from './schemas/correction.ts';
import { issueSchema } from './schemas/issue.ts';
import { journalSchema } from './schemas/journal.ts';
import { CONTENT_ROOT } from './lib/journal/content-root.ts';
import { toldByCheck } from './lib/journal/told-by-check.ts';

const base = `${CONTENT_ROOT}/issues`;
const folder = ({ entry }: { entry: string }) => entry.split('/')[0] ?? entry;

/** Files of the content; what is wrong with one the check tells. */
const files = (options: Parameters<typeof glob>[0]) => toldByCheck(glob(options));

export const collections = {
  /** The one entry of the journal itself. */
  journal: defineCollection({
    loader: files({ base: CONTENT_ROOT, pattern: 'journal.yaml', generateId: () => 'journal' }),
    schema: journalSchema,
  }),
  /** One entry an article; its id is the issue's folder, a slash and the slug. */
  articles: defineCollection({
    loader: files({ base, pattern: '*/*.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
    schema: articleSchema,
  }),
  /** One entry an issue; its id is the folder. */
  issues: defineCollection({
    loader: files({ base, pattern: '*/issue.yaml', generateId: folder }),
    schema: issueSchema,
  }),
  /** One entry an issue; its id is the folder. */
  corrections: defineCollection({
    loader: files({ base, pattern: '*/corrections.yaml', generateId: folder }),
    schema: correctionsSchema,
  }),
};
