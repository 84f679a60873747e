import { allIssues, type Issue } from './articles.ts';
import { issueChecks, type ArticleChecks } from './issue-checks.ts';

/** An issue that has something to check. */
export interface CheckedIssueProps {
  issue: Issue;
  checks: ArticleChecks[];
}

/** The paths of a file that every issue with checks has once. */
export async function checkedIssuePaths(): Promise<
  { params: { issue: string }; props: CheckedIssueProps }[]
> {
  const issues = await Promise.all(
    (await allIssues()).map(async (issue) => ({ issue, checks: await issueChecks(issue) })),
  );
  return issues
    .filter(({ checks }) => checks.length > 0)
    .map((props) => ({ params: { issue: props.issue.id }, props }));
}
