import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { epub } from './epub/epub.ts';
import { jats } from './jats/jats.ts';
import { ARTICLE_KINDS, ISSUE_KINDS } from '../publication/kinds.ts';
import { markdown } from './markdown/markdown.ts';
import type { ArticleFile, IssueFile } from '../publication/publication.ts';
import { ris } from './ris.ts';

/** What is written from the content; the rest is made of the finished pages. */
const WRITTEN: readonly ArticleFile[] = [bibtex, ris, cslJson, jats, markdown];

/** Every file that stands beside an article in this build, in the order in which a reader is shown them. */
export const ARTICLE_FILES: readonly ArticleFile[] = ARTICLE_KINDS.map(
  (kind) => WRITTEN.find(({ ending }) => ending === kind.ending) ?? kind,
);

/** Every file of a whole issue in this build, in the order in which a reader is shown them. */
export const ISSUE_FILES: readonly IssueFile[] = ISSUE_KINDS.map((kind) =>
  kind.ending === epub.ending ? epub : kind,
);
