import type { APIRoute } from 'astro';
import { explainedTerms } from '../../../../lib/glossary/explained-terms.ts';
import { articleGlossary, hasGlossary } from '../../../../lib/glossary/journal-glossary.ts';
import { allIssues, type Article, type Issue } from '../../../../lib/journal/articles.ts';
import { publicationOf } from '../../../../lib/journal/publications.ts';

interface Props {
  issue: Issue;
  article: Article;
}

/** One an article, in the languages of all its pages. */
export async function getStaticPaths() {
  const issues = hasGlossary() ? await allIssues() : [];
  return issues.flatMap((issue) =>
    issue.articles.map((article) => ({
      params: { issue: issue.id, slug: article.slug },
      props: { issue, article } satisfies Props,
    })),
  );
}

/** The terms that the page marks in the text, for readers who want them. */
export const GET: APIRoute<Props> = async ({ props: { issue, article }, site }) => {
  const { all } = await articleGlossary(await publicationOf(issue, article, site));
  return Response.json(explainedTerms(all, article.record.language));
};
