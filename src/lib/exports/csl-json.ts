import type { ArticleFile } from './publication.ts';

/** CSL-JSON, which Zotero, Pandoc and every CSL processor read: an array with the one record. */
export const cslJson: ArticleFile = {
  ending: 'csl.json',
  label: 'CSL-JSON',
  mediaType: 'application/vnd.citationstyles.csl+json',
  isRecord: true,
  languages: 'each',
  write: ({ records }, locale) => `${JSON.stringify([records[locale]], null, 2)}\n`,
};
