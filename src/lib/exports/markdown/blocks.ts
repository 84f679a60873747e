import type { AlignType, BlockContent, List, Paragraph, TableRow } from 'mdast';
import { dictionary } from '../../../i18n/index.ts';
import type { Locale } from '../../../schemas/localized.ts';
import type {
  Block,
  Caption,
  ListNode,
  LostFigureNode,
  PictureNode,
  Row,
  TableNode,
} from '../../content-tree/nodes.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import { markdownInlines } from './inlines.ts';

declare module 'mdast' {
  interface ListData {
    /** What stands behind the number of an item. */
    delimiter?: '.' | ')';
  }
}

/** What the blocks of an article are written with. */
export interface MarkdownContext {
  /** The language of the article. */
  language: Locale;
  /** The full addresses of its pictures by their names. */
  pictures: ReadonlyMap<string, string>;
}

/** The blocks of a text as Markdown's tree. */
export function markdownBlocks(blocks: readonly Block[], context: MarkdownContext): BlockContent[] {
  return blocks.flatMap((block) => markdownBlock(block, context));
}

function markdownBlock(block: Block, context: MarkdownContext): BlockContent[] {
  switch (block.type) {
    case 'section':
      return [
        { type: 'heading', depth: rank(block.depth), children: markdownInlines(block.title) },
        ...markdownBlocks(block.children, context),
      ];
    case 'paragraph':
      return [{ type: 'paragraph', children: markdownInlines(block.children) }];
    case 'list':
      return [markdownList(block, context)];
    case 'quote':
      return [{ type: 'blockquote', children: markdownBlocks(block.children, context) }];
    case 'table':
      return markdownTable(block, context);
    case 'lostFigure':
      return markdownLostFigure(block, context);
    case 'picture':
      return markdownPicture(block, context);
    case 'drawnFigure':
      // The editors' figure is not part of the authors' article; the page has it.
      return [];
    default:
      return unknownNode(block);
  }
}

/** The rank of a heading; the title of the article is the first. */
function rank(depth: number): 2 | 3 | 4 {
  if (depth === 2 || depth === 3 || depth === 4) return depth;
  throw new Error(`a heading of rank ${String(depth)} has no place under the title of an article`);
}

function markdownList({ mark, start, children }: ListNode, context: MarkdownContext): List {
  const items = children.map((item) => markdownBlocks(item.children, context));
  const spread = items.some((item) => item.filter(({ type }) => type === 'paragraph').length > 1);
  return {
    type: 'list',
    ordered: mark !== 'dash',
    ...(mark === 'dash' ? {} : { start, data: { delimiter: mark === 'paren' ? ')' : '.' } }),
    spread,
    children: items.map((item) => ({ type: 'listItem', spread, children: item })),
  };
}

/** A table under its caption, as the journal sets it, with its notes behind it. */
function markdownTable(
  { caption, header, rows, notes }: TableNode,
  context: MarkdownContext,
): BlockContent[] {
  return [
    markdownCaption(caption),
    {
      type: 'table',
      align: header.cells.map(({ align }): AlignType => align ?? null),
      children: [header, ...rows].map(markdownRow),
    },
    ...markdownBlocks(notes, context),
  ];
}

function markdownRow({ cells }: Row): TableRow {
  return {
    type: 'tableRow',
    children: cells.map(({ children }) => ({ type: 'tableCell', children: markdownInlines(children) })),
  };
}

/** The caption of a lost picture, with the editors' remark as a comment, which is not text of the article. */
function markdownLostFigure({ caption }: LostFigureNode, { language }: MarkdownContext): BlockContent[] {
  const { lostPicture, lostPictureNoCaption } = dictionary(language).article;
  const note = caption === undefined ? lostPictureNoCaption : lostPicture;
  return [
    ...(caption === undefined ? [] : [markdownCaption(caption)]),
    { type: 'html', value: `<!-- ${note} -->` },
  ];
}

/** A picture by its full address, for the file is read anywhere, with whose it is below it; then its caption. */
function markdownPicture(
  { caption, name, alt, credit }: PictureNode,
  { language, pictures }: MarkdownContext,
): BlockContent[] {
  const url = pictures.get(name);
  if (url === undefined) throw new Error(`there is no picture ${name}`);
  const below: Paragraph['children'] =
    credit === undefined ? [] : [{ type: 'break' }, { type: 'text', value: credit }];
  return [
    { type: 'paragraph', children: [{ type: 'image', url, alt: alt?.[language] ?? '' }, ...below] },
    ...(caption === undefined ? [] : [markdownCaption(caption)]),
  ];
}

function markdownCaption({ label, separator, title }: Caption): Paragraph {
  return {
    type: 'paragraph',
    children: [
      { type: 'strong', children: [{ type: 'text', value: label }] },
      { type: 'text', value: separator },
      ...markdownInlines(title),
    ],
  };
}
