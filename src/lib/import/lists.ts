import type { List, ListItem, PhrasingContent } from 'mdast';
import { plainText, type Paragraph } from './manuscript.ts';
import { withoutStart } from './split-paragraphs.ts';

/** An item of a list, by Word's own numbers or by those that were typed. */
export interface Item {
  paragraph: Paragraph;
  level: number;
  number: number | undefined;
  delimiter: '.' | ')';
}

const TYPED_NUMBER = /^(\d{1,2})([.)])\s+/u;
const TYPED_BULLET = /^[–—•·▪−-]\s+/u;

/** The item that a paragraph is; `isTyped` where the author typed its mark as text. */
export function itemOf(paragraph: Paragraph): (Item & { isTyped: boolean }) | undefined {
  const { mark, level } = paragraph;
  if (mark?.isBullet === true) return { paragraph, level, number: undefined, delimiter: '.', isTyped: false };
  if (mark?.number !== undefined) {
    return { paragraph, level, number: mark.number, delimiter: mark.delimiter ?? '.', isTyped: false };
  }
  const text = plainText(paragraph);
  const number = TYPED_NUMBER.exec(text);
  if (number !== null) {
    const delimiter = number[2] === ')' ? ')' : '.';
    const rest = withoutStart(paragraph, number[0].length);
    return { paragraph: rest, level: 0, number: Number(number[1]), delimiter, isTyped: true };
  }
  const bullet = TYPED_BULLET.exec(text);
  if (bullet === null) return undefined;
  return {
    paragraph: withoutStart(paragraph, bullet[0].length),
    level: 0,
    number: undefined,
    delimiter: '.',
    isTyped: true,
  };
}

/** Whether an item goes on with the list of the one before it. */
export function goesOn(item: Item, before: Item): boolean {
  if (item.level !== before.level) return true;
  if (item.number === undefined || before.number === undefined) return item.number === before.number;
  return item.number === before.number + 1 && item.delimiter === before.delimiter;
}

/** Items as lists, deeper ones inside the item before them. */
export function listsOf(items: readonly Item[], write: (paragraph: Paragraph) => PhrasingContent[]): List[] {
  const [first] = items;
  if (first === undefined) return [];
  const lists: List[] = [];
  let index = 0;
  let last: Item | undefined;
  while (index < items.length) {
    const item = items[index];
    if (item === undefined) break;
    const deeper = items.slice(index + 1);
    const end = deeper.findIndex(({ level }) => level <= item.level);
    const inner = end === -1 ? deeper : deeper.slice(0, end);
    const children: ListItem['children'] = [
      { type: 'paragraph', children: write(item.paragraph) },
      ...listsOf(inner, write),
    ];
    const list = lists.at(-1);
    if (list !== undefined && last !== undefined && goesOn(item, last) && item.level === last.level) {
      list.children.push({ type: 'listItem', spread: false, children });
    } else lists.push(listWith(item, children));
    last = item;
    index += 1 + inner.length;
  }
  return lists;
}

declare module 'mdast' {
  interface ListData {
    /** What stands behind the number of an item. */
    delimiter?: '.' | ')';
  }
}

function listWith({ number, delimiter }: Item, children: ListItem['children']): List {
  return {
    type: 'list',
    ordered: number !== undefined,
    start: number ?? null,
    spread: false,
    data: { delimiter },
    children: [{ type: 'listItem', spread: false, children }],
  };
}
