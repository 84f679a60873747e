import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { IN_A_LINE } from './article-elements.ts';

/** Puts an element of a line that is the whole of its line, as MDX sets it free of its paragraph, back into one; or into each of several. */
export function remarkLoneSpans() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (parent === undefined || index === undefined || !IN_A_LINE.has(node.name ?? '')) return;
      const lines = node.children.every(({ type }) => type === 'paragraph')
        ? node.children
        : [{ type: 'paragraph', children: node.children }];
      const paragraphs = (lines as Paragraph[]).map((line): Paragraph => ({
        type: 'paragraph',
        children: [{ ...node, type: 'mdxJsxTextElement', children: line.children }],
        ...(node.position === undefined ? {} : { position: node.position }),
      }));
      parent.children.splice(index, 1, ...paragraphs);
      return index + paragraphs.length;
    });
  };
}
