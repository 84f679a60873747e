import type { FootnoteReference, PhrasingContent } from 'mdast';
import type { Inline } from '../../content-tree/nodes.ts';
import { HEAD_MARK } from '../../content-tree/note-marks.ts';
import { inlineText } from '../../content-tree/plain-text.ts';
import { unknownNode } from '../../content-tree/writer-errors.ts';

/** The text of a line as Markdown's tree. */
export function markdownInlines(nodes: readonly Inline[]): PhrasingContent[] {
  return nodes.flatMap((node, index) => markdownInline(node, nodes[index + 1]));
}

function markdownInline(node: Inline, next: Inline | undefined): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return [{ type: 'text', value: node.value }];
    case 'em':
      return [{ type: 'emphasis', children: markdownInlines(node.children) }];
    case 'strong':
      return [{ type: 'strong', children: markdownInlines(node.children) }];
    case 'sup':
    case 'sub':
      return [
        { type: 'html', value: `<${node.type}>` },
        ...markdownInlines(node.children),
        { type: 'html', value: `</${node.type}>` },
      ];
    case 'language':
    case 'sentence':
      // Markdown has no word for a language and no anchors, and needs none to be read.
      return markdownInlines(node.children);
    case 'link':
      // Nor has it places that a link within the article could lead to.
      if (node.url.startsWith('#')) return markdownInlines(node.children);
      return [{ type: 'link', url: node.url, children: markdownInlines(node.children) }];
    case 'noteMark':
      return [noteReference(node.number)];
    case 'citation':
      return [citation(node.text, next)];
    case 'citations':
      return [citation(inlineText(node.children), next)];
    case 'editorsMark':
      return [noteReference(`ed-${node.id}`)];
    case 'break':
      return [{ type: 'break' }];
    default:
      return unknownNode(node);
  }
}

/** Text of the head matter, in which `[^1]` is the mark of note 1. */
export function markdownMarkedText(text: string): PhrasingContent[] {
  return text
    .split(HEAD_MARK)
    .map((part, index) => (index % 2 === 0 ? { type: 'text', value: part } : noteReference(Number(part))));
}

function noteReference(note: number | string): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(note), label: String(note) };
}

/**
 * `[3]` or `[1, p. 5]` as it is printed. Markdown takes it for text, because nothing in the file is defined by that name; only where
 * what follows would make a link or a definition of it are the brackets escaped.
 */
function citation(text: string, next: Inline | undefined): PhrasingContent {
  const isSafe = next?.type !== 'text' || !/^[([:]/u.test(next.value);
  return isSafe ? { type: 'html', value: text } : { type: 'text', value: text };
}
