import type { APIRoute } from 'astro';
import { checksJson } from '../../../lib/claims/checks-data.ts';
import { checkedIssuePaths, type CheckedIssueProps } from '../../../lib/journal/checked-issue-paths.ts';
import { placedStatements } from '../../../lib/journal/issue-checks.ts';

export const getStaticPaths = checkedIssuePaths;

/** What the articles of an issue say of numbers, with what the edition computed. */
export const GET: APIRoute<CheckedIssueProps> = ({ props: { checks } }) =>
  Response.json(checksJson(placedStatements(checks)));
