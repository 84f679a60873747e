import type { Block } from './nodes.ts';
import { inlineText } from './plain-text.ts';

/** A section as a list of contents names it. */
export interface SectionTitle {
  id: string;
  /** 2 for the highest. */
  depth: number;
  title: string;
}

/** The sections of a text down to a depth, in their order. */
export function sectionTitles(blocks: readonly Block[], deepest: number): SectionTitle[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'section') return [];
    const { id, depth, title, children } = block;
    const own = depth <= deepest ? [{ id, depth, title: inlineText(title) }] : [];
    return [...own, ...sectionTitles(children, deepest)];
  });
}
