import type { IssueFacts } from '../../schemas/issue.ts';
import type { CheckedArticle } from './article.ts';
import { slugOf } from './issue.ts';
import type { Findings, Problem } from './problem.ts';

/**
 * Compares the titles on the cover with the articles, matched by page. An article that the cover does not name is a
 * warning: a cover need not name all.
 */
export function checkCover(
  file: string,
  { cover }: Pick<IssueFacts, 'cover'>,
  articles: readonly CheckedArticle[],
): Findings {
  const errors: Problem[] = [];
  const warnings: Problem[] = [];
  const named = new Map<number, number>();
  // If an article cannot be read, its page is unknown: further messages would mislead.
  const pagesKnown = articles.every(({ record }) => record !== undefined);
  const pages = new Set(articles.map(({ record }) => record?.firstPage));
  cover.titles.forEach(({ page }, index) => {
    const field = `cover.titles.${String(index)}.page`;
    const other = named.get(page);
    if (other !== undefined) {
      const message = `page ${String(page)} is that of cover.titles.${String(other)} too: write the first page of the article that this title is of`;
      errors.push({ file, field, message });
    } else if (pagesKnown && !pages.has(page)) {
      const message = `no article begins on page ${String(page)}: write the first page of one, or add the article`;
      errors.push({ file, field, message });
    }
    named.set(page, named.get(page) ?? index);
  });
  for (const { file: name, record } of articles) {
    if (record === undefined || named.has(record.firstPage)) continue;
    warnings.push({
      file,
      field: 'cover.titles',
      message: `${slugOf(name)} (page ${String(record.firstPage)}) is not on the cover: add its title and page if the cover prints it`,
    });
  }
  return { errors, warnings };
}
