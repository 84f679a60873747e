import type { AfterBuild, ArticleKind, IssueKind } from './publication.ts';

// The kinds without what writes them: packing reads them after the build, outside of Astro, where no writer could run.

/** What this build makes of its finished pages: `scripts/build.ts` says it, a bare `astro build` makes none. */
const MADE_AFTER_BUILD: ReadonlySet<string> = new Set((process.env['AFTER_BUILD'] ?? '').split(' '));

/** Whether a file is there at the end of this build. */
export function isMade({ afterBuild }: { afterBuild?: AfterBuild }): boolean {
  return afterBuild === undefined || MADE_AFTER_BUILD.has(afterBuild);
}

/** Every kind of file that a reader can take away, by the name of its format. */
export const KINDS = {
  /** The printed article or issue, made of the built pages. */
  pdf: { ending: 'pdf', label: 'PDF', mediaType: 'application/pdf', languages: 'one', afterBuild: 'pdf' },
  bibtex: {
    ending: 'bib',
    label: 'BibTeX',
    mediaType: 'application/x-bibtex',
    languages: 'each',
    isRecord: true,
  },
  ris: {
    ending: 'ris',
    label: 'RIS',
    mediaType: 'application/x-research-info-systems',
    languages: 'each',
    isRecord: true,
  },
  cslJson: {
    ending: 'csl.json',
    label: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    languages: 'each',
    isRecord: true,
  },
  jats: {
    ending: 'xml',
    label: 'JATS XML',
    mediaType: 'application/xml',
    profile: 'https://jats.nlm.nih.gov/ns/archiving/1.3/',
    languages: 'one',
  },
  markdown: { ending: 'md', label: 'Markdown', mediaType: 'text/markdown', languages: 'one' },
  epub: { ending: 'epub', label: 'EPUB', mediaType: 'application/epub+zip' },
  /** What a librarian takes: everything of the issue in one file. */
  zip: { ending: 'zip', label: 'ZIP', mediaType: 'application/zip', afterBuild: 'zip' },
} as const satisfies Record<string, ArticleKind | IssueKind>;

const { pdf, bibtex, ris, cslJson, jats, markdown, epub, zip } = KINDS;
const ofArticle: readonly ArticleKind[] = [pdf, bibtex, ris, cslJson, jats, markdown];
const ofIssue: readonly IssueKind[] = [pdf, epub, zip];

/** The kinds of files that stand beside an article in this build, in the order in which a reader is shown them. */
export const ARTICLE_KINDS: readonly ArticleKind[] = ofArticle.filter(isMade);

/** The kinds of files of a whole issue in this build, in the order in which a reader is shown them. */
export const ISSUE_KINDS: readonly IssueKind[] = ofIssue.filter(isMade);
