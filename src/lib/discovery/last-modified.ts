import { globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CONTENT_ROOT } from '../journal/content-root.ts';
import { readIssueRecord } from '../journal/issue-file.ts';

/** The day on which the edition of each issue last changed, by the folder of the issue. */
function editionDays(): Map<string, string> {
  const ids = globSync(join(CONTENT_ROOT, 'issues/*/issue.yaml')).map((path) => basename(dirname(path)));
  return new Map(ids.map((id) => [id, readIssueRecord(CONTENT_ROOT, id).edition.updated]));
}

/** Adds to the sitemap when the pages of an issue last changed; of other pages nobody says it. */
export function lastModified<Entry extends { url: string; lastmod?: string | undefined }>(): (
  entry: Entry,
) => Entry {
  // Read when the sitemap is written: by then the content check has passed.
  let days: Map<string, string> | undefined;
  return (entry) => {
    days ??= editionDays();
    const [, id = ''] = /\/issues\/([^/]+)\//.exec(entry.url) ?? [];
    const day = days.get(id);
    return day === undefined ? entry : { ...entry, lastmod: day };
  };
}
