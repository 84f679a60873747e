import type { Figure } from '../figures/figure.ts';
import { articleText } from './article-text.ts';
import { allIssues, type Article, type Issue } from './articles.ts';

/** The figures of an article: its tables, then the editors' own. */
export async function figuresOf(issue: Issue, article: Article): Promise<Figure[]> {
  const { figures } = await articleText(article);
  return figures.map((record) => ({ issue, article, record }));
}

/** All figures of an issue, in the order of its articles. */
async function figuresOfIssue(issue: Issue): Promise<Figure[]> {
  const lists = await Promise.all(issue.articles.map((article) => figuresOf(issue, article)));
  return lists.flat();
}

/** All figures of the site, the newest issue first. */
export async function allFigures(): Promise<Figure[]> {
  const lists = await Promise.all((await allIssues()).map(figuresOfIssue));
  return lists.flat();
}
