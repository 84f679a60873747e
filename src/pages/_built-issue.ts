import type { APIRoute } from 'astro';
import { specOf } from '../lib/figures/published.ts';
import { allIssues, type Issue } from '../lib/journal/articles.ts';
import { publicationOf } from '../lib/journal/publications.ts';
import { builtIssueJson } from '../lib/publication/built-issue.ts';

export async function getStaticPaths() {
  return (await allIssues()).map((issue) => ({ params: { issue: issue.id }, props: { issue } }));
}

/** An issue as JSON for the steps after the Astro build; see `src/lib/journal/built-issues.ts`. */
export const GET: APIRoute<{ issue: Issue }> = async ({ props: { issue }, site }) => {
  const articles = await Promise.all(
    issue.articles.map(async (article) => {
      const publication = await publicationOf(issue, article, site);
      const charts = publication.figures.map((record) =>
        specOf({ issue, article, record }, article.record.language, site),
      );
      return { ...publication, charts };
    }),
  );
  const [first] = articles;
  if (first === undefined) throw new Error(`the issue ${issue.id} has no article`);
  const { issueAddress: addresses, kinds } = first;
  return new Response(builtIssueJson({ id: issue.id, issue: issue.record, addresses, kinds, articles }));
};
