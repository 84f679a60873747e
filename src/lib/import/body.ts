import type { Paragraph as MdastParagraph, RootContent } from 'mdast';
import type { Locale } from '../../schemas/locales.ts';
import { captionIn, isLabelAlone } from './captions.ts';
import { figureNodes, tableNode, type Figures } from './figures.ts';
import { depthsOf, headingOf } from './headings.ts';
import { inlinesOf, withoutLook, type NoteNumbers } from './inlines.ts';
import { goesOn, itemOf, listsOf, type Item } from './lists.ts';
import { placeOf, plainText, type Finding, type Paragraph, type WordBlock } from './manuscript.ts';
import { sentencesApart } from './split-paragraphs.ts';
import { say } from '../faults/say.ts';

/** What writing the text of a draft needs and gathers. */
export interface BodyWriter extends Figures {
  language: Locale;
  notes: NoteNumbers;
  findings: Finding[];
}

/** The styles of displayed quotations: of Word, of LibreOffice and of Pandoc. */
const QUOTATION = /quot|^block text$/u;

/** The blocks of a text as Markdown. */
export function writeBody(blocks: readonly WordBlock[], writer: BodyWriter): RootContent[] {
  const given = blocks.filter((block) => block.type === 'table' || block.spans.length > 0);
  const nodes: RootContent[] = [];
  const headings: { node: Extract<RootContent, { type: 'heading' }>; level: number }[] = [];
  for (let index = 0; index < given.length;) {
    const figure = figureAt(given, index, writer);
    if (figure !== undefined) {
      nodes.push(...figure.nodes);
      index += figure.length;
      continue;
    }
    const items = itemsAt(given, index, writer);
    if (items.length > 0) {
      nodes.push(...listsOf(items, ({ spans }) => inlinesOf(spans, writer.notes)));
      index += items.length;
      continue;
    }
    const block = given[index];
    index += 1;
    if (block?.type !== 'paragraph') continue;
    const heading = headingOf(block);
    if (heading === undefined) {
      nodes.push(...paragraphNodes(block, writer));
      continue;
    }
    if (heading.isGuess) {
      writer.findings.push({
        kind: 'done',
        place: placeOf(block),
        message: say('headingByLook'),
      });
    }
    const children = inlinesOf(withMark({ ...block, spans: withoutLook(block.spans) }).spans, writer.notes);
    const node: Extract<RootContent, { type: 'heading' }> = { type: 'heading', depth: 2, children };
    headings.push({ node, level: heading.level });
    nodes.push(node);
  }
  const depths = depthsOf(headings.map(({ level }) => level));
  headings.forEach(({ node }, index) => {
    node.depth = depths[index] ?? 2;
  });
  return nodes;
}

/** A table or a picture with its caption, from a place on; undefined if none is there. */
function figureAt(
  blocks: readonly WordBlock[],
  index: number,
  writer: BodyWriter,
): { nodes: RootContent[]; length: number } | undefined {
  const [first, second, third] = blocks.slice(index, index + 3);
  const { language } = writer;
  if (first?.type === 'table') return tableNode(first, undefined, blocks.slice(index + 1), writer);
  if (first === undefined) return undefined;
  if (second?.type === 'table') {
    const caption = captionIn(first, undefined, 'table', language);
    if (caption !== undefined) {
      const table = tableNode(second, caption, blocks.slice(index + 2), writer);
      return { ...table, length: table.length + 1 };
    }
  }
  if (third?.type === 'table' && second?.type === 'paragraph' && isLabelAlone(first, 'table')) {
    const caption = captionIn(first, second, 'table', language);
    if (caption !== undefined) {
      const table = tableNode(third, caption, blocks.slice(index + 3), writer);
      return { ...table, length: table.length + 2 };
    }
  }
  if (first.spans.some(({ type }) => type === 'picture')) {
    const next = [second, third].map((block) => (block?.type === 'paragraph' ? block : undefined));
    return figureNodes(first, next[0], next[1], writer);
  }
  return undefined;
}

/** The items of a list from a place on; what was typed is a list from two items on. */
function itemsAt(blocks: readonly WordBlock[], index: number, writer: BodyWriter): Item[] {
  const items: (Item & { isTyped: boolean })[] = [];
  for (const block of blocks.slice(index)) {
    if (block.type === 'table' || headingOf(block) !== undefined) break;
    const item = itemOf(block);
    const last = items.at(-1);
    if (item === undefined || (last !== undefined && (!goesOn(item, last) || item.isTyped !== last.isTyped)))
      break;
    items.push(item);
  }
  const [first] = items;
  if (first?.isTyped !== true) return items;
  if (items.length < 2) return [];
  writer.findings.push({
    kind: 'done',
    place: placeOf(first.paragraph),
    message: say('listByMarks'),
  });
  return items;
}

function paragraphNodes(block: Paragraph, writer: BodyWriter): RootContent[] {
  const parts = sentencesApart(block);
  if (parts.length > 1) {
    const message = say('breaksMadeParagraphs', { count: parts.length });
    writer.findings.push({ kind: 'done', place: placeOf(block), message });
  }
  const paragraphs = parts
    .map((part, index): MdastParagraph => ({
      type: 'paragraph',
      children: inlinesOf((index === 0 ? withMark(part) : part).spans, writer.notes),
    }))
    .filter(({ children }) => children.length > 0);
  if (QUOTATION.test(block.style.name) && paragraphs.length > 0)
    return [{ type: 'blockquote', children: paragraphs }];
  return paragraphs;
}

/** A paragraph with the mark that Word sets before it as text: the edition's lists have no such mark, nor have headings. */
function withMark(paragraph: Paragraph): Paragraph {
  const { mark } = paragraph;
  if (mark === undefined || mark.isBullet || plainText(paragraph) === '') return paragraph;
  const text = `${mark.label} `;
  return { ...paragraph, spans: [{ type: 'text', text, bold: false, italic: false }, ...paragraph.spans] };
}
