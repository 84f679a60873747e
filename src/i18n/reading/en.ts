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
};
