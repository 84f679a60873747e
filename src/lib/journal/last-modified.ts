import { readBuiltIssues } from '../publication/built-issue.ts';

/**
 * Adds to the sitemap when the pages of an issue last changed; other pages state no date. The sitemap is written after the
 * issues; `outDir` is the folder of the build.
 */
export function lastModified<Entry extends { url: string; lastmod?: string | undefined }>(
  outDir: string,
): (entry: Entry) => Entry {
  let days: Map<string, string> | undefined;
  return (entry) => {
    days ??= new Map(readBuiltIssues(outDir).map(({ id, issue }) => [id, issue.edition.updated]));
    const [, id = ''] = /\/issues\/([^/]+)\//.exec(entry.url) ?? [];
    const day = days.get(id);
    return day === undefined ? entry : { ...entry, lastmod: day };
  };
}
