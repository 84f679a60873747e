import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { epub } from './epub/epub.ts';
import { jats } from './jats/jats.ts';
import { markdown } from './markdown/markdown.ts';
import type { RecordFormat, WrittenForArticle, WrittenForIssue } from '../publication/kinds.ts';
import type { ArticleFile, IssueFile, RecordFile } from '../publication/publication.ts';
import { ris } from './ris.ts';

const records: Record<RecordFormat, RecordFile> = { bibtex, ris, cslJson };
const ofArticle: Record<Exclude<WrittenForArticle, RecordFormat>, ArticleFile> = { jats, markdown };
const ofIssue: Record<WrittenForIssue, IssueFile> = { epub, ...records };

/** The files of records, of any list of articles. */
export const RECORD_FILES: readonly RecordFile[] = Object.values(records);

/** Every file beside an article that is written from the content; the others are made of the finished pages. */
export const ARTICLE_FILES: readonly ArticleFile[] = [
  ...RECORD_FILES.map((file) => ({
    ...file,
    write: (...[publication, locale]: Parameters<ArticleFile['write']>) => file.write([publication], locale),
  })),
  ...Object.values(ofArticle),
];

/** Every file of a whole issue that is written from the content. */
export const ISSUE_FILES: readonly IssueFile[] = Object.values(ofIssue);
