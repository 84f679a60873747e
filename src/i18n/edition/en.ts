/** The words of the page about the edition of an issue, and of what departs from its source. */
export const edition = {
  typography: {
    title: 'The typographic rule',
    text: 'The authors’ words stay as they are. Their signs are set by one rule throughout and are not in the list of corrections:',
    points: [
      'apostrophes are ’; quotation marks are “ ” in English text, « » in Kazakh and Russian;',
      'a dash between spaces is – in English, — in Kazakh and Russian; between numbers (years, pages, amounts) it is – without spaces;',
      'no line breaks before a dash, between a number and its unit, within a number, after № or after an initial.',
    ],
  },
  title: 'About this edition',
  description:
    'How the web edition of No.\u00a0{number}, {year} was made from its source, with a list of every departure from it.',
  lostPictures: {
    one: 'Of the printed issue, {n} figure is lost; its place in the text is marked.',
    few: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
    many: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
    other: 'Of the printed issue, {n} figures are lost; their places in the text are marked.',
  },
  kept: 'This edition keeps the authors’ words, all of them and in their order. Their slips and repetitions are left as they are.',
  corrected:
    'Errors in the source that are not the authors’ own are corrected; every correction is listed below.',
  /** Of an issue that has no source.txt. */
  withoutSource: {
    description: 'How the web edition of No.\u00a0{number}, {year} was made.',
    text: 'This edition of issue {number}/{year} was made directly from the texts of the editorial office, not from a scan or a printed copy, so there are no corrections to list.',
  },
  counts: 'The source has {words} words; {corrections}.',
  corrections: {
    one: '{n} correction is recorded',
    few: '{n} corrections are recorded',
    many: '{n} corrections are recorded',
    other: '{n} corrections are recorded',
  },
  /** Titles and names that the print gives in two forms: see `recordForms`. */
  forms: {
    title: 'Two forms in print',
    text: 'The head of an article and the contents of the issue print these titles and names differently. The article keeps the form of its head; references, files and lists use that of the contents.',
    head: 'in the article:',
    contents: 'in the contents:',
  },
  listTitle: 'What was corrected',
  /** How often a correction was made that is made throughout. */
  times: { one: '{n} time', few: '{n} times', many: '{n} times', other: '{n} times' },
  nothing: 'removed',
  kinds: {
    misreading: 'OCR errors',
    alphabet: 'Letters from the wrong alphabet',
    'cut-word': 'Broken words',
    typography: 'Typography',
    furniture: 'Matter outside the text',
  },
  places: {
    cover: 'cover',
    contents: 'contents',
    masthead: 'masthead',
    board: 'editorial board',
    imprint: 'back cover',
    everywhere: 'throughout',
  },
  joined:
    'Paragraphs that a page break, a note or a figure had cut in two are joined again; notes are gathered after the text; headings, lists and quotations whose formatting was lost have been restored. None of this changes a word.',
  sourceFile: 'The source as received (text)',
} as const;
