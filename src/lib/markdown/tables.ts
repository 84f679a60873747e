import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/**
 * Makes GFM tables accessible: the first column of words becomes row headers (its own header has the class `rows`), alignment becomes a class (the Content
 * Security Policy allows no style attributes), an empty header becomes an ordinary cell.
 */
export function rehypeTables() {
  return (tree: Root): void => {
    visit(tree, 'element', (table) => {
      if (table.tagName === 'table') setTableHeaders(table);
    });
  };
}

function setTableHeaders(table: Element): void {
  const rows = cellsByRow(table);
  const label = labelColumn(rows.slice(1));
  rows.forEach((row, index) => {
    row.forEach((cell, column) => {
      const { align } = cell.properties;
      delete cell.properties.align;
      if (align === 'right') cell.properties.className = ['number'];
      if (align === 'center') cell.properties.className = ['centre'];
      const empty = toString(cell).trim() === '';
      if (index === 0) {
        cell.tagName = empty ? 'td' : 'th';
        if (!empty) cell.properties.scope = 'col';
        if (column === label) cell.properties.className = ['rows'];
      } else if (column === label && !empty) {
        cell.tagName = 'th';
        cell.properties.scope = 'row';
      }
    });
  });
}

function cellsByRow(table: Element): Element[][] {
  const rows: Element[][] = [];
  visit(table, 'element', (row) => {
    if (row.tagName === 'tr')
      rows.push(row.children.filter((cell): cell is Element => cell.type === 'element'));
  });
  return rows;
}

/** The index of the first column that has words. */
function labelColumn(rows: Element[][]): number {
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column);
  return columns.find((column) => rows.some((row) => /\p{L}/u.test(textOf(row[column])))) ?? 0;
}

function textOf(cell: Element | undefined): string {
  return cell === undefined ? '' : toString(cell);
}
