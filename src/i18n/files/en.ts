/** Words of the files that are downloaded, in English. */
export const files = {
  open: 'Files',
  issueTitle: 'Download the issue',
  /** What each kind of file is for, by the ending of its name. */
  of: {
    pdf: 'for printing and keeping',
    html: 'one file to be read without a network',
    epub: 'the whole issue for a phone or an e-reader',
    md: 'plain text, for notes and software',
    bib: 'the record for LaTeX and JabRef',
    ris: 'the record for EndNote and Mendeley',
    'csl.json': 'the record for Zotero and Pandoc',
    xml: 'text and record for libraries and archives',
    zip: 'all files of the issue in one archive, for libraries',
  },
  /** The issue as a book for reading devices (EPUB). */
  book: {
    cover: 'Cover',
    coverAlt:
      'The cover of {journal}, {number}/{year}: a band of ram’s horn ornament above these titles: {titles}',
    titlePage: 'Title page',
    backCover: 'Back cover',
    parts: 'Parts of the issue',
    start: 'Start of content',
    pages: 'Print pages',
    page: 'Page {page}',
    corrected:
      'Errors in the source that are not the authors’ own are corrected; every correction is recorded on the web page of this edition:',
    asOf: 'Web edition of {date}',
    fonts: 'The text is set in {font}; its licence ({licence}) is in the file {file}.',
    accessibility:
      'Everything can be read as text: headings, notes, references and tables are marked up as such, and charts are described in words; of the printed pages only the first of each article is known, and the book has not been assessed against a standard of accessibility.',
  },
  /** Under a chart: who drew it. */
  drawnFromTable: 'Chart by the editors from {table}.',
  drawnFromText: 'Chart by the editors from numbers in the text.',
  print: {
    /** In a file that would be too heavy with it. */
    pictureElsewhere: 'This file does not hold the picture, which is here: {address}',
    /** The last lines of an article. */
    online: 'This article on the web: {address}',
    issueOnline: 'This issue on the web: {address}',
    edition: 'Web edition of {date}.',
    /** On the opening page of an article, whose own numbers are those of the PDF. */
    fromPage: 'In print, begins on p.\u00a0{page}',
    /** In the contents: the page of the printed issue, beside the page of the PDF. */
    inPrint: 'in print: p.\u00a0{page}',
    /** In a running head that has no room for all authors. */
    andOthers: '{author} and others',
  },
  /** The README of the librarian's archive. */
  pack: {
    inside: 'What is inside',
    list: 'The articles',
    whole: 'the whole issue ({kind})',
    records: 'the records of all articles ({kind})',
    articles: 'each article, with its record for catalogues and reference managers: {kinds}',
    languages: 'the records and the data in Kazakh and in Russian',
    data: 'the data of its tables and figures ({kind})',
    manifest: 'every file with its size in bytes, its checksum ({checksum}) and its media type',
  },
} as const;
