import type { APIRoute } from 'astro';
import { issueReferences } from '../../../../lib/citation/issue-references.ts';
import { allIssues, type Issue } from '../../../../lib/journal/articles.ts';
import { publicationsOf } from '../../../../lib/journal/publications.ts';
import { localePaths } from '../../../../lib/routes.ts';
import type { Locale } from '../../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  issue: Issue;
}

export async function getStaticPaths() {
  const issues = await allIssues();
  return localePaths().flatMap(({ params, props }) =>
    issues.map((issue) => ({
      params: { ...params, issue: issue.id },
      props: { ...props, issue } satisfies Props,
    })),
  );
}

/** The references to the articles of an issue, for the passages that a reader takes away with their sources. */
export const GET: APIRoute<Props> = async ({ props: { locale, issue }, site }) => {
  const publications = await publicationsOf(issue, site);
  const records = new Map(publications.map(({ slug, records: all }) => [slug, all[locale]]));
  return Response.json(issueReferences(records, locale));
};
