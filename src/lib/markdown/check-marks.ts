import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { checksOf, failedChecks } from '../figures/checks.ts';
import type { FigureRecord } from '../figures/model/record.ts';
import { rowIndex } from '../figures/model/table.ts';

/** Marks, in the tables, the numbers that fail the editors' check with the class `unequal`; runs after the records are read. */
export function rehypeCheckMarks() {
  return (tree: Root, file: VFile): void => {
    const records = (file.data.astro?.frontmatter?.['figures'] ?? []) as FigureRecord[];
    const failed = new Map<string, number[]>();
    for (const record of records) {
      if (record.type !== 'table') continue;
      for (const { row, column } of failedChecks(checksOf(record))) {
        const id = `${record.id}-row-${String(rowIndex(record, row) + 1)}`;
        failed.set(id, [...(failed.get(id) ?? []), record.table.header.indexOf(column)]);
      }
    }
    visit(tree, 'element', (row) => {
      const cells = row.children.filter((cell): cell is Element => cell.type === 'element');
      for (const column of failed.get(String(row.properties.id)) ?? []) {
        const { properties } = cells[column] ?? {};
        if (properties === undefined) continue;
        const classes = Array.isArray(properties.className) ? properties.className : [];
        properties.className = [...new Set([...classes, 'unequal'])];
      }
    });
  };
}
