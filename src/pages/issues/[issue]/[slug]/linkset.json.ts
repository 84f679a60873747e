import type { APIRoute } from 'astro';
import { allIssues, type Article, type Issue } from '../../../../lib/journal/articles.ts';
import { linkset } from '../../../../lib/discovery/linkset.ts';
import { LINKSET_TYPE } from '../../../../lib/discovery/signposting.ts';
import { publicationOf } from '../../../../lib/journal/publications.ts';

interface Props {
  issue: Issue;
  article: Article;
}

/** One an article, beside its English page. */
export async function getStaticPaths() {
  return (await allIssues()).flatMap((issue) =>
    issue.articles.map((article) => ({
      params: { issue: issue.id, slug: article.slug },
      props: { issue, article } satisfies Props,
    })),
  );
}

/** The links of an article for machines. */
export const GET: APIRoute<Props> = async ({ props: { issue, article }, site }) =>
  new Response(`${JSON.stringify(linkset(await publicationOf(issue, article, site)), null, 2)}\n`, {
    headers: { 'content-type': LINKSET_TYPE },
  });
