import type { AfterBuild, ArticleKind, FileKind, IssueKind, Kinds } from './publication.ts';

/** The printed article or issue, made of the built pages. */
const pdf = {
  ending: 'pdf',
  label: 'PDF',
  mediaType: 'application/pdf',
  languages: 'one',
  afterBuild: 'pdf',
} as const;

/** The records by which an article is cited, for reference managers: beside the article, its issue and its authors. */
const RECORDS = {
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
} as const satisfies Record<string, FileKind>;

/** Every kind of file beside an article, by the name of its format, in the order in which a reader is shown them. */
const OF_ARTICLE = {
  pdf,
  /** The article with all that it needs, to be opened from a disk. */
  html: { ending: 'html', label: 'HTML', mediaType: 'text/html', languages: 'one', afterBuild: 'html' },
  ...RECORDS,
  jats: {
    ending: 'xml',
    label: 'JATS XML',
    mediaType: 'application/xml',
    profile: 'https://jats.nlm.nih.gov/ns/archiving/1.3/',
    languages: 'one',
  },
  markdown: { ending: 'md', label: 'Markdown', mediaType: 'text/markdown', languages: 'one' },
} as const satisfies Record<string, ArticleKind>;

/** Every kind of file of an issue, in the same way. */
const OF_ISSUE = {
  pdf,
  epub: { ending: 'epub', label: 'EPUB', mediaType: 'application/epub+zip', languages: 'one' },
  ...RECORDS,
  /** What a librarian takes: everything of the issue in one file. */
  zip: { ending: 'zip', label: 'ZIP', mediaType: 'application/zip', languages: 'one', afterBuild: 'zip' },
} as const satisfies Record<string, IssueKind>;

/** Every kind of file that a reader can take away. */
export const KINDS = { ...OF_ARTICLE, ...OF_ISSUE };

/** The formats of records. */
export type RecordFormat = keyof typeof RECORDS;

/** What the name of such a file can end with. */
export type Ending = (typeof KINDS)[keyof typeof KINDS]['ending'];

/** The formats that are written from the content; the others are made of the finished pages. */
type Written<Formats> = {
  [Name in keyof Formats]: Formats[Name] extends { afterBuild: AfterBuild } ? never : Name;
}[keyof Formats];
/** The formats beside an article that need a writer. */
export type WrittenForArticle = Written<typeof OF_ARTICLE>;
/** The formats of an issue that need a writer. */
export type WrittenForIssue = Written<typeof OF_ISSUE>;

/** The kinds of files of a build that makes this of its finished pages. */
export function kindsOf(afterBuild: readonly AfterBuild[]): Kinds {
  const isMade = ({ afterBuild: needed }: { afterBuild?: AfterBuild }) =>
    needed === undefined || afterBuild.includes(needed);
  const article: readonly ArticleKind[] = Object.values(OF_ARTICLE);
  const issue: readonly IssueKind[] = Object.values(OF_ISSUE);
  return { article: article.filter(isMade), issue: issue.filter(isMade) };
}
