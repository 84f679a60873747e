import type { Element, ElementContent } from 'xast';
import type { Caption, Cell, Row, TableNode } from '../../content-tree/nodes.ts';
import type { Locale } from '../../../schemas/localized.ts';
import { inlines, plainText } from './inlines.ts';
import { element } from '../../xml/element.ts';

/** From how many columns on a table is shown row by row, each cell with its column's name: such rows fit any page. */
const MANY_COLUMNS = 6;

/** A table as a reading system can walk through it: with its caption, its header and the cells that head rows. */
export function table({ caption, header, rows }: TableNode, language: Locale): Element {
  const isWide = header.cells.length >= MANY_COLUMNS;
  const names = isWide ? header.cells.map(({ children }) => plainText(children)) : [];
  return element('table', { class: isWide ? 'wide' : undefined }, [
    element('caption', {}, captionContent(caption, language)),
    element('thead', {}, [tableRow(header, [], language)]),
    element(
      'tbody',
      {},
      rows.map((row) => tableRow(row, names, language)),
    ),
  ]);
}

/** A caption as printed: its label, what parts it from the title, the title. */
export function captionContent({ label, separator, title }: Caption, language: Locale): ElementContent[] {
  return [
    element('span', { class: 'label' }, [label]),
    { type: 'text', value: separator },
    element('span', { class: 'title' }, inlines(title, language)),
  ];
}

/** `names` are the columns' names, for the style sheet to show below the cells where rows are shown one by one. */
function tableRow({ id, cells }: Row, names: readonly string[], language: Locale): Element {
  return element(
    'tr',
    { id },
    cells.map((cell, column) => tableCell(cell, names[column], language)),
  );
}

function tableCell({ scope, align, children }: Cell, name: string | undefined, language: Locale): Element {
  const look = align === undefined ? undefined : { right: 'number', center: 'centre' }[align];
  return element(
    scope === undefined ? 'td' : 'th',
    { scope, class: look, 'data-label': name },
    inlines(children, language),
  );
}
