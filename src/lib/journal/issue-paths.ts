import { allIssues, type Issue } from './articles.ts';
import { localePaths } from '../routes.ts';
import type { Locale } from '../../schemas/localized.ts';

/** The paths of a page that every issue has in every language, with the issue it shows. */
export async function issuePaths(): Promise<
  { params: { locale: string | undefined; issue: string }; props: { locale: Locale; issue: Issue } }[]
> {
  const issues = await allIssues();
  return localePaths().flatMap(({ params, props }) =>
    issues.map((issue) => ({ params: { ...params, issue: issue.id }, props: { ...props, issue } })),
  );
}
