import { render } from 'astro:content';
import { allIssues, type Article, type Issue } from './articles.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureRecord } from '../figures/model/record.ts';

/** The figures of an article, in the order in which its plugins found them: its tables, then the editors' own. */
export async function figuresOf(issue: Issue, article: Article): Promise<Figure[]> {
  const { remarkPluginFrontmatter } = await render(article.entry);
  const records: unknown = remarkPluginFrontmatter['figures'];
  return Array.isArray(records)
    ? (records as FigureRecord[]).map((record) => ({ issue, article, record }))
    : [];
}

/** All figures of an issue, in the order of its articles. */
export async function figuresOfIssue(issue: Issue): Promise<Figure[]> {
  const lists = await Promise.all(issue.articles.map((article) => figuresOf(issue, article)));
  return lists.flat();
}

/** All figures of the site, the newest issue first. */
export async function allFigures(): Promise<Figure[]> {
  const lists = await Promise.all((await allIssues()).map(figuresOfIssue));
  return lists.flat();
}

/** The figure of an id on the page of an article. @throws where there is none. */
export async function figureAt(page: string, id: string): Promise<Figure> {
  const [, , issueId, slug] = page.split('/');
  const issue = (await allIssues()).find((each) => each.id === issueId);
  const article = issue?.articles.find((each) => each.slug === slug);
  const figures = issue === undefined || article === undefined ? [] : await figuresOf(issue, article);
  const figure = figures.find(({ record }) => record.id === id);
  if (figure === undefined) throw new Error(`${page} has no figure "${id}"`);
  return figure;
}
