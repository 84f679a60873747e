import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { epub } from './epub/epub.ts';
import { jats } from './jats/jats.ts';
import { markdown } from './markdown/markdown.ts';
import type { WrittenForArticle, WrittenForIssue } from '../publication/kinds.ts';
import type { ArticleFile, IssueFile } from '../publication/publication.ts';
import { ris } from './ris.ts';

const ofArticle: Record<WrittenForArticle, ArticleFile> = { bibtex, ris, cslJson, jats, markdown };
const ofIssue: Record<WrittenForIssue, IssueFile> = { epub };

/** Every file beside an article that is written from the content; the others are made of the finished pages. */
export const ARTICLE_FILES: readonly ArticleFile[] = Object.values(ofArticle);

/** Every file of a whole issue that is written from the content. */
export const ISSUE_FILES: readonly IssueFile[] = Object.values(ofIssue);
