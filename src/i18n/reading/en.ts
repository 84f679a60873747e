/** The words of what a reader sets and keeps: the panel of the text's look, the place in an article. */
export const reading = {
  look: {
    sign: 'Aa',
    label: 'text and colours',
    size: 'Text size',
    measure: 'Line length',
    measures: { narrow: 'Short', normal: 'Normal', wide: 'Long' },
    theme: 'Colours',
    themes: {
      system: 'As the system',
      light: 'Light',
      paper: 'Paper',
      dark: 'Dark',
      contrast: 'High contrast',
    },
    notes: 'Notes on a wide screen',
    noteSides: { beside: 'Beside the text', end: 'At the end' },
    reset: 'Reset all',
    notStored: 'This browser stores nothing: your choice lasts until you leave the page.',
  },
  place: {
    /** Its place holds the name of a section, in the language of the text. */
    at: 'Continue at “{section}”',
    here: 'Continue where you stopped',
    fromTop: 'From the top',
    left: {
      one: '{n} minute left',
      few: '{n} minutes left',
      many: '{n} minutes left',
      other: '{n} minutes left',
    },
    read: 'Read',
    forget: 'Forget what was read',
    forgotten: 'This device keeps no place and no mark of what was read any more.',
  },
};
