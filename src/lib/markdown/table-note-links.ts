import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inline } from './nodes.ts';

/** Signs that mark a note; a raised letter is an element, `<sup>a</sup>`. */
export const SIGN = String.raw`\*{1,4}|[†‡]{1,3}|[¹²³⁴-⁹]+`;
/** Such signs at a word or a number or alone. */
const SIGNS = new RegExp(
  String.raw`(?:(?<=[\p{L}\p{N}%)\]»”’.…]\s?)|(?<=^\s*)(?=\S+\s*$))(?:${SIGN})(?![*†‡\p{L}\p{N}])`,
  'gu',
);
/** Such signs at the beginning of a note. */
const OF_NOTE = new RegExp(String.raw`^\s*(?<sign>${SIGN})(?=\s*[^\s*])`, 'u');
/** What is squared or cubed: its raised digit is no mark. */
const UNIT_BEFORE = /(?<!\p{L})[kcdmкдсм]?[mм]$/u;

/** A table with its caption and the notes below it. */
export interface NotedTable {
  caption: Paragraph;
  table: Table;
  notes: readonly RootContent[];
}

/** A mark in a table: the signs, or the raised letters as they are. */
interface Mark {
  sign: string;
  node: PhrasingContent;
  parent: Parents;
  /** Where its signs begin in a text. */
  index: number;
  /** The id of the row, or of the table for one in the caption. */
  place: string;
}

/** Links the marks of a table with the notes below that begin with them, and each note with the first place of its mark. */
export function linkTableNotes(id: string, noted: NotedTable): void {
  const marks = marksOf(id, noted);
  const known = new Set<string>();
  const linked = new Map<Mark, string>();
  for (const note of noted.notes) {
    const sign = signOf(note);
    const marked = marks.filter((mark) => mark.sign === sign);
    if (note.type !== 'paragraph' || sign === undefined || marked[0] === undefined || known.has(sign))
      continue;
    known.add(sign);
    const noteId = `${id}-note-${String(known.size)}`;
    note.data = { ...note.data, hProperties: { ...note.data?.hProperties, id: noteId } };
    const first = firstIn(note);
    const index = first?.node.type === 'text' ? first.node.value.indexOf(sign) : 0;
    // Signs that are words of a link, or half in italics, lead nowhere.
    if (first !== undefined && index >= 0) setLink(first.parent, first.node, index, sign, marked[0].place);
    for (const mark of marked) linked.set(mark, noteId);
  }
  // From the end, so that the places before a mark stay as they are.
  for (const mark of marks.toReversed()) {
    const noteId = linked.get(mark);
    if (noteId !== undefined) setLink(mark.parent, mark.node, mark.index, mark.sign, noteId);
  }
}

/** The marks in the caption and the rows of the table with an id, in their order. */
export function marksOf(id: string, { caption, table }: NotedTable): Mark[] {
  const inRows = table.children.flatMap(({ children }, index) =>
    children.flatMap((cell) => marksIn(cell, `${id}-row-${String(index)}`)),
  );
  return [...marksIn(caption, id), ...inRows];
}

/** The mark that a note begins with, where one can be told from the words. */
export function signOf(note: RootContent): string | undefined {
  if (note.type !== 'paragraph') return undefined;
  const first = firstIn(note)?.node;
  return first !== undefined && isRaised(first)
    ? toString(first)
    : OF_NOTE.exec(toString(note))?.groups?.['sign'];
}

/** Whether a node is a raised letter or digit, `<sup>a</sup>`. */
export function isRaised(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'sup';
}

/** The text or raised letter that a line begins with, in italics too; none where it begins with a link. */
function firstIn(parent: Parents): Pick<Mark, 'node' | 'parent'> | undefined {
  const node = parent.children[0] as PhrasingContent | undefined;
  if (node === undefined || node.type === 'link') return undefined;
  return 'children' in node && !isRaised(node) ? firstIn(node) : { node, parent };
}

/** The marks in a caption or cell whose words are the `line`; in a part of it, which begins at `start`. */
function marksIn(parent: Parents, place: string, line = toString(parent), start = 0): Mark[] {
  let next = start;
  return parent.children.flatMap((node: Nodes): Mark[] => {
    const at = next;
    next += toString(node).length;
    if (node.type === 'text') {
      return [...line.matchAll(SIGNS)].flatMap(({ index, 0: sign }) => {
        if (index < at || index + sign.length > next) return [];
        const [before, after] = [line.slice(0, index), line.slice(index + sign.length)];
        const isTimes = /\s$/u.test(before) && /^\s[\p{L}\p{N}]/u.test(after);
        const isPower = /^[¹²³]/u.test(sign) && UNIT_BEFORE.test(before);
        return isTimes || isPower ? [] : [{ sign, node, parent, index: index - at, place }];
      });
    }
    if (isRaised(node)) {
      const isUnit = UNIT_BEFORE.test(line.slice(0, at));
      return isUnit ? [] : [{ sign: toString(node), node: node as PhrasingContent, parent, index: 0, place }];
    }
    return 'children' in node && node.type !== 'link' ? marksIn(node, place, line, at) : [];
  });
}

/** Puts signs of a text, or a raised letter, into a link. */
function setLink(parent: Parents, node: PhrasingContent, index: number, sign: string, place: string): void {
  const link = (children: PhrasingContent[]) => inline('a', { href: `#${place}` }, children);
  const children: Nodes[] = parent.children;
  const at = children.indexOf(node);
  if (node.type !== 'text') {
    children.splice(at, 1, link([node]));
    return;
  }
  const rest = node.value.slice(index + sign.length);
  // What stands before stays the same node, which may have more marks.
  node.value = node.value.slice(0, index);
  children.splice(at + 1, 0, link([{ type: 'text', value: sign }]), { type: 'text', value: rest });
}
