import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';

/** Relations to articles that are not there, and one DOI for two articles. */
export function checkIdentity(articles: readonly Pick<CheckedArticle, 'file' | 'record'>[]): Problem[] {
  const names = new Set(articles.map(({ file }) => nameOf(file)));
  const dois = new Map<string, string>();
  return articles.flatMap(({ file, record }): Problem[] => {
    const { related = [], doi } = record ?? {};
    const other = doi === undefined ? undefined : dois.get(doi.toLowerCase());
    if (doi !== undefined) dois.set(doi.toLowerCase(), other ?? file);
    return [
      ...related.flatMap(({ article }, index): Problem[] => {
        const field = `related.${String(index)}.article`;
        if (article === nameOf(file)) {
          return [
            { file, field, message: 'an article is not related to itself: write the name of the other' },
          ];
        }
        if (article === undefined || names.has(article)) return [];
        const message = `there is no article "${article}": write the folder of its issue, a slash and the name of its file without .mdx`;
        return [{ file, field, message }];
      }),
      ...(other === undefined
        ? []
        : [
            {
              file,
              field: 'doi',
              message: `${doi ?? ''} is the DOI of ${other} too: write this article’s own`,
            },
          ]),
    ];
  });
}

/** The name by which another article refers to one: `2020-4/eu-crisis`. */
function nameOf(file: string): string {
  return file.replace(/^issues\//u, '').replace(/\.mdx$/u, '');
}
