import { mergeText } from './inline-from-hast.ts';
import type { Block, ContentTree, Inline } from './nodes.ts';

/** The text with the marks of these checks alone: of most claims there is nothing to say. @param ids of the marks that stay. */
export function withCheckMarks(text: ContentTree, ids: ReadonlySet<string>): ContentTree {
  const block = (node: Block): Block => {
    switch (node.type) {
      case 'paragraph':
        return { ...node, children: line(node.children) };
      case 'section':
      case 'quote':
        return { ...node, children: node.children.map(block) };
      case 'list':
        return {
          ...node,
          children: node.children.map((item) => ({ ...item, children: item.children.map(block) })),
        };
      default:
        // The others carry no marks.
        return node;
    }
  };
  const line = (nodes: readonly Inline[]): Inline[] =>
    mergeText(
      nodes.flatMap((node): Inline[] => {
        if ('children' in node) return [{ ...node, children: line(node.children) }];
        const isLeftOut = node.type === 'editorsMark' && node.mark === 'check' && !ids.has(node.id);
        return isLeftOut ? [] : [node];
      }),
    );
  return { ...text, body: text.body.map(block) };
}
