import type { Element, Parents } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { toString } from 'hast-util-to-string';
import { inEachLocale, ROOT_LOCALE } from '../../schemas/locales.ts';
import { hasClass, inlinesFrom, UnknownNode, type ArticleNode } from './inline-from-hast.ts';
import type { Block, Caption, Cell, LostFigureNode, PictureNode, Row, TableNode } from './nodes.ts';
import { say } from '../faults/say.ts';

/** A table from `figure[data-table]`, with the notes that stand under it. @throws {UnknownNode} where a part is missing. */
export function tableFrom(figure: Element, notes: Block[]): TableNode {
  const number = String(figure.properties['dataTable']);
  const [header, ...rows] = descendants(figure, 'tr').map(rowFrom);
  const caption = captionOf(figure);
  if (header === undefined || caption === undefined) {
    throw new UnknownNode(say('tableIncomplete', { number }), figure);
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

/** A picture from `figure[data-figure]`: one that is there, by the component that shows it, or a lost one. */
export function figureFrom(figure: Element): LostFigureNode | PictureNode {
  const number = String(figure.properties['dataFigure']);
  const caption = captionOf(figure);
  const common = {
    id: String(figure.properties.id),
    ...(number === '' ? {} : { number }),
    ...(caption === undefined ? {} : { caption }),
  };
  const children: ArticleNode[] = figure.children;
  const shown = children.find(
    (child): child is MdxJsxFlowElementHast =>
      child.type === 'mdxJsxFlowElement' && child.name === 'ArticlePicture',
  );
  return shown === undefined ? { type: 'lostFigure', ...common } : { ...pictureFrom(shown), ...common };
}

/** What the component that shows a picture is told of it. */
function pictureFrom({ attributes }: MdxJsxFlowElementHast): Omit<PictureNode, 'id'> {
  const stated = new Map(
    attributes.flatMap((each) =>
      'name' in each && typeof each.value === 'string' ? [[each.name, each.value] as const] : [],
    ),
  );
  const credit = stated.get('credit');
  return {
    type: 'picture',
    name: stated.get('name') ?? '',
    ...(stated.has(`alt-${ROOT_LOCALE}`)
      ? { alt: inEachLocale((locale) => stated.get(`alt-${locale}`) ?? '') }
      : {}),
    ...(credit === undefined ? {} : { credit }),
  };
}

function captionOf(figure: Element): Caption | undefined {
  const caption = descendants(figure, 'figcaption')[0];
  if (caption === undefined) return undefined;
  const part = (name: string) => elements(caption).find((span) => hasClass(span, name));
  const title = part('title');
  if (title === undefined)
    throw new UnknownNode(say('captionWithoutLabel', { caption: toString(caption) }), caption);
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
