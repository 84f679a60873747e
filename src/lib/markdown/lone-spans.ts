import type { Paragraph, PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { IN_A_LINE } from './article-elements.ts';

/** Puts an element of a line that is the whole of its line, as MDX sets it free of its paragraph, back into one. */
export function remarkLoneSpans() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (parent === undefined || index === undefined || !IN_A_LINE.has(node.name ?? '')) return;
      const children = node.children.flatMap((child): PhrasingContent[] =>
        child.type === 'paragraph' ? child.children : [child as PhrasingContent],
      );
      const paragraph: Paragraph = {
        type: 'paragraph',
        children: [{ ...node, type: 'mdxJsxTextElement', children }],
      };
      if (node.position !== undefined) paragraph.position = node.position;
      parent.children[index] = paragraph;
    });
  };
}
