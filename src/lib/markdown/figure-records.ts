import type { Element, Root } from 'hast';
import type { Position } from 'unist';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tableFrom } from '../content-tree/figure-from-hast.ts';
import { UnknownNode } from '../content-tree/inline-from-hast.ts';
import type { TableNode } from '../content-tree/nodes.ts';
import { typesetData } from '../../schemas/typeset.ts';
import { mirrorProblems, tableProblems } from '../figures/problems.ts';
import {
  isTrade,
  tableRecord,
  type FigureRecord,
  type MirrorRecord,
  type TableRecord,
} from '../figures/model/record.ts';
import { figureDrafts, type FigureDraft } from './figure-drafts.ts';
import { languageOf } from './language-of.ts';
import { listed, say } from '../faults/say.ts';

/**
 * Stores the records of the article's figures with its frontmatter: that of a table comes from the content tree, and is
 * checked against its definition. Problems become messages of the file.
 */
export function rehypeFigureRecords() {
  return (tree: Root, file: VFile): void => {
    const tables = tablesIn(tree);
    const found: Found = { records: [], refused: new Set() };
    for (const draft of figureDrafts(file)) {
      const record = recordOf(draft, tables, found, file);
      if (record !== undefined) found.records.push(record);
    }
    ((file.data.astro ??= {}).frontmatter ??= {})['figures'] = found.records;
  };
}

/** The records of an article so far, and the numbers of the tables whose figures are refused; undefined is any number. */
interface Found {
  records: FigureRecord[];
  refused: Set<string | undefined>;
}

/** A table as the content tree has it, and where its rows are written. */
interface PlacedTable {
  node: TableNode;
  rows: readonly (Position | undefined)[];
}

/** The tables of the content tree by id; `rehypeContentTree` reports those that it cannot read. */
function tablesIn(tree: Root): Map<string, PlacedTable> {
  const tables = new Map<string, PlacedTable>();
  visit(tree, 'element', (figure: Element) => {
    if (figure.properties['dataTable'] === undefined) return;
    try {
      const node = tableFrom(figure, []);
      // Of two tables with one number only the first has a figure.
      if (!tables.has(node.id)) tables.set(node.id, { node, rows: rowPlaces(figure) });
    } catch (error) {
      if (!(error instanceof UnknownNode)) throw error;
    }
  });
  return tables;
}

/** Where the rows of a table are written, without that of its header. */
function rowPlaces(figure: Element): (Position | undefined)[] {
  const places: (Position | undefined)[] = [];
  visit(figure, 'element', ({ tagName, position }) => {
    if (tagName === 'tr') places.push(position);
  });
  return places.slice(1);
}

function recordOf(
  draft: FigureDraft,
  tables: ReadonlyMap<string, PlacedTable>,
  found: Found,
  file: VFile,
): FigureRecord | undefined {
  switch (draft.type) {
    case 'refused':
      found.refused.add(draft.number);
      return undefined;
    case 'text':
      return draft.record;
    case 'table':
      return tableRecordOf(draft, tables.get(draft.id), found, file);
    case 'mirror':
      return mirrorRecordOf(draft, found, file);
  }
}

function tableRecordOf(
  { definition, placeOf }: Extract<FigureDraft, { type: 'table' }>,
  table: PlacedTable | undefined,
  { refused }: Found,
  file: VFile,
): TableRecord | undefined {
  if (table === undefined) return undefined;
  const { node, rows } = table;
  const language = languageOf(file);
  // The definition names columns and rows as they were typed; the table has been typeset.
  const record = tableRecord(node, typesetData(definition, language), language);
  const problems = tableProblems(record);
  for (const { message, at } of problems) {
    file.message(message, typeof at === 'number' ? (rows[at] ?? placeOf()) : placeOf(at), 'figure-data');
  }
  if (problems.length === 0) return record;
  refused.add(record.number);
  return undefined;
}

function mirrorRecordOf(
  { id, definition, placeOf }: Extract<FigureDraft, { type: 'mirror' }>,
  { records, refused }: Found,
  file: VFile,
): MirrorRecord | undefined {
  // What is wrong with a table is told where it stands.
  if ([...definition.tables, undefined].some((number) => refused.has(number))) return undefined;
  const report = (message: string) => void file.message(message, placeOf(['tables']), 'figure-data');
  const [first, second] = definition.tables.map((number) => tableOf(records, number));
  if (first === undefined || !isTrade(first) || second === undefined || !isTrade(second)) {
    report(say('mirrorTablesMissing', { id, tables: listed(definition.tables) }));
    return undefined;
  }
  const record: MirrorRecord = { type: 'mirror', id, definition, tables: [first, second] };
  const problems = mirrorProblems(record);
  for (const { message } of problems) report(message);
  return problems.length > 0 ? undefined : record;
}

function tableOf(records: readonly FigureRecord[], number: string): TableRecord | undefined {
  return records.find((record): record is TableRecord => record.type === 'table' && record.number === number);
}
