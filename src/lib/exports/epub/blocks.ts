import type { Element } from 'xast';
import { dictionary } from '../../../i18n/index.ts';
import type { Locale } from '../../../schemas/localized.ts';
import type { Block, ListNode, LostFigureNode, PictureNode, TableNode } from '../../content-tree/nodes.ts';
import type { BookPicture } from './book-pictures.ts';
import { inlines } from './inlines.ts';
import { captionContent, table } from './table.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** What the blocks of an article are written with. */
export interface ArticleContext {
  /** The language of the article, which the editors speak in it too. */
  language: Locale;
  /** The editors' drawings by the ids of their figures. */
  drawings: ReadonlyMap<string, Element>;
  /** The pictures of the article by their names. */
  pictures: ReadonlyMap<string, BookPicture>;
}

/** The text of an article as XHTML: every node has its form, and its anchor is the one of the web page. */
export function blocks(nodes: readonly Block[], context: ArticleContext): Element[] {
  return nodes.map((node) => block(node, context));
}

function block(node: Block, context: ArticleContext): Element {
  switch (node.type) {
    case 'section':
      return element('section', {}, [
        element(`h${String(node.depth)}`, { id: node.id }, inlines(node.title, context.language)),
        ...blocks(node.children, context),
      ]);
    case 'paragraph':
      return element('p', { id: node.id }, inlines(node.children, context.language));
    case 'list':
      return list(node, context);
    case 'quote':
      return element('blockquote', {}, blocks(node.children, context));
    case 'table':
      return tableWithDrawing(node, context);
    case 'lostFigure':
      return lostFigure(node, context);
    case 'picture':
      return pictureFigure(node, context);
    case 'drawnFigure':
      return drawingOf(node.id, context);
    default:
      return unknownNode(node);
  }
}

function list({ mark, start, children }: ListNode, context: ArticleContext): Element {
  const items = children.map((item) => element('li', { id: item.id }, blocks(item.children, context)));
  if (mark === 'dash') return element('ul', { class: 'dash' }, items);
  return element(
    'ol',
    {
      class: mark === 'paren' ? mark : undefined,
      start: start === 1 ? undefined : start,
      style: mark === 'paren' && start !== 1 ? `counter-reset: paren ${String(start - 1)}` : undefined,
    },
    items,
  );
}

function tableWithDrawing(node: TableNode, context: ArticleContext): Element {
  const { id, notes, isCharted } = node;
  return element('div', { class: 'table', id }, [
    table(node, context.language),
    notes.length === 0 ? undefined : element('div', { class: 'table-notes' }, blocks(notes, context)),
    isCharted ? drawingOf(id, context) : undefined,
  ]);
}

function drawingOf(id: string, { drawings }: ArticleContext): Element {
  const drawing = drawings.get(id);
  if (drawing === undefined) throw new Error(`there is no drawing of the figure "${id}"`);
  return drawing;
}

/** A lost picture: an editorial note in its place, with the authors' caption. */
function lostFigure({ id, caption }: LostFigureNode, { language }: ArticleContext): Element {
  const t = dictionary(language);
  const words = caption === undefined ? t.article.lostPictureNoCaption : t.article.lostPicture;
  return element('figure', { class: 'lost', id }, [
    element('p', { class: 'editorial', 'data-editorial': '', ...langOf(language) }, [
      element('span', { class: 'label' }, [`${t.editors.note}.`]),
      ` ${words}`,
    ]),
    caption === undefined ? undefined : element('figcaption', {}, captionContent(caption, language)),
  ]);
}

/** A picture of the authors with what it shows in words, whose it is, and their caption. */
function pictureFigure(
  { id, caption, name, alt, credit }: PictureNode,
  { language, pictures }: ArticleContext,
): Element {
  const picture = pictures.get(name);
  if (picture === undefined) throw new Error(`there is no picture ${name}`);
  const { file, width } = picture;
  return element('figure', { class: 'picture', id }, [
    element('img', { src: `../${file.path}`, alt: alt?.[language] ?? '', width }),
    credit === undefined ? undefined : element('p', { class: 'credit', 'data-editorial': '' }, [credit]),
    caption === undefined ? undefined : element('figcaption', {}, captionContent(caption, language)),
  ]);
}
