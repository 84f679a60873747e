import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CONTENT_ROOT } from '../../src/lib/journal/content-root.ts';
import type { IssueRecord } from '../../src/schemas/issue.ts';
import { readIssueRecord } from './issue-record.ts';

/** The folder of the issues that the site is built of. */
export const ISSUES = join(CONTENT_ROOT, 'issues');

/** The record of an issue, from its folder. */
export function readIssue(folder: string): IssueRecord {
  return readIssueRecord(dirname(dirname(folder)), basename(folder));
}

/** The issues of the content by the names of their folders, the newest first, as the site has them. */
export function issuesInContent(folder = ISSUES): string[] {
  return readdirSync(folder)
    .map((id) => ({ id, ...readIssue(join(folder, id)) }))
    .sort((a, b) => b.year - a.year || b.number - a.number)
    .map(({ id }) => id);
}

/** The slugs of an issue's articles, in the order of their names. */
export function slugsInContent(issue: string): string[] {
  return readdirSync(join(ISSUES, issue))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => basename(name, '.mdx'))
    .toSorted();
}
