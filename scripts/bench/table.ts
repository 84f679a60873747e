type Cells = readonly (string | number)[];

/** A row of a table of Markdown. */
export function row(cells: Cells): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table of Markdown: the first column to the left, the others, numbers, to the right. */
export function table(head: Cells, rows: readonly Cells[]): string {
  const rule = row(head.map((_, index) => (index === 0 ? '---' : '---:')));
  return [row(head), rule, ...rows.map(row)].join('\n');
}
