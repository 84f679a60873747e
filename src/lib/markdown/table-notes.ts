import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { say } from '../faults/say.ts';
import { isRaised, marksOf, SIGN, signOf, type NotedTable } from './table-note-links.ts';

/** How a note under a table begins: `*`, `**`, `†`, `¹`, `a)`; a raised letter is an element, `<sup>a</sup>`. */
const MARK = new RegExp(String.raw`^(?:${SIGN}|\p{Ll}\))(?=\s*[^\s*])`, 'u');

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
export function checkNoteMarks(noted: NotedTable, number: string, file: VFile): void {
  const inTable = new Set(marksOf('', noted).map(({ sign }) => sign));
  const ofNotes = noted.notes.flatMap((note) => {
    const mark = signOf(note);
    return mark === undefined ? [] : [{ mark, note }];
  });
  for (const { mark, note } of ofNotes) {
    if (inTable.has(mark)) continue;
    const message = say('tableNoteUnmarked', { note: toString(note).slice(0, 40), number, mark });
    file.info(message, note, 'table-note');
  }
  for (const mark of inTable) {
    // A raised letter or digit without a note may be a power.
    if (!/^[*†‡]/u.test(mark) || ofNotes.some((each) => each.mark === mark)) continue;
    const message = say('tableNoteMissing', { number, mark });
    file.info(message, noted.table, 'table-note');
  }
}
