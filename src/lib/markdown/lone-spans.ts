import type { Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { IN_A_LINE } from './article-elements.ts';

/** Puts an element of a line that is the whole of its line, as MDX sets it free of its paragraph, back into one. */
export function remarkLoneSpans() {
  return (tree: Root): void => {
    visit(tree, 'mdxJsxFlowElement', (node, index, parent) => {
      if (parent === undefined || index === undefined || !IN_A_LINE.has(node.name ?? '')) return;
      const lines = node.children.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
      // What else stands in it is told where elements are checked.
      if (lines.length !== node.children.length) return;
      const paragraphs = lines.map((line): Paragraph => ({
        ...line,
        children: [{ ...node, type: 'mdxJsxTextElement', children: line.children }],
      }));
      parent.children.splice(index, 1, ...paragraphs);
      return index + paragraphs.length;
    });
  };
}
