import { say } from '../src/lib/faults/say.ts';
import { ARTICLE_TYPES, type ArticleType } from '../src/schemas/article-type.ts';

/** What `--type` says an article is; undefined where it is left out. @throws in words at anything else. */
export function typeOf(stated: string | undefined): ArticleType | undefined {
  if (stated === undefined) return undefined;
  const type = ARTICLE_TYPES.find((each) => each === stated);
  if (type === undefined)
    throw new Error(say('typeOption', { type: stated, names: ARTICLE_TYPES.join(', ') }));
  return type;
}
