import type { Element, ElementContent } from 'xast';
import type { Caption, Cell, Row, TableNode } from '../../content-tree/nodes.ts';
import { inlines, plainText } from './inlines.ts';
import { el } from './xml.ts';

/** From how many columns on a table is set smaller, and shown row by row on the screen of a telephone. */
const MANY_COLUMNS = 6;

/** A table as a reading system can walk through it: with its caption, its header and the cells that head rows. */
export function table({ caption, header, rows }: TableNode): Element {
  const isWide = header.cells.length >= MANY_COLUMNS;
  const names = isWide ? header.cells.map(({ children }) => plainText(children)) : [];
  return el('table', { class: isWide ? 'wide' : undefined }, [
    el('caption', {}, captionContent(caption)),
    el('thead', {}, [tableRow(header, [])]),
    el(
      'tbody',
      {},
      rows.map((row) => tableRow(row, names)),
    ),
  ]);
}

/** A caption as printed: its label, what parts it from the title, the title. */
export function captionContent({ label, separator, title }: Caption): ElementContent[] {
  return [
    el('span', { class: 'label' }, [label]),
    { type: 'text', value: separator },
    el('span', { class: 'title' }, inlines(title)),
  ];
}

/** `names` are the columns' names, for the style sheet to show beside the cells where a row is shown as a list. */
function tableRow({ id, cells }: Row, names: readonly string[]): Element {
  return el(
    'tr',
    { id },
    cells.map((cell, column) => tableCell(cell, names[column])),
  );
}

function tableCell({ scope, align, children }: Cell, name: string | undefined): Element {
  const look = align === undefined ? undefined : { right: 'number', center: 'centre' }[align];
  return el(scope === undefined ? 'td' : 'th', { scope, class: look, 'data-label': name }, inlines(children));
}
