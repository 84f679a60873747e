import { parseCell } from '../../lib/figures/model/parse-number.ts';
import type { Locale } from '../../schemas/locales.ts';
import type { ChartSpec } from '../../lib/figures/model/spec.ts';

type Direction = 'none' | 'descending' | 'ascending';
const NEXT: Record<Direction, Direction> = { none: 'descending', descending: 'ascending', ascending: 'none' };

/** Turns the headers of a table into sort buttons; totals keep their place, the third press restores the printed order. */
export function makeSortable(table: HTMLTableElement, spec: ChartSpec, signal: AbortSignal): void {
  const { table: tools, words } = spec;
  const body = table.tBodies[0];
  if (tools === undefined || body === undefined) return;
  const printed = [...body.rows];
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  const isPinned = (row: HTMLTableRowElement) =>
    tools.pinned.includes(row.cells[tools.label]?.textContent.trim() ?? '');
  headers.forEach((header, column) => {
    if (header.textContent.trim() === '') return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'table-sort';
    button.title = words.sort.replace('{column}', header.textContent.trim());
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener(
      'click',
      () => {
        const direction = NEXT[(header.ariaSort ?? 'none') as Direction];
        for (const other of headers) other.ariaSort = null;
        if (direction !== 'none') header.ariaSort = direction;
        const sorted = printed.filter((row) => !isPinned(row));
        if (direction !== 'none')
          sorted.sort(byColumn(column, languageOf(table), direction === 'ascending' ? 1 : -1));
        body.append(...printed.map((row) => (isPinned(row) ? row : (sorted.shift() ?? row))));
        button.title = words.sorted[direction];
      },
      { signal },
    );
  });
}

/** The language of a table's text, which decides how its numbers are parsed. */
export function languageOf(table: HTMLTableElement): Locale {
  return (table.closest<HTMLElement>('[lang]')?.lang ?? 'en') as Locale;
}

function byColumn(column: number, language: Locale, sign: 1 | -1) {
  return (a: HTMLTableRowElement, b: HTMLTableRowElement): number => {
    const [first, second] = [a, b].map((row) => parseCell(row.cells[column]?.textContent ?? '', language));
    if (first?.kind === 'number' && second?.kind === 'number') return sign * (first.value - second.value);
    const [one = '', other = ''] = [first, second].map((cell) => (cell?.kind === 'text' ? cell.text : ''));
    return -sign * one.localeCompare(other, language);
  };
}
