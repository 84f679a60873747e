/** Words of the feeds and of what else machines are told, in English. */
export const feeds = {
  /** What leads to the feed, at the foot of every page. */
  link: 'Feed of new articles',
  /** What a feed reader calls the feed. */
  title: '{journal}: new articles',
  /** The section of the page about the journal that says where all this is. */
  about: {
    title: 'For libraries and software',
    text: 'Every article carries its record for Google Scholar, Zotero and other software. Its text and its record can be downloaded from the line under the names of its authors; the whole issue, as an e-book or as one archive for libraries, from the page of the issue.',
    oai: 'Records for harvesting (OAI-PMH, static repository)',
    sums: 'Checksums of all files of this site ({checksum}), by which a copy can be verified',
  },
} as const;
