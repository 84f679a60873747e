import type { Nodes, Paragraph, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../faults/say.ts';

/** How a note under a table begins: `*`, `**`, `†`, `¹`, `a)`; a raised letter is an element, `<sup>a</sup>`. */
const MARK = /^(?:\*{1,4}|[†‡]{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\p{Ll}\))(?=\s*[^\s*])/u;
/** Asterisks and daggers at a word or a number. */
const IN_CELL = /(?<=[\p{L}\p{N}%)\]»”’.…])\s?(?:\*{1,4}|[†‡]{1,3})(?![*†‡\p{L}\p{N}])/gu;

/**
 * The blocks under a table, with each note that begins with a mark in a paragraph of its own: Markdown takes a line with
 * `*` for an item of a list, and lines that follow each other for one paragraph.
 */
export function tableNotes(blocks: readonly RootContent[], file: VFile): RootContent[] {
  return blocks.flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return splitAtMarks(node);
    const offset = node.position?.start.offset;
    if (node.type !== 'list' || offset === undefined || String(file.value).charAt(offset) !== '*')
      return [node];
    return node.children.flatMap(({ children }): RootContent[] => {
      const [first, ...rest] = children;
      if (first?.type !== 'paragraph') return children;
      const marked: Paragraph = { ...first, children: [{ type: 'text', value: '* ' }, ...first.children] };
      return [...splitAtMarks(marked), ...tableNotes(rest, file)];
    });
  });
}

/** A paragraph for every line that begins with a mark; other lines go on where they stand. */
function splitAtMarks(paragraph: Paragraph): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const node of paragraph.children) {
    if (node.type !== 'text') {
      const line = lines.at(-1) ?? [];
      const before = line.at(-1);
      if (isRaised(node) && before?.type === 'text' && before.value.endsWith('\n')) lines.push([node]);
      else line.push(node);
      continue;
    }
    for (const [index, value] of node.value.split(/(?<=\n)/u).entries()) {
      if (index > 0 && MARK.test(value)) lines.push([]);
      lines.at(-1)?.push({ type: 'text', value });
    }
  }
  return lines.length === 1
    ? [paragraph]
    : lines.map((children) => ({ ...paragraph, children: trimEnd(children) }));
}

function trimEnd(line: readonly PhrasingContent[]): PhrasingContent[] {
  const last = line.at(-1);
  return last?.type === 'text' ? [...line.slice(0, -1), { ...last, value: last.value.trimEnd() }] : [...line];
}

/** Warns of a note under a table that nothing in the table is marked with, and of a mark without its note. */
export function checkNoteMarks(
  { caption, table, notes }: { caption: Paragraph; table: Table; notes: readonly RootContent[] },
  number: string,
  file: VFile,
): void {
  const inTable = new Set([caption, table].flatMap(marksIn));
  const ofNotes = notes.flatMap((note) => {
    const mark = markOf(note);
    return mark === undefined ? [] : [{ mark, note }];
  });
  for (const { mark, note } of ofNotes) {
    if (inTable.has(mark)) continue;
    const message = say('tableNoteUnmarked', { note: toString(note).slice(0, 40), number, mark });
    file.info(message, note, 'table-note');
  }
  for (const mark of inTable) {
    if (!/^[*†‡]/u.test(mark) || ofNotes.some((each) => each.mark === mark)) continue;
    const message = say('tableNoteMissing', { number, mark });
    file.info(message, table, 'table-note');
  }
}

/** The mark that a note begins with, where one can be told from the words. */
function markOf(note: RootContent): string | undefined {
  if (note.type !== 'paragraph') return undefined;
  const [first] = note.children;
  if (first !== undefined && isRaised(first)) return toString(first);
  return /^[*†‡]+(?=\s*\S)/u.exec(toString(note))?.[0];
}

function marksIn(node: Nodes): string[] {
  const marks: string[] = [];
  visit(node, (each) => {
    if (isRaised(each)) marks.push(toString(each));
    if (each.type === 'paragraph' || each.type === 'tableCell') {
      marks.push(...[...toString(each).matchAll(IN_CELL)].map(([mark]) => mark.trim()));
    }
  });
  return marks;
}

/** Whether a node is a raised letter or digit, `<sup>a</sup>`. */
export function isRaised(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' && node.name === 'sup';
}
