import type { APIRoute } from 'astro';
import { allIssues, type Issue } from '../../../lib/journal/articles.ts';
import { issueFileName } from '../../../lib/publication/links.ts';
import type { IssueFile } from '../../../lib/publication/publication.ts';
import { ISSUE_FILES } from '../../../lib/exports/registry.ts';
import { publicationsOf } from '../../../lib/journal/publications.ts';

interface Props {
  issue: Issue;
  kind: IssueFile;
}

export async function getStaticPaths() {
  return (await allIssues()).flatMap((issue) =>
    ISSUE_FILES.map((kind) => ({
      params: { issue: issue.id, file: issueFileName(kind, issue.id, issue.record) },
      props: { issue, kind } satisfies Props,
    })),
  );
}

/** A file of a whole issue, by its registry. */
export const GET: APIRoute<Props> = async ({ props: { issue, kind }, site }) => {
  const bytes = await kind.write(await publicationsOf(issue, site));
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': kind.mediaType },
  });
};
