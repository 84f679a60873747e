import type { EditorsNote } from '../../src/schemas/editors-notes.ts';

/** A sound note of the editors at words of an article. */
export function noteAt(phrase: string): EditorsNote {
  return {
    phrase,
    kind: 'slip',
    date: '2026-01-02',
    text: { en: 'So in the print.', kk: 'Баспада осылай.', ru: 'Так в печатном издании.' },
  };
}
