import type { Style } from './styles.ts';
import type { Mark } from './numbering.ts';

/** Letters of one look. */
export interface TextSpan {
  type: 'text';
  text: string;
  bold: boolean;
  italic: boolean;
  position?: 'sub' | 'sup' | undefined;
  font?: string | undefined;
  /** Where a hyperlink leads. */
  url?: string | undefined;
}

/** A picture of the manuscript. */
export interface PictureSpan {
  type: 'picture';
  /** The end of its name, `png`. */
  extension: string;
  bytes: Uint8Array;
  /** What the author wrote of it for those who do not see it. */
  alt: string;
}

/** The mark of a footnote or an endnote. */
export interface NoteSpan {
  type: 'note';
  kind: 'footnote' | 'endnote';
  id: string;
}

/** A part of a line; a break is one that the author made within a paragraph (Shift+Enter). */
export type Span = TextSpan | PictureSpan | NoteSpan | { type: 'break' };

/** A paragraph as Word has it. */
export interface Paragraph {
  type: 'paragraph';
  style: Style;
  align: string | undefined;
  /** What Word sets before it by itself, and how deep in the list it stands. */
  mark?: Mark | undefined;
  level: number;
  spans: Span[];
}

/** A cell of a table. */
export interface Cell {
  paragraphs: Paragraph[];
  /** How many columns it spans. */
  columns: number;
  /** Whether it continues the cell above. */
  continues: boolean;
}

/** A table as Word has it. */
export interface WordTable {
  type: 'table';
  rows: Cell[][];
}

/** A block of the manuscript. */
export type WordBlock = Paragraph | WordTable;

/** Where something stands, and what the editor must know of it. */
export interface Finding {
  /** `done`: to be read over; `decide`: the editor must do something. */
  kind: 'done' | 'decide';
  /** The first words of the paragraph; empty if it is about the whole manuscript. */
  place: string;
  message: string;
}

/** A manuscript, read: nothing of it is interpreted yet. */
export interface Manuscript {
  blocks: WordBlock[];
  /** The paragraphs of notes, by `footnote 2`. */
  notes: Map<string, Paragraph[]>;
  findings: Finding[];
}

/** Only the letters of a paragraph, its breaks as blanks. */
export function plainText({ spans }: Pick<Paragraph, 'spans'>): string {
  const text = spans.map((span) => (span.type === 'text' ? span.text : span.type === 'break' ? ' ' : ''));
  return text.join('').replaceAll(/\s+/gu, ' ').trim();
}

/** How many words name a place in the manuscript. */
const WORDS_OF_A_PLACE = 8;

/** The first words of a text, to find it by. */
export function firstWords(text: string): string {
  const words = text.split(' ');
  return words.length > WORDS_OF_A_PLACE ? `${words.slice(0, WORDS_OF_A_PLACE).join(' ')} …` : text;
}

/** The first words of a paragraph. */
export function placeOf(paragraph: Pick<Paragraph, 'spans'>): string {
  return firstWords(plainText(paragraph));
}
