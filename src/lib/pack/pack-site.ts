/** Packs the downloads of each issue of a finished build into a ZIP for libraries, beside its English page. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { issueFileName } from '../publication/issue-file-name.ts';
import { archiveOf } from './archive.ts';
import type { BuiltIssue } from '../publication/built-issue.ts';

/** Writes the archives of the issues whose files are in `dir`. */
export async function packSite(dir: string, issues: readonly BuiltIssue[]): Promise<void> {
  for (const issue of issues) {
    const name = issueFileName({ ending: 'zip' }, issue.id, issue.issue);
    await writeFile(join(dir, 'issues', issue.id, name), archiveOf(dir, issue));
  }
}
