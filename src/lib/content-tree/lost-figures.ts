import type { Block, ContentTree } from './nodes.ts';

/** How many pictures of the print an article has lost. */
export function lostFigureCount({ body, notes }: ContentTree): number {
  return countIn(body) + notes.reduce((sum, { children }) => sum + countIn(children), 0);
}

function countIn(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => {
    switch (block.type) {
      case 'lostFigure':
        return sum + 1;
      case 'section':
      case 'quote':
        return sum + countIn(block.children);
      case 'list':
        return sum + block.children.reduce((items, { children }) => items + countIn(children), 0);
      default:
        return sum;
    }
  }, 0);
}
