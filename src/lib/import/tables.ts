import type { AlignType, PhrasingContent, Table } from 'mdast';
import { inlinesOf, isAllBold, withoutLook, type NoteNumbers } from './inlines.ts';
import {
  firstWords,
  plainText,
  type Cell,
  type Finding,
  type Paragraph,
  type WordTable,
} from './manuscript.ts';
import { say } from '../faults/say.ts';

/** A table as Markdown, and what its form could not keep. */
export interface WrittenTable {
  table: Table;
  findings: Omit<Finding, 'place'>[];
}

/** Writes a table: merged cells are parted, the first row is the head. */
export function writeTable({ rows }: WordTable, notes: NoteNumbers): WrittenTable {
  const widths = rows.map((row) => row.reduce((sum, { columns }) => sum + columns, 0));
  const width = Math.max(...widths, 1);
  const grid = rows.map((row) => spread(row, width));
  const findings: WrittenTable['findings'] = [];
  const merged = rows.flat().filter((cell) => cell.columns > 1 || cell.continues);
  if (merged.length > 0) {
    const words = rows
      .flat()
      .filter((cell) => cell.columns > 1)
      .map(textOf);
    findings.push({
      kind: 'decide',
      message:
        words.length > 0
          ? say('cellsPartedWith', { words: firstWords(words.join('", "')) })
          : say('cellsParted'),
    });
  }
  if (rows.flat().some(({ paragraphs }) => paragraphs.filter((each) => plainText(each) !== '').length > 1)) {
    findings.push({ kind: 'done', message: say('cellsInOneLine') });
  }
  const table: Table = {
    type: 'table',
    align: Array.from({ length: width }, (_, column) => alignmentOf(grid.slice(1).map((row) => row[column]))),
    children: grid.map((row, index) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: inlinesOfCell(cell, index === 0, notes) })),
    })),
  };
  return { table, findings };
}

/** A row with a cell for each column: a spanned column is empty, and so is what continues the cell above. */
function spread(row: readonly Cell[], width: number): (Cell | undefined)[] {
  const cells = row.flatMap((cell): (Cell | undefined)[] => [
    cell.continues ? undefined : cell,
    ...Array.from({ length: cell.columns - 1 }, () => undefined),
  ]);
  return [...cells, ...Array.from({ length: width - cells.length }, () => undefined)];
}

function textOf({ paragraphs }: Cell): string {
  return paragraphs.map(plainText).join(' ').trim();
}

function inlinesOfCell(cell: Cell | undefined, isHead: boolean, notes: NoteNumbers): PhrasingContent[] {
  const spans = (cell?.paragraphs ?? []).flatMap(({ spans }): Paragraph['spans'] => [
    { type: 'break' },
    ...spans,
  ]);
  return inlinesOf(isHead || isAllBold(spans) ? withoutLook(spans) : spans, notes);
}

/** The alignment of most cells of a column. */
function alignmentOf(cells: readonly (Cell | undefined)[]): AlignType {
  const aligned = cells
    .filter((cell) => cell !== undefined && textOf(cell) !== '')
    .map((cell) => ALIGNMENTS[cell?.paragraphs[0]?.align ?? ''] ?? null);
  const most = (alignment: AlignType) =>
    aligned.filter((each) => each === alignment).length * 2 > aligned.length;
  return most('right') ? 'right' : most('center') ? 'center' : null;
}

const ALIGNMENTS: Readonly<Record<string, AlignType>> = { right: 'right', end: 'right', center: 'center' };
