import type { Block, ContentTree, TableNode } from '../content-tree/nodes.ts';
import { inlineText } from '../content-tree/plain-text.ts';

/** A heading, paragraph or item of the body, with the fragment that leads to it. */
export interface Passage {
  fragment: string;
  text: string;
}

/** The running text of an article, in order; tables, captions, notes and references are not in it. */
export function passagesOf({ body }: ContentTree): Passage[] {
  return body.flatMap((block) => passagesIn(block, ''));
}

function passagesIn(block: Block, above: string): Passage[] {
  switch (block.type) {
    case 'section':
      return [
        { fragment: block.id, text: inlineText(block.title) },
        ...block.children.flatMap((child) => passagesIn(child, block.id)),
      ];
    case 'paragraph':
      return [{ fragment: block.id ?? above, text: inlineText(block.children) }];
    case 'list':
      return block.children.flatMap(({ id, children }) =>
        children.flatMap((child) => passagesIn(child, id ?? above)),
      );
    case 'quote':
      return block.children.flatMap((child) => passagesIn(child, above));
    default:
      return [];
  }
}

/** The tables of an article, in order. */
export function tablesOf({ body }: ContentTree): TableNode[] {
  return body.flatMap(tablesIn);
}

function tablesIn(block: Block): TableNode[] {
  if (block.type === 'table') return [block];
  return block.type === 'section' || block.type === 'quote' ? block.children.flatMap(tablesIn) : [];
}
