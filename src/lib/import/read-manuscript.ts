import type { Element } from 'xast';
import { collapsed } from './inlines.ts';
import {
  placeOf,
  type Cell,
  type Finding,
  type Manuscript,
  type Paragraph,
  type WordBlock,
} from './manuscript.ts';
import { readNumbering, type NextMark } from './numbering.ts';
import { readSpans } from './read-runs.ts';
import type { Changes, RunReader } from './run-reader.ts';
import { listOf, readStyles } from './styles.ts';
import { toldOf } from './told-changes.ts';
import { MAIN_PART, openWordFile, type WordFile } from './word-file.ts';
import { attribute, elementAt, elementsBelow, elementsIn, textIn, valueAt } from './word-xml.ts';
import { say } from '../faults/say.ts';

/** What reading the blocks of a part needs and gathers. */
interface BlockReader extends RunReader {
  nextMark: NextMark;
  findings: Finding[];
}

/**
 * Reads a Word file: its paragraphs, tables, notes and pictures, with tracked changes accepted and comments left out.
 * @throws an error in an editor's words where it is another kind of file.
 */
export function readManuscript(bytes: Uint8Array): Manuscript {
  const file = openWordFile(bytes);
  const findings: Finding[] = [];
  const reader = {
    file,
    styleOf: readStyles(file.part('word/styles.xml')),
    comments: readComments(file),
    nextMark: readNumbering(file.part('word/numbering.xml')),
    findings,
  };
  const main: BlockReader = { ...reader, part: MAIN_PART, fields: [] };
  const blocks = readBlocks(elementAt(file.part(MAIN_PART), 'w:body'), main);
  const notes = new Map([...readNotes('footnote', reader), ...readNotes('endnote', reader)]);
  return { blocks, notes, findings };
}

function readComments(file: WordFile): Map<string, string> {
  return new Map(
    elementsIn(file.part('word/comments.xml'), 'w:comment').map((comment) => [
      attribute(comment, 'w:id') ?? '',
      `${attribute(comment, 'w:author') ?? ''}: ${elementsBelow(comment, 'w:t').map(textIn).join('')}`,
    ]),
  );
}

function readNotes(
  kind: 'footnote' | 'endnote',
  reader: Omit<BlockReader, 'part' | 'fields'>,
): [string, Paragraph[]][] {
  const part = `word/${kind}s.xml`;
  // The line above the notes is a note of a type of its own.
  return elementsIn(reader.file.part(part), `w:${kind}`)
    .filter((note) => attribute(note, 'w:type') === undefined || attribute(note, 'w:type') === 'normal')
    .map((note) => [
      `${kind} ${attribute(note, 'w:id') ?? ''}`,
      readBlocks(note, { ...reader, part, fields: [] }).filter((block) => block.type === 'paragraph'),
    ]);
}

/** The blocks of a body, a cell or a note. */
function readBlocks(parent: Element | undefined, reader: BlockReader): WordBlock[] {
  const blocks: WordBlock[] = [];
  /** A paragraph whose end was deleted goes on in the next. */
  let unfinished: Paragraph | undefined;
  for (const child of elementsIn(parent)) {
    if (child.name === 'w:p') {
      const { paragraph, boxes } = readParagraph(child, reader);
      if (unfinished === undefined) blocks.push(paragraph);
      else {
        unfinished.spans.push(...paragraph.spans);
        const message = say('deletionJoined');
        reader.findings.push({ kind: 'done', place: placeOf(paragraph), message });
      }
      const whole = unfinished ?? paragraph;
      unfinished = isEndDeleted(child) ? whole : undefined;
      blocks.push(...boxes);
    } else if (child.name === 'w:tbl') {
      const rows = elementsIn(child, 'w:tr').filter((row) => elementAt(row, 'w:trPr/w:del') === undefined);
      blocks.push({ type: 'table', rows: rows.map((row) => readRow(row, reader)) });
    } else if (child.name === 'w:sdt') {
      blocks.push(...readControl(child, reader));
    } else if (child.name === 'w:ins' || child.name === 'w:customXml') {
      blocks.push(...readBlocks(child, reader));
    }
  }
  return blocks.map((block) =>
    block.type === 'table' ? block : { ...block, spans: collapsed(block.spans) },
  );
}

/** Whether the end of a paragraph was deleted, or moved elsewhere, under tracking. */
function isEndDeleted(paragraph: Element): boolean {
  const mark = elementAt(paragraph, 'w:pPr/w:rPr');
  return elementAt(mark, 'w:del') !== undefined || elementAt(mark, 'w:moveFrom') !== undefined;
}

/** A content control: its text, or nothing where Word makes the text itself, a table of contents. */
function readControl(control: Element, reader: BlockReader): WordBlock[] {
  if (valueAt(control, 'w:sdtPr/w:docPartObj/w:docPartGallery') === 'Table of Contents') {
    reader.findings.push({ kind: 'done', place: '', message: say('contentsLeftOut') });
    return [];
  }
  return readBlocks(elementAt(control, 'w:sdtContent'), reader);
}

function readParagraph(element: Element, reader: BlockReader): { paragraph: Paragraph; boxes: WordBlock[] } {
  const properties = elementAt(element, 'w:pPr');
  const style = reader.styleOf(valueAt(properties, 'w:pStyle'));
  const changes: Changes = { inserted: [], deleted: [], comments: [], findings: [], boxes: [] };
  const spans = readSpans(element, style, reader, changes);
  const list = listOf(properties) ?? style.list;
  const isVoid = spans.length === 0;
  const paragraph: Paragraph = {
    type: 'paragraph',
    style,
    align: valueAt(properties, 'w:jc') ?? style.align,
    mark: list === undefined || list.id === '0' || isVoid ? undefined : reader.nextMark(list),
    level: list?.level ?? 0,
    spans,
  };
  const place = placeOf(paragraph);
  reader.findings.push(...toldOf(changes, place));
  const boxes = changes.boxes.flatMap((box) => readBlocks(box, reader));
  if (boxes.length > 0) {
    reader.findings.push({
      kind: 'decide',
      place,
      message: say('textBox'),
    });
  }
  return { paragraph, boxes };
}

function readRow(row: Element, reader: BlockReader): Cell[] {
  return elementsIn(row, 'w:tc').map((cell) => {
    const properties = elementAt(cell, 'w:tcPr');
    const merge = elementAt(properties, 'w:vMerge');
    return {
      paragraphs: readBlocks(cell, reader).flatMap((block) => (block.type === 'table' ? flat(block) : block)),
      columns: Number(valueAt(properties, 'w:gridSpan') ?? 1),
      continues: merge !== undefined && attribute(merge, 'w:val') !== 'restart',
    };
  });
}

/** The paragraphs of a table within a cell. */
function flat(table: Extract<WordBlock, { type: 'table' }>): Paragraph[] {
  return table.rows.flat().flatMap(({ paragraphs }) => paragraphs);
}
