import type { AfterBuild, ArticleKind, IssueKind, Kinds } from './publication.ts';

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

/** The kinds of files of a build that makes this of its finished pages. */
export function kindsOf(afterBuild: readonly AfterBuild[]): Kinds {
  const isMade = ({ afterBuild: needed }: { afterBuild?: AfterBuild }) =>
    needed === undefined || afterBuild.includes(needed);
  return { article: ofArticle.filter(isMade), issue: ofIssue.filter(isMade) };
}
