import { kindsOf } from '../publication/kinds.ts';
import { makePublication } from '../publication/make-publication.ts';
import type { AfterBuild, Publication } from '../publication/publication.ts';
import { differingChecks } from '../claims/placed-check.ts';
import { articleText } from './article-text.ts';
import { allIssues, type Article, type Issue } from './articles.ts';
import { articleChecks } from './issue-checks.ts';
import { picturesOf } from './pictures.ts';

const cache = new WeakMap<Article, Promise<Publication>>();

/** An article as its files are written from it. `site` is the scheme and host that the site is built for. */
export function publicationOf(issue: Issue, article: Article, site: URL | undefined): Promise<Publication> {
  const publication = cache.get(article) ?? readPublication(issue, article, site);
  cache.set(article, publication);
  return publication;
}

async function readPublication(issue: Issue, article: Article, site: URL | undefined): Promise<Publication> {
  const { text, notes, figures } = await articleText(article);
  const pictures = await picturesOf(article, site);
  const checks = await articleChecks(issue, article);
  const { slug, record, changes } = article;
  return makePublication(
    {
      issueId: issue.id,
      issue: issue.record,
      slug,
      article: record,
      text,
      notes,
      differing: differingChecks(checks?.claims ?? []),
      figures,
      changes,
      pictures,
      kinds: kindsOf(afterBuild()),
    },
    site,
    (await allIssues()).flatMap(({ articles }) => articles),
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

/** The steps after the Astro build, set by `scripts/build`; none in a plain `astro build` or `astro dev`. */
function afterBuild(): AfterBuild[] {
  const said = (process.env['AFTER_BUILD'] ?? '').split(' ');
  return (['pdf', 'html', 'zip'] as const).filter((made) => said.includes(made));
}
