import { z } from 'zod';
import { say } from '../lib/faults/say.ts';

/** What an article can be; the words are those of JATS (`article-type`). Where none is stated it is a research article. */
export const ARTICLE_TYPES = [
  'research-article',
  'review-article',
  'editorial',
  'book-review',
  'interview',
  'correction',
  'retraction',
] as const;

/** What an article is. */
export type ArticleType = (typeof ARTICLE_TYPES)[number];

/** The type of an article that states none. */
export const USUAL_TYPE: ArticleType = 'research-article';

/** The types that are nothing without an abstract and keywords. */
const WITH_ABSTRACT: readonly ArticleType[] = ['research-article', 'review-article'];

/** A stated type of an article. */
export const articleTypeSchema = z.enum(ARTICLE_TYPES, {
  error: () => say('oneOf', { names: ARTICLE_TYPES.join(', ') }),
});

/** Whether an article of this type must have an abstract and keywords. */
export function needsAbstract(type: ArticleType = USUAL_TYPE): boolean {
  return WITH_ABSTRACT.includes(type);
}
