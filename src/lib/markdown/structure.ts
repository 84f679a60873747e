import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../faults/say.ts';

/** The depths of the headings of an article: its title, of depth 1, stands in the frontmatter. */
const [HIGHEST, LOWEST] = [2, 4] as const;

/** What stands for a text that is still to be written. */
const PLACEHOLDER = /\b(?:TODO|FIXME|TBD)\b|lorem ipsum/iu;

/** Whether words stand for a text that is still to be written; undefined where they do not. */
export function placeholderIn(text: string): string | undefined {
  return PLACEHOLDER.exec(text)?.[0];
}

/** Checks the sections of an article, and that it has a text. A heading that is told of gets the depth that it should have. */
export function remarkStructure() {
  return (tree: Root, file: VFile): void => {
    let above = HIGHEST - 1;
    for (const node of tree.children) {
      if (node.type !== 'heading') continue;
      const fault = headingFault(node, above);
      if (fault !== undefined) {
        file.message(fault, node, 'heading');
        node.depth = Math.min(Math.max(node.depth, HIGHEST), LOWEST, above + 1) as Heading['depth'];
      }
      above = node.depth;
    }
    if (!tree.children.some(isText)) {
      file.message(say('articleEmpty'), undefined, 'empty');
    }
    visit(tree, 'text', (node) => {
      const found = placeholderIn(node.value);
      if (found !== undefined) file.message(say('placeholderLeft', { placeholder: found }), node, 'empty');
    });
  };
}

function headingFault(node: Heading, above: number): string | undefined {
  const { depth } = node;
  if (toString(node).trim() === '') return say('headingEmpty');
  if (depth < HIGHEST) return say('headingIsTitle');
  if (depth > LOWEST) return say('headingTooLow');
  if (depth <= above + 1) return undefined;
  const marks = { mark: '#'.repeat(depth), right: '#'.repeat(above + 1) };
  return above < HIGHEST
    ? say('headingFirst', marks)
    : say('headingSkips', { ...marks, above: '#'.repeat(above) });
}

function isText(node: RootContent): boolean {
  if (node.type === 'footnoteDefinition' || node.type === 'yaml') return false;
  return node.type === 'mdxJsxFlowElement' ? node.name !== 'References' : true;
}
