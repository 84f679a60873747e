import { BESIDE_ARTICLE, besideArticle } from '../../schemas/beside-article.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

/** Files that say something of an article that the issue does not have. */
export function filesWithoutArticle(folder: string, names: readonly string[]): Problem[] {
  const articles = names.filter((name) => name.endsWith('.mdx'));
  return BESIDE_ARTICLE.flatMap((what) => {
    const ending = besideArticle('', what);
    const known = articles.map((article) => besideArticle(article, what));
    return names
      .filter((name) => name.endsWith(ending) && !known.includes(name))
      .map((name) => ({
        file: `${folder}/${name}`,
        message: say('besideNoArticle', { name: name.slice(0, -ending.length), known: known.join(', ') }),
      }));
  });
}
