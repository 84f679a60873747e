import { KINDS } from '../publication/kinds.ts';
import type { RecordFile } from '../publication/publication.ts';

/** CSL-JSON, which Zotero, Pandoc and every CSL processor read: an array of records. */
export const cslJson: RecordFile = {
  ...KINDS.cslJson,
  write: (articles, locale) =>
    `${JSON.stringify(
      articles.map(({ records }) => records[locale]),
      null,
      2,
    )}\n`,
};
