import { DRAWN_ISSUES } from '../figures/published.ts';
import type { Figure } from '../figures/figure.ts';
import { articleName } from '../publication/article-name.ts';
import { allIssues, type Article, type Issue } from './articles.ts';
import { figuresOf } from './figures.ts';

/** An article that has figures, for the pages of charts. */
export interface ChartGroup {
  issue: Issue;
  article: Article;
  /** Its name among the articles of all issues. */
  name: string;
  figures: Figure[];
  /** Anchors were once made of the slug alone: they stay with the first article that had it. */
  hasOldAnchors: boolean;
}

/** An issue that the first page of charts only links to. */
export interface EarlierCharts {
  issue: Issue;
  groups: ChartGroup[];
}

/** The articles with figures: those of the newest issues, which the first page draws, and those of each issue before. */
export async function chartGroups(): Promise<{ newest: ChartGroup[]; earlier: EarlierCharts[] }> {
  const issues = await allIssues();
  const all = await Promise.all(
    issues.flatMap((issue) => issue.articles.map((article) => chartGroup(issue, article))),
  );
  const groups = all.filter(({ figures }) => figures.length > 0);
  // The newest come first, so that the last with a slug is the first that had it.
  const oldest = new Map(groups.map((group) => [group.article.slug, group]));
  for (const group of groups) group.hasOldAnchors = oldest.get(group.article.slug) === group;
  const drawn = new Set(issues.slice(0, DRAWN_ISSUES));
  const earlier = issues
    .filter((issue) => !drawn.has(issue))
    .map((issue) => ({ issue, groups: groups.filter((group) => group.issue === issue) }));
  return {
    newest: groups.filter(({ issue }) => drawn.has(issue)),
    earlier: earlier.filter((own) => own.groups.length > 0),
  };
}

async function chartGroup(issue: Issue, article: Article): Promise<ChartGroup> {
  const figures = await figuresOf(issue, article);
  return { issue, article, name: articleName(issue.id, article.slug), figures, hasOldAnchors: false };
}

/** The anchors of an article, its figures and their charts on the page of charts that draws them. */
export function chartAnchors({ name, article, figures, hasOldAnchors }: ChartGroup): string[] {
  const below = (prefix: string) => [
    `charts-${prefix}`,
    ...figures.map(({ record }) => `${prefix}-${record.id}`),
  ];
  const charts = figures.map(({ record }) => `${name}-${record.id}-chart`);
  return [...below(name), ...charts, ...(hasOldAnchors ? below(article.slug) : [])];
}
