import type { Element } from 'xast';
import type { Locale } from '../../../schemas/localized.ts';
import type { Block, ItemNode, ListNode } from '../../content-tree/nodes.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';
import { element } from '../../xml/element.ts';
import { xmlId } from '../../xml/id.ts';
import { jatsLostFigure, jatsPicture, jatsTable } from './figures.ts';
import { jatsInlines } from './inlines.ts';

/** The blocks of a text, a section or a quotation; `language` is that of the article. */
export function jatsBlocks(blocks: readonly Block[], language: Locale): Element[] {
  return blocks.flatMap((block) => jatsBlock(block, language));
}

/** The same where JATS allows only paragraphs: other blocks are wrapped in one. */
export function jatsParagraphs(blocks: readonly Block[], language: Locale): Element[] {
  return jatsBlocks(blocks, language).map(asParagraph);
}

function asParagraph(block: Element): Element {
  return block.name === 'p' ? block : element('p', {}, block);
}

function jatsBlock(block: Block, language: Locale): Element[] {
  switch (block.type) {
    case 'section':
      return [
        element(
          'sec',
          { id: xmlId(block.id) },
          element('title', {}, jatsInlines(block.title)),
          ...jatsBlocks(block.children, language),
        ),
      ];
    case 'paragraph':
      return [element('p', anchor(block.id), jatsInlines(block.children))];
    case 'list':
      return [jatsList(block, language)];
    case 'quote':
      return [element('disp-quote', {}, jatsBlocks(block.children, language))];
    case 'table':
      return [jatsTable(block, jatsParagraphs(block.notes, language))];
    case 'lostFigure':
      return [jatsLostFigure(block, language)];
    case 'picture':
      return [jatsPicture(block)];
    case 'drawnFigure':
      // The editors' figure is not part of the authors' article; the page, linked by self-uri, has it.
      return [];
    default:
      return unknownNode(block);
  }
}

/** A numbered list keeps the marks of the print as labels, since JATS itself does not say with which number it begins. */
function jatsList({ mark, start, children }: ListNode, language: Locale): Element {
  const label = (index: number) => `${String(start + index)}${mark === 'paren' ? ')' : '.'}`;
  return element(
    'list',
    { 'list-type': mark === 'dash' ? 'bullet' : 'order' },
    ...children.map((item, index) => jatsItem(item, mark === 'dash' ? undefined : label(index), language)),
  );
}

function jatsItem({ id, children }: ItemNode, label: string | undefined, language: Locale): Element {
  const blocks = jatsBlocks(children, language).map((block) =>
    block.name === 'list' ? block : asParagraph(block),
  );
  return element(
    'list-item',
    anchor(id),
    ...(label === undefined ? [] : [element('label', {}, label)]),
    ...blocks,
  );
}

function anchor(id: string | undefined): { id?: string } {
  return id === undefined ? {} : { id: xmlId(id) };
}
