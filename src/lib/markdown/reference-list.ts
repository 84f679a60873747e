import type { List, Parents, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from '../faults/say.ts';

/** An article has one list of references, after its text. What is told of is put where it should stand, so that no plugin tells it again. */
export function remarkReferenceList() {
  return (tree: Root, file: VFile): void => {
    hoistNested(tree, file);
    const [first, ...more] = tree.children.filter(isReferences);
    if (first === undefined) return;
    for (const second of more) {
      file.message(say('referencesTwice'), second, 'references');
      listIn(first)?.children.push(...(listIn(second)?.children ?? []));
      tree.children.splice(tree.children.indexOf(second), 1);
    }
    const behind = tree.children.slice(tree.children.indexOf(first) + 1);
    const misplaced = behind.find(({ type }) => type !== 'footnoteDefinition');
    if (misplaced !== undefined) {
      const message = say('textBehindReferences');
      file.message(message, misplaced, 'references');
    }
    const list = listIn(first);
    const besides = first.children.find((child) => child !== list);
    if (list !== undefined && besides !== undefined) {
      const message = say('besidesReferences');
      file.message(message, besides, 'references');
    }
  };
}

function hoistNested(tree: Root, file: VFile): void {
  visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement, index, parent: Parents | undefined) => {
    if (node.name !== 'References' || parent === undefined || index === undefined || parent === tree)
      return undefined;
    file.message(say('referencesWithin'), node, 'references');
    parent.children.splice(index, 1);
    tree.children.push(node);
    return [SKIP, index];
  });
}

function isReferences(node: RootContent): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name === 'References';
}

function listIn(references: MdxJsxFlowElement): List | undefined {
  return (references.children as RootContent[]).find(
    (node): node is List => node.type === 'list' && node.ordered === true,
  );
}
