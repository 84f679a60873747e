import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { Localized } from '../../schemas/localized.ts';
import type { ChartSpec } from '../figures/model/spec.ts';
import type { Kinds, Publication } from './publication.ts';

/** An article in the output of the Astro build: the data of its files, and its charts. */
export interface BuiltArticle extends Publication {
  /** In the language of the article's text, in which it is printed. */
  charts: ChartSpec[];
}

/** An issue in the output of the Astro build, for the steps after it: search index, PDFs, archive. */
export interface BuiltIssue {
  /** The folder of the issue: `2020-4`. */
  id: string;
  issue: IssueRecord;
  /** The full address of its page in each language. */
  addresses: Localized<string>;
  /** The files that the build has or will have. */
  kinds: Kinds;
  /** In the order of their pages. */
  articles: BuiltArticle[];
}

/** The name under which something is kept of the build to a folder: Astro gives an absolute path, the environment a relative one. */
export function nameOfFolder(outDir: string): string {
  return resolve(outDir).replaceAll(/[\\/:]/g, '-');
}

/** The folder, outside the site, in which a build to `outDir` leaves its issues. */
export function builtIssuesFolder(outDir: string): string {
  return join('.cache/built', nameOfFolder(outDir));
}

/** An issue as JSON; its record is written once, not with every article. */
export function builtIssueJson({ articles, ...issue }: BuiltIssue): string {
  return JSON.stringify({
    ...issue,
    articles: articles.map((article) => ({ ...article, issue: undefined })),
  });
}

/** The issues of the last build to `outDir`, the newest first. @throws where there is none. */
export function readBuiltIssues(outDir: string): BuiltIssue[] {
  const folder = builtIssuesFolder(outDir);
  return readdirSync(folder)
    .map((name) => {
      const built = JSON.parse(readFileSync(join(folder, name), 'utf8')) as BuiltIssue;
      return { ...built, articles: built.articles.map((article) => ({ ...article, issue: built.issue })) };
    })
    .sort((a, b) => b.issue.year - a.issue.year || b.issue.number - a.issue.number);
}
