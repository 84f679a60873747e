import type { Block, ContentTree, Inline } from './nodes.ts';
import { raisedText } from './raised.ts';
import { superscript } from './superscript.ts';
import { unknownNode } from './writer-errors.ts';

/** The text of inline nodes; note marks are superscripts, as printed, and so is what is raised: m³. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes.map(textOf).join('');
}

function textOf(node: Inline): string {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'em':
    case 'strong':
    case 'language':
    case 'link':
    case 'sentence':
    case 'citations':
      return inlineText(node.children);
    case 'sup':
    case 'sub':
      return raisedOr(inlineText(node.children), node.type);
    case 'noteMark':
      return superscript(node.number);
    case 'citation':
      return node.text;
    case 'editorsMark':
      return '';
    case 'break':
      return ' ';
    default:
      return unknownNode(node);
  }
}

/** A text in raised or lowered signs where there are such, else as it is: CO₂, 1st. */
export function raisedOr(text: string, position: 'sup' | 'sub'): string {
  return raisedText(text, position) ?? text;
}

/** The lines of blocks in order: titles, paragraphs, captions, cells. The editors' figures are not text. */
export function blockLines(blocks: readonly Block[]): string[] {
  return blocks.flatMap(linesOf);
}

function linesOf(block: Block): string[] {
  switch (block.type) {
    case 'section':
      return [inlineText(block.title), ...blockLines(block.children)];
    case 'paragraph':
      return [inlineText(block.children)];
    case 'list':
      return block.children.flatMap(({ children }) => blockLines(children));
    case 'quote':
      return blockLines(block.children);
    case 'table': {
      const { caption, header, rows, notes } = block;
      const cells = [header, ...rows].flatMap((row) => row.cells.map(({ children }) => inlineText(children)));
      return [captionText(caption), ...cells, ...blockLines(notes)];
    }
    case 'lostFigure':
    case 'picture':
      return block.caption === undefined ? [] : [captionText(block.caption)];
    case 'drawnFigure':
      return [];
    default:
      return unknownNode(block);
  }
}

function captionText({ label, separator, title }: { label: string; separator: string; title: Inline[] }) {
  return label + separator + inlineText(title);
}

/** The number of words in text and notes: runs of letters and digits between blanks. */
export function wordCount({ body, notes }: ContentTree): number {
  const lines = [...blockLines(body), ...notes.flatMap(({ children }) => blockLines(children))];
  return lines.reduce((sum, line) => sum + countWords(line), 0);
}

/** The number of words in a text: runs of letters and digits between blanks. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}
