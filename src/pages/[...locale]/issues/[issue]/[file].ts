import type { APIRoute } from 'astro';
import { allIssues, type Issue } from '../../../../lib/journal/articles.ts';
import { issueFileName } from '../../../../lib/publication/links.ts';
import type { IssueFile } from '../../../../lib/publication/publication.ts';
import { ISSUE_FILES } from '../../../../lib/exports/registry.ts';
import { publicationsOf } from '../../../../lib/journal/publications.ts';
import { localePaths, ROOT_LOCALE } from '../../../../lib/routes.ts';
import type { Locale } from '../../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  issue: Issue;
  kind: IssueFile;
}

export async function getStaticPaths() {
  const issues = await allIssues();
  return localePaths().flatMap(({ params, props }) =>
    issues.flatMap((issue) =>
      ISSUE_FILES.filter(({ languages }) => languages === 'each' || props.locale === ROOT_LOCALE).map(
        (kind) => ({
          params: { ...params, issue: issue.id, file: issueFileName(kind, issue.id, issue.record) },
          props: { ...props, issue, kind } satisfies Props,
        }),
      ),
    ),
  );
}

/** A file of a whole issue, by its registry. */
export const GET: APIRoute<Props> = async ({ props: { locale, issue, kind }, site }) => {
  const content = await kind.write(await publicationsOf(issue, site), locale);
  return new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'content-type': kind.mediaType },
  });
};
