import type { Fault } from './fault.ts';

const FIRST = 'first-article.mdx';
const SECOND = 'second-article.mdx';
const PARAGRAPH = 'One paragraph, and that is all.';

/** Notes and references. */
export const APPARATUS_FAULTS: readonly Fault[] = [
  {
    did: 'forgot a note',
    file: FIRST,
    change: ['a note[^1]', 'a note[^1] and another[^2]'],
    line: 16,
    told: 'the mark [^2] has no note: write "[^2]: …" at the end of the text',
  },
  {
    did: 'wrote a note twice',
    file: FIRST,
    change: ['[^1]: The note.', '[^1]: The note.\n\n[^1]: The note again.'],
    line: 36,
    told: 'note 1 is written twice: number one of them anew, or remove it',
  },
  {
    did: 'left a note without its mark',
    file: FIRST,
    change: ['[^1]: The note.', '[^1]: The note.\n\n[^2]: Another.'],
    line: 36,
    told: 'note 2 has no mark: write [^2] where the text calls it',
  },
  {
    did: 'named a note by a letter',
    file: FIRST,
    change: ['[^1]: The note.', '[^1]: The note.\n\n[^a]: Another.'],
    line: 36,
    told: 'note "a" has no number: write [^1], [^2] and so on, at the mark and at the note',
  },
  {
    did: 'left a note empty',
    file: FIRST,
    change: ['[^1]: The note.', '[^1]:'],
    line: 34,
    told: 'note 1 is empty: write its text behind [^1]:',
  },
  {
    did: 'wrote the notes in another order',
    file: FIRST,
    change: ['a note[^1] and', 'a note[^1][^2] and'],
    also: ['[^1]: The note.', '[^2]: Another.\n\n[^1]: The note.'],
    line: 34,
    told: 'note 2 stands in place 1: number the notes in order',
  },
  {
    did: 'called the notes in another order',
    file: FIRST,
    change: ['a note[^1] and', 'a note[^2][^1] and'],
    also: ['[^1]: The note.', '[^1]: The note.\n\n[^2]: Another.'],
    line: 16,
    told: 'the mark [^1] stands behind [^2]: number the notes as the text calls them',
    isWarning: true,
  },
  {
    did: 'wrote two lists of references',
    file: FIRST,
    change: ['and a citation [1].', 'and citations [1] [2].'],
    also: [
      '1. A book.\n\n</References>',
      '1. A book.\n\n</References>\n\n<References>\n\n1. Another.\n\n</References>',
    ],
    line: 42,
    told: 'there are two lists of references: join them in one',
  },
  {
    did: 'went on behind the references',
    file: FIRST,
    change: ['1. A book.\n\n</References>', '1. A book.\n\n</References>\n\nMore text.'],
    line: 42,
    told: 'this stands behind the references: write the text before <References>',
  },
  {
    did: 'put the references into a quotation',
    file: SECOND,
    change: [PARAGRAPH, 'A citation [1].\n\n> <References>\n>\n> 1. A book.\n>\n> </References>'],
    line: 16,
    told: 'the references stand within something else: write <References> after the text',
  },
  {
    did: 'wrote a paragraph among the references',
    file: FIRST,
    change: ['1. A book.', 'The books are these:\n\n1. A book.'],
    line: 38,
    told: 'between <References> and </References> stands more than one numbered list, which readers would not see: write each reference as an item of the list',
  },
  {
    did: 'cites a reference that is not there',
    file: FIRST,
    change: ['a citation [1]', 'a citation [1] [3]'],
    line: 16,
    told: '[3] cites a reference that does not exist: the list of references has 1',
  },
  {
    did: 'cites a range that goes beyond the list',
    file: FIRST,
    change: ['a citation [1]', 'a citation [1–3, p. 5; 7] [1]'],
    line: 16,
    told: '[1–3, p. 5; 7] cites a reference that does not exist: the list of references has 1',
  },
  {
    did: 'cites a range backwards',
    file: FIRST,
    change: ['a citation [1]', 'a citation [2–1], [1], [2]'],
    also: ['1. A book.', '1. A book.\n2. Another.'],
    line: 16,
    told: '[2–1] is a range that runs backwards: write the lower number first',
  },
  {
    did: 'cites nothing of the references',
    file: FIRST,
    change: [' and a citation [1]', ''],
    line: 38,
    told: 'reference 1 is not cited',
    isWarning: true,
  },
];
