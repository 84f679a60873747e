import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { epub } from './epub/epub.ts';
import { jats } from './jats/jats.ts';
import { isMade, pdf, zip } from './made-after-build.ts';
import { markdown } from './markdown/markdown.ts';
import type { ArticleFile, IssueFile } from './publication.ts';
import { ris } from './ris.ts';

/** Every file that stands beside an article in this build, in the order in which a reader is shown them. */
export const ARTICLE_FILES: readonly ArticleFile[] = [pdf, bibtex, ris, cslJson, jats, markdown].filter(
  isMade,
);

/** Every file of a whole issue in this build, in the order in which a reader is shown them. */
export const ISSUE_FILES: readonly IssueFile[] = [pdf, epub, zip].filter(isMade);
