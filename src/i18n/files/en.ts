/** Words of the files that are taken away, in English. */
export const files = {
  open: 'Files',
  issueTitle: 'To take away',
  /** What each kind of file is for, by the ending of its name. */
  of: {
    pdf: 'to print and to keep',
    epub: 'the whole issue for an e-reader or a phone',
    md: 'the text alone, for notes and programs',
    bib: 'the record for LaTeX and JabRef',
    ris: 'the record for EndNote and Mendeley',
    'csl.json': 'the record for Zotero and Pandoc',
    xml: 'text and record for libraries and archives',
    zip: 'everything of the issue in one file, for libraries',
  },
} as const;
