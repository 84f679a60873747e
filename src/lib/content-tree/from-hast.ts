import type { Element, ElementContent, Root } from 'hast';
import type { MdxJsxFlowElementHast } from 'mdast-util-mdx-jsx';
import { toString } from 'hast-util-to-string';
import { elements, figureFrom, tableFrom } from './figure-from-hast.ts';
import { hasClass, inlinesFrom, UnknownNode, type ArticleNode } from './inline-from-hast.ts';
import type {
  Block,
  ContentTree,
  Inline,
  ItemNode,
  ListNode,
  Note,
  Reference,
  SectionNode,
} from './nodes.ts';
import { say } from '../faults/say.ts';

/** Components of the interface inside the text. */
const INTERFACE_COMPONENTS = new Set([
  'ArticlePicture',
  'Backlinks',
  'FigureFrame',
  'FigureSwitch',
  'LostPicture',
]);

/**
 * The content tree of an article, from the HTML that the plugins made, so that page and files have the same source.
 * @throws {UnknownNode} at anything that the tree has no node for.
 */
export function contentTree(root: Root): ContentTree {
  const body = elements(root)
    .flatMap((part) => elements(part))
    .find(({ properties }) => properties['dataPart'] === 'body');
  if (body === undefined) throw new UnknownNode(say('treeEmpty'), root);
  return {
    body: nestSections(blocksFrom(body.children)),
    notes: itemsOf(root, 'Footnotes').map(noteFrom),
    references: itemsOf(root, 'References').map(referenceFrom),
  };
}

/** The blocks among the children of an element; blank text is skipped. */
function blocksFrom(nodes: readonly ArticleNode[]): Block[] {
  return nodes.flatMap((node): Block[] => {
    if (isIgnored(node)) return [];
    if (node.type !== 'element') throw new UnknownNode(say('notBetweenParagraphs'), node);
    return blockFrom(node);
  });
}

/** The blocks of an element that cannot contain sections. */
function innerBlocksFrom(nodes: readonly ArticleNode[]): Block[] {
  const blocks = blocksFrom(nodes);
  const heading = nodes.find((node) => node.type === 'element' && /^h\d$/.test(node.tagName));
  if (heading !== undefined) {
    throw new UnknownNode(say('headingWithin'), heading, say('headingWithinRemedy'));
  }
  return blocks;
}

/** Whether a node is not part of the article's text: blanks, comments, interface components, ESM of the MDX. */
function isIgnored(node: ArticleNode): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
    return INTERFACE_COMPONENTS.has(node.name ?? '');
  return node.type === 'comment' || (node.type as string) === 'mdxjsEsm';
}

function blockFrom(element: Element): Block[] {
  const { tagName, properties, children } = element;
  const id = properties.id === undefined ? {} : { id: properties.id };
  switch (tagName) {
    case 'p':
      return [{ type: 'paragraph', ...id, children: inlinesFrom(children) }];
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        {
          type: 'section',
          id: String(properties.id),
          depth: Number(tagName.slice(1)),
          title: inlinesFrom(children),
          children: [],
        },
      ];
    case 'ul':
    case 'ol':
      return [listFrom(element)];
    case 'blockquote':
      return [{ type: 'quote', children: innerBlocksFrom(children) }];
    case 'figure':
      if (properties['dataChart'] !== undefined) {
        return [{ type: 'drawnFigure', id: String(properties['dataChart']) }];
      }
      return [
        properties['dataTable'] === undefined ? figureFrom(element) : tableFrom(element, tableNotes(element)),
      ];
    default:
      throw new UnknownNode(say('notInArticle', { element: tagName }), element);
  }
}

function tableNotes(figure: Element): Block[] {
  return elements(figure).flatMap((child) =>
    hasClass(child, 'figure-note') ? innerBlocksFrom(child.children) : [],
  );
}

function listFrom(list: Element): ListNode {
  const mark = list.tagName === 'ul' ? 'dash' : hasClass(list, 'paren') ? 'paren' : 'period';
  return {
    type: 'list',
    mark,
    start: Number(list.properties.start ?? 1),
    children: list.children.filter((node) => !isIgnored(node)).map(itemFrom),
  };
}

/** In a tight list too, the text of an item becomes a paragraph; the anchor is then on the item. */
function itemFrom(node: ElementContent): ItemNode {
  if (node.type !== 'element' || node.tagName !== 'li') throw new UnknownNode(say('listWithOthers'), node);
  const id = node.properties.id === undefined ? {} : { id: node.properties.id };
  const isBlock = (child: ElementContent) => child.type === 'element' && /^(p|ul|ol)$/.test(child.tagName);
  const first = node.children.findIndex(isBlock);
  const lead = first === -1 ? node.children : node.children.slice(0, first);
  const rest = first === -1 ? [] : node.children.slice(first);
  const text = lead.every(isIgnored)
    ? []
    : [{ type: 'paragraph' as const, children: trimEnd(inlinesFrom(lead)) }];
  return { type: 'item', ...id, children: [...text, ...innerBlocksFrom(rest)] };
}

function trimEnd(inlines: Inline[]): Inline[] {
  const last = inlines.at(-1);
  return last?.type === 'text'
    ? [...inlines.slice(0, -1), { ...last, value: last.value.trimEnd() }]
    : inlines;
}

function itemsOf(root: Root, name: string): Element[] {
  const nodes: ArticleNode[] = root.children;
  const component = nodes.find(
    (node): node is MdxJsxFlowElementHast => node.type === 'mdxJsxFlowElement' && node.name === name,
  );
  if (component === undefined) return [];
  return elements(component)
    .filter(({ tagName }) => tagName === 'ol')
    .flatMap(elements);
}

function noteFrom(item: Element, index: number): Note {
  return { number: index + 1, id: String(item.properties.id), children: itemFrom(item).children };
}

function referenceFrom(item: Element, index: number): Reference {
  const [text, ...more] = itemFrom(item).children;
  if (text?.type !== 'paragraph' || more.length > 0) {
    throw new UnknownNode(
      say('referenceInParagraphs', { number: index + 1, reference: toString(item) }),
      item,
    );
  }
  return { number: index + 1, id: String(item.properties.id), children: text.children };
}

/** Nests everything after a heading into its section, and lower sections into higher ones. */
function nestSections(blocks: readonly Block[]): Block[] {
  const top: Block[] = [];
  const open: SectionNode[] = [];
  for (const block of blocks) {
    if (block.type === 'section') {
      while ((open.at(-1)?.depth ?? 0) >= block.depth) open.pop();
      (open.at(-1)?.children ?? top).push(block);
      open.push(block);
    } else (open.at(-1)?.children ?? top).push(block);
  }
  return top;
}
