import { load, type Cheerio, type CheerioAPI } from 'cheerio';
import type { Element } from '../../../src/lib/print/element.ts';

/** A node of a parsed page. */
type Node = ReturnType<CheerioAPI['root']>[number]['children'][number];

/** Elements that stand inside a word or a line; every other element parts words. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code dfn em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
);

/** Elements whose text is not read. */
const UNREAD = new Set(['script', 'style', 'template']);

/** What a reader sees before an item of a list; `ordinal` counts from 1 or from the list's own start. */
export type ListMark = (list: { ordered: boolean; paren: boolean }, ordinal: number) => string;

/** The marks of lists as the stylesheet sets them: `1.`, `1)` in a list of the class `paren`, and a dash. */
export const printedMark: ListMark = ({ ordered, paren }, ordinal) => {
  if (!ordered) return '-';
  return `${String(ordinal)}${paren ? ')' : '.'}`;
};

/** The marks of lists where they are typography of the edition: none. */
export const noMark: ListMark = () => '';

/** A built page without what its authors did not write. */
export interface Page {
  name: string;
  $: CheerioAPI;
}

/** Parses a page and takes every `[data-editorial]` away. */
export function openPage(name: string, html: string): Page {
  const $ = load(html);
  $('[data-editorial]').remove();
  return { name, $ };
}

/** The only element that matches a selector. @throws if there is none, or more than one. */
export function onlyElement({ name, $ }: Page, selector: string): Cheerio<Element> {
  const found = $.root().find(selector);
  if (found.length !== 1) {
    throw new Error(`${name} has ${String(found.length)} elements ${selector}: it must have one`);
  }
  return found;
}

/** The text of a node as it is read: blocks and cells parted by blanks, items of lists with their marks. */
export function readText(node: Node, mark: ListMark): string {
  if (node.nodeType === 3) return node.data;
  if (!isElement(node) || UNREAD.has(node.name)) return '';
  if (node.name === 'br') return ' ';
  const text = node.children.map((child) => readText(child, mark)).join('');
  if (INLINE.has(node.name)) return text;
  return node.name === 'li' ? ` ${markOf(node, mark)} ${text} ` : ` ${text} `;
}

function isElement(node: Node): node is Element {
  return 'attribs' in node;
}

function markOf(item: Element, mark: ListMark): string {
  const list = item.parent;
  if (list === null || !isElement(list) || (list.name !== 'ol' && list.name !== 'ul')) return '';
  const items = list.children.filter((child) => isElement(child) && child.name === 'li');
  const ordinal = Number(list.attribs['start'] ?? 1) + items.indexOf(item);
  const classes = (list.attribs['class'] ?? '').split(/\s+/u);
  return mark({ ordered: list.name === 'ol', paren: classes.includes('paren') }, ordinal);
}
