/** Words of the citations of an article, in English. */
export const cite = {
  open: 'Cite',
  languages: 'Language of the reference',
  copy: 'Copy',
  /** Said of one style to a reader who does not see what the button stands beside. */
  copyStyle: 'Copy the {style} reference',
  copied: 'Copied',
  copyFailed: 'The browser does not allow copying. The text is selected: copy it with Ctrl+C (on a Mac, ⌘C).',
  firstPage:
    'The journal’s contents give only the page on which an article begins, so the references have no last page.',
  managers: 'For a reference manager:',
  quoted: '“{text}”',
  passage: {
    offer: 'Cite this passage',
    title: 'Quotation and reference',
    style: 'Reference style',
    link: 'Link to the passage',
    copy: 'Copy quotation and reference',
    copyLink: 'Copy the link',
    close: 'Close',
    /** Of what day the edition is that is cited: the last change of the article. */
    edition: 'Web edition of {date}',
  },
  /** The styles of references whose names differ by language. */
  styles: {
    chicago: 'Chicago (author–date)',
    gost71: 'GOST 7.1-2003',
    gostR705: 'GOST R 7.0.5-2008',
  },
} as const;
