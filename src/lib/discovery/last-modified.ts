import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'yaml';
import { issueSchema } from '../../schemas/issue.ts';
import { CONTENT_ROOT } from '../journal/content-root.ts';

/** The day on which the edition of each issue last changed, by the folder of the issue; faults are the content check's. */
function editionDays(): Map<string, string> {
  const files = globSync(join(CONTENT_ROOT, 'issues/*/issue.yaml'));
  return new Map(
    files.flatMap((path) => {
      const { data } = issueSchema.safeParse(parse(readFileSync(path, 'utf8')));
      return data === undefined ? [] : [[basename(dirname(path)), data.edition.updated] as const];
    }),
  );
}

/** Adds to the sitemap when the pages of an issue last changed; of other pages nobody says it. */
export function lastModified<Entry extends { url: string; lastmod?: string | undefined }>(): (
  entry: Entry,
) => Entry {
  const days = editionDays();
  return (entry) => {
    const [, id = ''] = /\/issues\/([^/]+)\//.exec(entry.url) ?? [];
    const day = days.get(id);
    return day === undefined ? entry : { ...entry, lastmod: day };
  };
}
