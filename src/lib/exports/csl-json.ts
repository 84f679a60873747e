import { KINDS } from '../publication/kinds.ts';
import type { ArticleFile } from '../publication/publication.ts';

/** CSL-JSON, which Zotero, Pandoc and every CSL processor read: an array with the one record. */
export const cslJson: ArticleFile = {
  ...KINDS.cslJson,
  write: ({ records }, locale) => `${JSON.stringify([records[locale]], null, 2)}\n`,
};
