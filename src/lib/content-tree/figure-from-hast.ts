import type { Element, Parents } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { toString } from 'hast-util-to-string';
import { hasClass, inlinesFrom, UnknownNode } from './inline-from-hast.ts';
import type { Block, Caption, Cell, LostFigureNode, Row, TableNode } from './nodes.ts';

/** A table from `figure[data-table]`, with the notes that stand under it. @throws {UnknownNode} where a part is missing. */
export function tableFrom(figure: Element, notes: Block[]): TableNode {
  const number = String(figure.properties['dataTable']);
  const [header, ...rows] = descendants(figure, 'tr').map(rowFrom);
  const caption = captionOf(figure);
  if (header === undefined || caption === undefined) {
    throw new UnknownNode(`table ${number} has no rows or no caption`, figure);
  }
  return {
    type: 'table',
    id: String(figure.properties.id),
    number,
    caption,
    header,
    rows,
    notes,
    isCharted: figure.children.some((child) => 'name' in child && child.name === 'FigureFrame'),
  };
}

/** A lost picture from `figure[data-figure]`. */
export function lostFigureFrom(figure: Element): LostFigureNode {
  const number = String(figure.properties['dataFigure']);
  const caption = captionOf(figure);
  return {
    type: 'lostFigure',
    id: String(figure.properties.id),
    ...(number === '' ? {} : { number }),
    ...(caption === undefined ? {} : { caption }),
  };
}

function captionOf(figure: Element): Caption | undefined {
  const caption = descendants(figure, 'figcaption')[0];
  if (caption === undefined) return undefined;
  const part = (name: string) => elements(caption).find((span) => hasClass(span, name));
  const title = part('title');
  if (title === undefined) throw new UnknownNode(`the caption "${toString(caption)}" has no label`, caption);
  return {
    label: toString(part('label') ?? caption),
    separator: toString(part('dash') ?? caption),
    title: inlinesFrom(title.children),
  };
}

function rowFrom(row: Element): Row {
  return { id: String(row.properties.id), cells: elements(row).map(cellFrom) };
}

function cellFrom(cell: Element): Cell {
  const { scope } = cell.properties;
  return {
    ...(scope === 'col' || scope === 'row' ? { scope } : {}),
    ...(hasClass(cell, 'number') ? { align: 'right' as const } : {}),
    ...(hasClass(cell, 'centre') ? { align: 'center' as const } : {}),
    children: inlinesFrom(cell.children),
  };
}

/** The elements among the children of a node. */
export function elements(parent: Parents | MdxJsxFlowElementHast): Element[] {
  const children: { type: string }[] = parent.children;
  return children.filter((child): child is Element => child.type === 'element');
}

function descendants(parent: Element, name: string): Element[] {
  return elements(parent).flatMap((child) => (child.tagName === name ? [child] : descendants(child, name)));
}
