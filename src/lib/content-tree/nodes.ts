import type { Localized } from '../../schemas/locales.ts';
import type { AnnotationMark } from './annotations.ts';

/**
 * The content tree: the text of an article, independent of any format. JATS, EPUB and Markdown are each written from it by
 * one function that knows every node. It is plain data, so that it can be stored with the article's frontmatter.
 */

/** A run of text. */
export interface TextNode {
  type: 'text';
  value: string;
}

/** Emphasis: `em` is set in italics, `strong` in bold. */
export interface EmphasisNode {
  type: 'em' | 'strong';
  children: Inline[];
}

/** Raised or lowered signs: m³, CO₂. */
export interface RaisedNode {
  type: 'sup' | 'sub';
  children: Inline[];
}

/** Words in another language than what is around them (BCP 47). */
export interface LanguageNode {
  type: 'language';
  language: string;
  children: Inline[];
}

/** A web address in the text. */
export interface LinkNode {
  type: 'link';
  url: string;
  children: Inline[];
}

/** A sentence that a figure of the editors is drawn from, with its anchor. */
export interface SentenceNode {
  type: 'sentence';
  id: string;
  children: Inline[];
}

/** The mark of a note; `id` is its own anchor, the note's is `fn-` and the number. */
export interface NoteMark {
  type: 'noteMark';
  id: string;
  number: number;
}

/** A citation of reference `number`, as printed: `[3]`, or `3` among others; one that begins a range cites all up to `through`. */
export interface CitationNode {
  type: 'citation';
  id: string;
  number: number;
  through?: number;
  text: string;
}

/** Citations with the words among them, as printed: `[1, p. 5; 3–7]`. */
export interface CitationsNode {
  type: 'citations';
  children: Inline[];
}

/**
 * The mark of an editors' note or of a check, behind the authors' words: no part of the text. In the text as it is compiled every
 * claim has its mark, in a publication those that differ.
 */
export interface EditorsMark {
  type: 'editorsMark';
  mark: AnnotationMark;
  /** The id of the note or check: `edref-` and this is the mark's own anchor. */
  id: string;
}

/** A new line. */
export interface BreakNode {
  type: 'break';
}

/** A node inside a line. */
export type Inline =
  | TextNode
  | EmphasisNode
  | RaisedNode
  | LanguageNode
  | LinkNode
  | SentenceNode
  | NoteMark
  | CitationNode
  | CitationsNode
  | EditorsMark
  | BreakNode;

/** A heading with everything up to the next heading of its rank; `depth` is 2 for the highest. */
export interface SectionNode {
  type: 'section';
  id: string;
  depth: number;
  title: Inline[];
  children: Block[];
}

/** A paragraph; `id` is its anchor, undefined outside the text proper (in a note, under a table). */
export interface ParagraphNode {
  type: 'paragraph';
  id?: string;
  children: Inline[];
}

/** An item of a list. */
export interface ItemNode {
  type: 'item';
  id?: string;
  children: Block[];
}

/** A list with the mark of the print: a dash, `1.` or `1)`. */
export interface ListNode {
  type: 'list';
  mark: 'dash' | 'period' | 'paren';
  start: number;
  children: ItemNode[];
}

/** A displayed quotation. */
export interface QuoteNode {
  type: 'quote';
  children: Block[];
}

/** The caption of a table or figure: label (`Table 1.`), what parts it from the title (` – `), title. */
export interface Caption {
  label: string;
  separator: string;
  title: Inline[];
}

/** A cell of a table. */
export interface Cell {
  /** Which cells it heads, where it is a header. */
  scope?: 'col' | 'row';
  align?: 'right' | 'center';
  children: Inline[];
}

/** A row of a table; `id` is its anchor. */
export interface Row {
  id: string;
  cells: Cell[];
}

/** A table of the authors; `isCharted` where the edition draws it too, as the figure of the same id. */
export interface TableNode {
  type: 'table';
  id: string;
  /** As printed: `3`, `1.1`. */
  number: string;
  caption: Caption;
  header: Row;
  rows: Row[];
  notes: Block[];
  isCharted: boolean;
}

/** A picture of the print that the source has lost; number and caption where it had them. */
export interface LostFigureNode {
  type: 'lostFigure';
  id: string;
  number?: string;
  caption?: Caption;
}

/** A picture of the authors; number and caption where it has them. */
export interface PictureNode {
  type: 'picture';
  id: string;
  number?: string;
  caption?: Caption;
  /** Its file, which stands beside the other files of the article. */
  name: string;
  /** What it shows, for those who do not see it; undefined where the editors say that it only decorates. */
  alt?: Localized<string>;
  /** Whose it is. */
  credit?: string;
}

/** A figure that the editors draw; its record is the article's figure of the same id. Not a part of the authors' text. */
export interface DrawnFigureNode {
  type: 'drawnFigure';
  id: string;
}

/** A block. */
export type Block =
  | SectionNode
  | ParagraphNode
  | ListNode
  | QuoteNode
  | TableNode
  | LostFigureNode
  | PictureNode
  | DrawnFigureNode;

/** A note, by its number in print. */
export interface Note {
  number: number;
  id: string;
  children: Block[];
}

/** An item of the list of references. */
export interface Reference {
  number: number;
  id: string;
  children: Inline[];
}

/** The text of an article; which language it is in, the article's record says. */
export interface ContentTree {
  body: Block[];
  notes: Note[];
  references: Reference[];
}
