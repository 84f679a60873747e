import type { AfterBuild, ArticleFile, IssueFile } from './publication.ts';

/** What this build makes of its finished pages: `scripts/build.ts` says it, a bare `astro build` makes none. */
const MADE_AFTER_BUILD: ReadonlySet<string> = new Set((process.env['AFTER_BUILD'] ?? '').split(' '));

/** Whether a file is there at the end of this build. */
export function isMade({ afterBuild }: { afterBuild?: AfterBuild }): boolean {
  return afterBuild === undefined || MADE_AFTER_BUILD.has(afterBuild);
}

/** The printed article or issue, made of the built pages. */
export const pdf: ArticleFile & IssueFile = {
  ending: 'pdf',
  label: 'PDF',
  mediaType: 'application/pdf',
  languages: 'one',
  afterBuild: 'pdf',
};

/** What a librarian takes: everything of the issue in one file. */
export const zip: IssueFile = {
  ending: 'zip',
  label: 'ZIP',
  mediaType: 'application/zip',
  afterBuild: 'zip',
};
