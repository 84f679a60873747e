/** Words of the files that are taken away, in English. */
export const files = {
  print: {
    /** Under a chart: who drew it. */
    drawnFromTable: 'Drawn by the editors from {table}.',
    drawnFromText: 'Drawn by the editors from numbers in the text.',
    /** The last lines of an article. */
    online: 'This article on the web: {address}',
    issueOnline: 'This issue on the web: {address}',
    edition: 'Web edition of {date}.',
    /** In the contents: the page of the printed issue, beside the page of the PDF. */
    inPrint: 'in print: p. {page}',
    /** In a running head that has no room for all authors. */
    andOthers: '{author} and others',
  },
  /** The README of the librarian's archive. */
  pack: {
    inside: 'What is inside',
    list: 'The articles',
    whole: 'the whole issue ({kind})',
    articles: 'each article, with its record for catalogues and reference managers: {kinds}',
    languages: 'the same in Kazakh and in Russian',
    data: 'the numbers of its tables and figures ({kind})',
    manifest: 'every file with its size in bytes, its checksum ({checksum}) and its media type',
  },
} as const;
