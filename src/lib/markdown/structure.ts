import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

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
      file.message('the article has no text: write it below the frontmatter', undefined, 'empty');
    }
    visit(tree, 'text', (node) => {
      const found = placeholderIn(node.value);
      if (found !== undefined) file.message(`"${found}": write the text that is missing here`, node, 'empty');
    });
  };
}

function headingFault(node: Heading, above: number): string | undefined {
  const { depth } = node;
  if (toString(node).trim() === '') return 'a heading has no words: write them, or remove its #';
  if (depth < HIGHEST) return 'the title stands in the frontmatter: begin a section with ##';
  if (depth > LOWEST) return 'a section has the mark ##, ### or ####: write one of them';
  return depth > above + 1
    ? `a heading with ${'#'.repeat(depth)} stands ${above < HIGHEST ? 'first' : `below one with ${'#'.repeat(above)}`}: write ${'#'.repeat(above + 1)}`
    : undefined;
}

function isText(node: RootContent): boolean {
  if (node.type === 'footnoteDefinition' || node.type === 'yaml') return false;
  return node.type === 'mdxJsxFlowElement' ? node.name !== 'References' : true;
}
