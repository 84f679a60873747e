import type { Element } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import type { Block, ListNode, LostFigureNode, TableNode } from '../../content-tree/nodes.ts';
import { BOOK_LANGUAGE } from './book.ts';
import { inlines } from './inlines.ts';
import { captionContent, table } from './table.ts';
import { unknownNode } from '../../content-tree/unknown-node.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** The editors' drawings by the ids of their figures. */
export type Drawings = ReadonlyMap<string, Element>;

/** The text of an article as XHTML: every node has its form, and its anchor is the one of the web page. */
export function blocks(nodes: readonly Block[], drawings: Drawings): Element[] {
  return nodes.map((node) => block(node, drawings));
}

function block(node: Block, drawings: Drawings): Element {
  switch (node.type) {
    case 'section':
      return element('section', {}, [
        element(`h${String(node.depth)}`, { id: node.id }, inlines(node.title)),
        ...blocks(node.children, drawings),
      ]);
    case 'paragraph':
      return element('p', { id: node.id }, inlines(node.children));
    case 'list':
      return list(node, drawings);
    case 'quote':
      return element('blockquote', {}, blocks(node.children, drawings));
    case 'table':
      return tableWithDrawing(node, drawings);
    case 'lostFigure':
      return lostFigure(node);
    case 'drawnFigure':
      return drawingOf(node.id, drawings);
    default:
      return unknownNode(node);
  }
}

function list({ mark, start, children }: ListNode, drawings: Drawings): Element {
  const items = children.map((item) => element('li', { id: item.id }, blocks(item.children, drawings)));
  if (mark === 'dash') return element('ul', { class: 'dash' }, items);
  return element(
    'ol',
    { class: mark === 'paren' ? mark : undefined, start: start === 1 ? undefined : start },
    items,
  );
}

function tableWithDrawing(node: TableNode, drawings: Drawings): Element {
  const { id, notes, isCharted } = node;
  return element('div', { class: 'table', id }, [
    table(node),
    notes.length === 0 ? undefined : element('div', { class: 'table-notes' }, blocks(notes, drawings)),
    isCharted ? drawingOf(id, drawings) : undefined,
  ]);
}

function drawingOf(id: string, drawings: Drawings): Element {
  const drawing = drawings.get(id);
  if (drawing === undefined) throw new Error(`there is no drawing of the figure "${id}"`);
  return drawing;
}

/** Where a picture is lost, the editors say so in its place; its caption stays the authors'. */
function lostFigure({ id, caption }: LostFigureNode): Element {
  const t = dictionary(BOOK_LANGUAGE);
  const words = caption === undefined ? t.article.lostPictureNoCaption : t.article.lostPicture;
  return element('figure', { class: 'lost', id }, [
    element('p', { class: 'editorial', 'data-editorial': '', ...langOf(BOOK_LANGUAGE) }, [
      element('span', { class: 'label' }, [`${t.files.book.editorsNote}.`]),
      ` ${words}`,
    ]),
    caption === undefined ? undefined : element('figcaption', {}, captionContent(caption)),
  ]);
}
