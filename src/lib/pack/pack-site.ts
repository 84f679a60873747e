/** Packs what a finished build gives away of each issue into the librarian's ZIP, beside its English page. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueFileName } from '../publication/issue-file-name.ts';
import { ARTICLE_KINDS, ISSUE_KINDS } from '../publication/kinds.ts';
import { archiveOf } from './archive.ts';
import { issuesOf, readIssue, type BuiltSite } from '../print/built-issue.ts';

/** Writes the archives of a build; says how many. `AFTER_BUILD` must say what the build has made. */
export async function packSite(site: BuiltSite): Promise<number> {
  const kinds = { article: ARTICLE_KINDS, issue: ISSUE_KINDS };
  const issues = issuesOf(site).map((id) => readIssue(site, id));
  for (const issue of issues) {
    const name = issueFileName({ ending: 'zip' }, issue.id, issue.issue);
    await writeFile(join(site.dir, 'issues', issue.id, name), archiveOf(site.dir, issue, kinds));
  }
  return issues.length;
}
