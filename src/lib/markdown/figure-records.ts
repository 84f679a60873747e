import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { tableFrom } from '../content-tree/figure-from-hast.ts';
import { UnknownNode } from '../content-tree/inline-from-hast.ts';
import type { TableNode } from '../content-tree/nodes.ts';
import { typesetData } from '../../schemas/typeset.ts';
import { mirrorProblems, tableProblems } from '../figures/problems.ts';
import { isTrade, tableRecord, type FigureRecord, type TableRecord } from '../figures/model/record.ts';
import { figureDrafts, type FigureDraft } from './figure-drafts.ts';
import { languageOf } from './language-of.ts';
import { listed, say } from '../faults/say.ts';

/**
 * Stores the records of the article's figures with its frontmatter: that of a table comes from the content tree, and is
 * checked against its definition. Problems become messages of the file.
 */
export function rehypeFigureRecords() {
  return (tree: Root, file: VFile): void => {
    const nodes = tablesIn(tree);
    const records: FigureRecord[] = [];
    for (const draft of figureDrafts(file)) {
      const record = recordOf(draft, nodes, records, file);
      if (record !== undefined) records.push(record);
    }
    ((file.data.astro ??= {}).frontmatter ??= {})['figures'] = records;
  };
}

/** The tables of the content tree by id; `rehypeContentTree` reports those that it cannot read. */
function tablesIn(tree: Root): Map<string, TableNode> {
  const tables = new Map<string, TableNode>();
  visit(tree, 'element', (figure: Element) => {
    if (figure.properties['dataTable'] === undefined) return;
    try {
      const table = tableFrom(figure, []);
      tables.set(table.id, table);
    } catch (error) {
      if (!(error instanceof UnknownNode)) throw error;
    }
  });
  return tables;
}

function recordOf(
  draft: FigureDraft,
  nodes: ReadonlyMap<string, TableNode>,
  records: readonly FigureRecord[],
  file: VFile,
): FigureRecord | undefined {
  const report = (message: string) => {
    file.message(message, draft.type === 'text' ? undefined : draft.place, 'figure-data');
  };
  switch (draft.type) {
    case 'text':
      return draft.record;
    case 'table': {
      const node = nodes.get(draft.id);
      if (node === undefined) return undefined;
      const language = languageOf(file);
      // The definition names columns and rows as they were typed; the table has been typeset.
      const record = tableRecord(node, typesetData(draft.definition, language), language);
      const problems = tableProblems(record);
      for (const { message } of problems) report(message);
      return problems.length > 0 ? undefined : record;
    }
    case 'mirror': {
      const { id, definition } = draft;
      const [first, second] = definition.tables.map((number) => tableOf(records, number));
      if (first === undefined || !isTrade(first) || second === undefined || !isTrade(second)) {
        report(say('mirrorTablesMissing', { id, tables: listed(definition.tables) }));
        return undefined;
      }
      const record = {
        type: 'mirror' as const,
        id,
        definition,
        tables: [first, second] as [typeof first, typeof second],
      };
      const problems = mirrorProblems(record);
      for (const { message } of problems) report(message);
      return problems.length > 0 ? undefined : record;
    }
  }
}

function tableOf(records: readonly FigureRecord[], number: string): TableRecord | undefined {
  return records.find((record): record is TableRecord => record.type === 'table' && record.number === number);
}
