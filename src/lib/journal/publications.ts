import { render } from 'astro:content';
import { allIssues, type Article, type Issue } from './articles.ts';
import type { ContentTree } from '../content-tree/nodes.ts';
import { makePublication } from '../publication/make-publication.ts';
import type { Publication } from '../publication/publication.ts';
import type { FigureRecord } from '../figures/model/record.ts';

/** An article as its files are written from it. `site` is the scheme and host that the site is built for. */
export async function publicationOf(
  issue: Issue,
  article: Article,
  site: URL | undefined,
): Promise<Publication> {
  const { remarkPluginFrontmatter } = await render(article.entry);
  return makePublication(
    {
      issueId: issue.id,
      issue: issue.record,
      slug: article.slug,
      article: article.record,
      text: remarkPluginFrontmatter['text'] as ContentTree,
      figures: (remarkPluginFrontmatter['figures'] ?? []) as FigureRecord[],
    },
    site,
  );
}

/** All articles of an issue, in the order of their pages. */
export async function publicationsOf(issue: Issue, site: URL | undefined): Promise<Publication[]> {
  return Promise.all(issue.articles.map((article) => publicationOf(issue, article, site)));
}

/** All articles of the site, the newest issue first. */
export async function allPublications(site: URL | undefined): Promise<Publication[]> {
  const lists = await Promise.all((await allIssues()).map((issue) => publicationsOf(issue, site)));
  return lists.flat();
}
