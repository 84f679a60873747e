/** What is said of the editors' notes: in the text, at its end, on the page about the edition, in files. */
export const editors = {
  /** Who speaks, before each note. */
  by: 'Editors',
  /** The mark in the text. */
  sign: 'ed.',
  /** What the mark is called, and one note. */
  note: 'Editors’ note',
  title: 'Editors’ notes',
  /** Who speaks of what, and when. */
  head: '{by} · {kind} · {date}',
  kinds: {
    slip: 'slip of the print',
    repetition: 'repetition',
    doubtful: 'doubtful figure',
    explanation: 'explanation',
    source: 'source',
  },
  /** On the page about the edition. */
  about:
    'The authors’ words stay as they are, slips included. Where a reader might stumble, the editors say so in a note beside the words, which is not part of the article:',
} as const;
