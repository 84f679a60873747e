import type { MirrorFigure, TableFigure, TextFigure } from '../../../schemas/figure.ts';

/** A table as printed: nothing but texts. */
export interface PrintedTable {
  header: string[];
  rows: string[][];
}

/** A figure over a table of an article. */
export interface TableRecord {
  type: 'table';
  /** The figure's place in its page: `table-3`. */
  id: string;
  number: number;
  /** The caption as printed, label included. */
  caption: string;
  definition: TableFigure;
  table: PrintedTable;
}

/** The label that opens a caption, its number, and what parts it from the title: `Table 1. – `. */
export const CAPTION_LABEL = /^((?:Table|Figure) (\d+)\.?)(\s+[–—-]\s+)/u;

/** The title that a table has in print, without its label. */
export function printedTitle({ caption }: Pick<TableRecord, 'caption'>): string {
  return caption.replace(CAPTION_LABEL, '');
}

/** A figure drawn by the editors from stated numbers; `anchors` lead from a sentence to its place in the text. */
export interface TextRecord {
  type: 'text';
  id: string;
  definition: TextFigure;
  anchors: Record<string, string>;
}

/** A figure that holds two tables of trade against each other. */
export interface MirrorRecord {
  type: 'mirror';
  id: string;
  definition: MirrorFigure;
  tables: [TableRecord, TableRecord];
}

/** Everything that a figure is made from, as the article has it; plain data, kept in the article's frontmatter. */
export type FigureRecord = TableRecord | TextRecord | MirrorRecord;

/** Something that an editor must mend in a figure. */
export interface FigureProblem {
  message: string;
}
