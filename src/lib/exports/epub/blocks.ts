import type { Element } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import type { Block, ListNode, LostFigureNode, TableNode } from '../../content-tree/nodes.ts';
import { BOOK_LANGUAGE } from './book.ts';
import { inlines } from './inlines.ts';
import { captionContent, table } from './table.ts';
import { unknownNode } from './unknown-node.ts';
import { el, langOf } from './xml.ts';

/** What the writing of an article needs besides its text. */
export interface Writing {
  slug: string;
  /** The editors' drawings by the ids of their figures. */
  drawings: ReadonlyMap<string, Element>;
}

/** The text of an article as XHTML: every node has its form, and its anchor is the one of the web page. */
export function blocks(nodes: readonly Block[], writing: Writing): Element[] {
  return nodes.map((node) => block(node, writing));
}

function block(node: Block, writing: Writing): Element {
  const { slug } = writing;
  switch (node.type) {
    case 'section':
      return el('section', {}, [
        el(`h${String(node.depth)}`, { id: node.id }, inlines(node.title, slug)),
        ...blocks(node.children, writing),
      ]);
    case 'paragraph':
      return el('p', { id: node.id }, inlines(node.children, slug));
    case 'list':
      return list(node, writing);
    case 'quote':
      return el('blockquote', {}, blocks(node.children, writing));
    case 'table':
      return tableWithDrawing(node, writing);
    case 'lostFigure':
      return lostFigure(node, slug);
    case 'drawnFigure':
      return drawingOf(node.id, writing);
    default:
      return unknownNode(node, slug);
  }
}

function list({ mark, start, children }: ListNode, writing: Writing): Element {
  const items = children.map((item) => el('li', { id: item.id }, blocks(item.children, writing)));
  if (mark === 'dash') return el('ul', { class: 'dash' }, items);
  return el(
    'ol',
    { class: mark === 'paren' ? mark : undefined, start: start === 1 ? undefined : start },
    items,
  );
}

function tableWithDrawing(node: TableNode, writing: Writing): Element {
  const { id, notes, isCharted } = node;
  return el('div', { class: 'table', id }, [
    table(node, writing.slug),
    notes.length === 0 ? undefined : el('div', { class: 'table-notes' }, blocks(notes, writing)),
    isCharted ? drawingOf(id, writing) : undefined,
  ]);
}

function drawingOf(id: string, { slug, drawings }: Writing): Element {
  const drawing = drawings.get(id);
  if (drawing === undefined) throw new Error(`${slug}: there is no drawing of the figure "${id}"`);
  return drawing;
}

/** Where a picture is lost, the editors say so in its place; its caption stays the authors'. */
function lostFigure({ id, caption }: LostFigureNode, slug: string): Element {
  const t = dictionary(BOOK_LANGUAGE);
  const words = caption === undefined ? t.article.lostPictureNoCaption : t.article.lostPicture;
  return el('figure', { class: 'lost', id }, [
    el('p', { class: 'editorial', 'data-editorial': '', ...langOf(BOOK_LANGUAGE) }, [
      el('span', { class: 'label' }, [`${t.files.book.editorsNote}.`]),
      ` ${words}`,
    ]),
    caption === undefined ? undefined : el('figcaption', {}, captionContent(caption, slug)),
  ]);
}
