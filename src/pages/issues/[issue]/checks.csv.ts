import type { APIRoute } from 'astro';
import { checksTable } from '../../../lib/claims/checks-data.ts';
import { toCsv } from '../../../lib/figures/csv.ts';
import { checkedIssuePaths, type CheckedIssueProps } from '../../../lib/journal/checked-issue-paths.ts';
import { placedStatements } from '../../../lib/journal/issue-checks.ts';

export const getStaticPaths = checkedIssuePaths;

/** The same as a spreadsheet opens it, in English terms. */
export const GET: APIRoute<CheckedIssueProps> = ({ props: { checks } }) =>
  new Response(toCsv(checksTable(placedStatements(checks)), 'en'), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
