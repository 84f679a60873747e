import { cslJson } from './csl-json.ts';
import { epub } from './epub/epub.ts';
import type { AfterBuild, ArticleFile, IssueFile } from './publication.ts';

/** What this build makes of its finished pages: `scripts/build.ts` says it, a bare `astro build` makes none. */
const MADE_AFTER_BUILD = new Set((process.env['AFTER_BUILD'] ?? '').split(' '));

/** The printed article, made of the built page. */
const pdf: ArticleFile & IssueFile = {
  ending: 'pdf',
  label: 'PDF',
  mediaType: 'application/pdf',
  languages: 'one',
  afterBuild: 'pdf',
};

/** What a librarian takes: everything of the issue in one file. */
const zip: IssueFile = { ending: 'zip', label: 'ZIP', mediaType: 'application/zip', afterBuild: 'zip' };

/** Every file that stands beside an article in this build, in the order in which a reader is shown them. */
export const ARTICLE_FILES: readonly ArticleFile[] = [pdf, cslJson].filter(isMade);

/** Every file of a whole issue in this build, in the order in which a reader is shown them. */
export const ISSUE_FILES: readonly IssueFile[] = [pdf, epub, zip].filter(isMade);

function isMade({ afterBuild }: { afterBuild?: AfterBuild }): boolean {
  return afterBuild === undefined || MADE_AFTER_BUILD.has(afterBuild);
}
