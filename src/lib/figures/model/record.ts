import type { MirrorFigure, TableFigure, TableFigureOf, TextFigure } from '../../../schemas/figure.ts';
import type { Locale } from '../../../schemas/locales.ts';
import type { Inline, TableNode } from '../../content-tree/nodes.ts';
import { inlineText } from '../../content-tree/plain-text.ts';
import { withoutNoteMarks } from './parse-number.ts';

/** A table as printed: nothing but texts. */
export interface PrintedTable {
  header: string[];
  rows: string[][];
}

/** A figure over a table of an article. */
export interface TableRecord<Definition extends TableFigure = TableFigure> {
  type: 'table';
  /** The figure's place in its page: `table-3`. */
  id: string;
  /** As printed: `3`, `1.1`. */
  number: string;
  /** The language of the article, and so of the caption and the cells. */
  language: Locale;
  /** The caption as printed, label included; and the title in it. */
  caption: string;
  printedTitle: string;
  definition: Definition;
  table: PrintedTable;
}

/** A figure drawn by the editors from stated numbers; `anchors` lead from a sentence to its place in the text. */
export interface TextRecord {
  type: 'text';
  id: string;
  language: Locale;
  definition: TextFigure;
  anchors: Record<string, string>;
}

/** A table of a country's trade. */
export type TradeRecord = TableRecord<TableFigureOf<'trade'>>;

/** A figure that compares two tables of trade. */
export interface MirrorRecord {
  type: 'mirror';
  id: string;
  definition: MirrorFigure;
  tables: [TradeRecord, TradeRecord];
}

/** Everything that a figure is drawn from; plain data, stored with the article's frontmatter. */
export type FigureRecord = TableRecord | TextRecord | MirrorRecord;

/** A problem that an editor must fix in a figure. */
export interface FigureProblem {
  message: string;
  /** The part of the definition that is told of, or the row of the table, from 0; the figure itself where it is neither. */
  at?: readonly PropertyKey[] | number;
}

/** The record of a figure over a table of the content tree, whose texts are the only ones. */
export function tableRecord(node: TableNode, definition: TableFigure, language: Locale): TableRecord {
  const { id, number, caption, header, rows } = node;
  const [head = [], ...body] = [header, ...rows].map(({ cells }) =>
    cells.map(({ children }) => bareText(children)),
  );
  const printedTitle = bareText(caption.title);
  return {
    type: 'table',
    id,
    number,
    language,
    caption: caption.label + caption.separator + printedTitle,
    printedTitle,
    definition,
    table: { header: head, rows: body },
  };
}

/** Whether the figure over a table is one of trade. */
export function isTrade(record: TableRecord): record is TradeRecord {
  return record.definition.kind === 'trade';
}

/** The text of a line without the marks of its notes, which are no part of a name or a number. */
function bareText(nodes: readonly Inline[]): string {
  return withoutNoteMarks(inlineText(withoutMarkNodes(nodes)));
}

function withoutMarkNodes(nodes: readonly Inline[]): Inline[] {
  return nodes.flatMap((node): Inline[] => {
    // A raised letter or asterisk is the mark of a note under the table.
    if (node.type === 'noteMark') return [];
    if (node.type === 'sup' && /^(?:\p{Ll}|[*†‡]+)$/u.test(inlineText(node.children))) return [];
    return 'children' in node ? [{ ...node, children: withoutMarkNodes(node.children) }] : [node];
  });
}
