import type { CheckedArticle } from './article.ts';
import type { Problem } from './problem.ts';
import { say } from '../faults/say.ts';

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
          return [{ file, field, message: say('relatedToItself') }];
        }
        if (article === undefined || names.has(article)) return [];
        const message = say('relatedUnknown', { article });
        return [{ file, field, message }];
      }),
      ...(other === undefined
        ? []
        : [
            {
              file,
              field: 'doi',
              message: say('doiTaken', { doi: doi ?? '', file: other }),
            },
          ]),
    ];
  });
}

/** The name by which another article refers to one: `2020-4/eu-crisis`. */
function nameOf(file: string): string {
  return file.replace(/^issues\//u, '').replace(/\.mdx$/u, '');
}
