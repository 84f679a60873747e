import { placeCard, releaseMark } from '../cards/card-place.ts';
import { element } from '../element.ts';
import { languageOf } from './sortable.ts';
import { parseCell } from '../../lib/figures/model/parse-number.ts';
import type { ChartSpec } from '../../lib/figures/model/spec.ts';

/** Lets the reader move through the numbers of a table by keyboard, and copy one with its unit, year and source. */
export function enableCellCards(table: HTMLTableElement, spec: ChartSpec, signal: AbortSignal): void {
  const { table: tools } = spec;
  if (tools === undefined) return;
  const cells = [...table.querySelectorAll<HTMLTableCellElement>('tbody td')].filter(
    (cell) => cell.cellIndex > 0 && parseCell(cell.textContent, languageOf(table)).kind === 'number',
  );
  cells.forEach((cell, index) => {
    cell.tabIndex = index === 0 ? 0 : -1;
  });
  table.addEventListener(
    'keydown',
    (event) => {
      const cell = event.target instanceof HTMLTableCellElement ? event.target : null;
      if (cell === null || !cells.includes(cell)) return;
      if (event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        openCard(cell, table, spec);
        return;
      }
      const to = neighbour(cell, event.key, cells);
      if (to === undefined) return;
      event.preventDefault();
      cell.tabIndex = -1;
      to.tabIndex = 0;
      to.focus();
    },
    { signal },
  );
  table.addEventListener(
    'click',
    (event) => {
      const cell = event.target instanceof Element ? event.target.closest('td') : null;
      if (cell !== null && cells.includes(cell) && getSelection()?.isCollapsed !== false)
        openCard(cell, table, spec);
    },
    { signal },
  );
}

function neighbour(cell: HTMLTableCellElement, key: string, cells: HTMLTableCellElement[]) {
  const row = cell.parentElement;
  const inRow = (step: number) => {
    const found = cells[cells.indexOf(cell) + step];
    return found?.parentElement === row ? found : undefined;
  };
  const inColumn = (other: Element | null | undefined) =>
    other instanceof HTMLTableRowElement
      ? cells.find((each) => each === other.cells[cell.cellIndex])
      : undefined;
  const moves: Partial<Record<string, () => HTMLTableCellElement | undefined>> = {
    ArrowRight: () => inRow(1),
    ArrowLeft: () => inRow(-1),
    ArrowDown: () => inColumn(row?.nextElementSibling),
    ArrowUp: () => inColumn(row?.previousElementSibling),
  };
  return moves[key]?.();
}

/** The text that is copied: row, column, the number as printed, its unit and year, and the source. */
function quotation(cell: HTMLTableCellElement, table: HTMLTableElement, spec: ChartSpec): string {
  const { words, source } = spec;
  const row = cell.closest('tr')?.cells[spec.table?.label ?? 0]?.textContent.trim() ?? '';
  const column = table.tHead?.rows[0]?.cells[cell.cellIndex]?.textContent.trim() ?? '';
  const note = spec.table?.notes[cell.cellIndex] ?? '';
  const values: Record<string, string> = { row, column, value: cell.textContent.trim(), note, source };
  const template = note === '' ? words.cell : words.cellWithUnit;
  return template.replaceAll(/\{(\w+)\}/gu, (_, key: string) => values[key] ?? '');
}

function openCard(cell: HTMLTableCellElement, table: HTMLTableElement, spec: ChartSpec): void {
  const { words } = spec;
  const text = quotation(cell, table, spec);
  const copy = element('button', { type: 'button', title: words.copyCell }, words.copy);
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(() => {
      copy.textContent = words.copied;
    });
  });
  const close = element('button', { type: 'button' }, words.close);
  close.addEventListener('click', () => {
    card.hidePopover();
  });
  const { lang } = document.documentElement;
  const card = element(
    'div',
    { class: 'mark-card cell-card', popover: 'auto', 'data-editorial': '', lang },
    element('p', {}, text),
    copy,
    close,
  );
  card.addEventListener('toggle', (event) => {
    if (event.newState === 'open') return;
    card.remove();
    releaseMark(cell);
    cell.focus({ preventScroll: true });
  });
  table.closest('figure')?.append(card);
  card.showPopover();
  placeCard(card, cell);
  copy.focus({ preventScroll: true });
}
