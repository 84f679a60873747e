import type { Nodes, Paragraph, Parents, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { inline } from './nodes.ts';
import { isRaised } from './table-notes.ts';

/** Signs that mark a note, at a word or a number or alone; a raised digit may be one. */
const SIGNS =
  /(?:(?<=[\p{L}\p{N}%)\]»”’.…]\s?)|(?<=^\s*)(?=\S+\s*$))(?:\*{1,4}|[†‡]{1,3}|[¹²³⁴-⁹]+)(?![*†‡\p{L}\p{N}])/gu;
/** Such signs at the beginning of a note. */
const OF_NOTE = /^\s*(?:\*{1,4}|[†‡]{1,3}|[¹²³⁴-⁹]+)(?=\s*[^\s*])/u;
/** What is squared or cubed: its raised digit is no mark. */
const UNIT_BEFORE = /(?<!\p{L})[kcdmкдсм]?[mм]$/u;

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
export function linkTableNotes(
  id: string,
  { caption, table, notes }: { caption: Paragraph; table: Table; notes: readonly RootContent[] },
): void {
  const marks = [
    ...marksIn(caption, id),
    ...table.children.flatMap((row, index) => marksIn(row, `${id}-row-${String(index)}`)),
  ];
  const known = new Set<string>();
  const linked = new Map<Mark, string>();
  for (const note of notes) {
    const [first] = note.type === 'paragraph' ? note.children : [];
    if (note.type !== 'paragraph' || first === undefined) continue;
    const sign = isRaised(first) ? toString(first) : OF_NOTE.exec(toString(note))?.[0].trim();
    const marked = marks.filter((mark) => mark.sign === sign);
    if (sign === undefined || marked[0] === undefined || known.has(sign)) continue;
    known.add(sign);
    const noteId = `${id}-note-${String(known.size)}`;
    note.data = { ...note.data, hProperties: { ...note.data?.hProperties, id: noteId } };
    setLink(note, first, first.type === 'text' ? first.value.indexOf(sign) : 0, sign, marked[0].place);
    for (const mark of marked) linked.set(mark, noteId);
  }
  // From the end, so that the places before a mark stay as they are.
  for (const mark of marks.toReversed()) {
    const noteId = linked.get(mark);
    if (noteId !== undefined) setLink(mark.parent, mark.node, mark.index, mark.sign, noteId);
  }
}

function marksIn(parent: Parents, place: string): Mark[] {
  return parent.children.flatMap((node: Nodes): Mark[] => {
    if (node.type === 'text') {
      return [...node.value.matchAll(SIGNS)].flatMap(({ index, 0: sign }) => {
        const [before, after] = [node.value.slice(0, index), node.value.slice(index + sign.length)];
        const isTimes = /\s$/u.test(before) && /^\s[\p{L}\p{N}]/u.test(after);
        const isPower = /^[¹²³]/u.test(sign) && UNIT_BEFORE.test(before);
        return isTimes || isPower ? [] : [{ sign, node, parent, index, place }];
      });
    }
    if (isRaised(node)) {
      const before = parent.children[parent.children.indexOf(node as never) - 1];
      const isUnit = before?.type === 'text' && UNIT_BEFORE.test(before.value);
      return isUnit ? [] : [{ sign: toString(node), node: node as PhrasingContent, parent, index: 0, place }];
    }
    return 'children' in node && node.type !== 'link' ? marksIn(node, place) : [];
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
