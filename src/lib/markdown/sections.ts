import type { List, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageOf } from './language-of.ts';
import { block } from './nodes.ts';

/** The components after the text. */
const BACK_MATTER = new Set(['Footnotes', 'References']);
/** Keeps the mark of a numbered list as printed: a list written `1)` gets the class `paren`. */
export function remarkListMarks() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'list', (list: List) => {
      const offset = list.children[0]?.position?.start.offset;
      if (list.ordered !== true || offset === undefined) return;
      if (/^\s*\d+\)/u.test(String(file.value).slice(offset, offset + 12))) {
        list.data = { ...list.data, hProperties: { ...list.data?.hProperties, className: ['paren'] } };
      }
    });
  };
}

/** Separates the authors' text, `data-part="body"`, from the notes and references after it. */
export function remarkBody() {
  return (tree: Root, file: VFile): void => {
    const isOutsideBody = (node: RootContent) =>
      node.type === 'mdxjsEsm' ||
      node.type === 'yaml' ||
      (node.type === 'mdxJsxFlowElement' && BACK_MATTER.has(node.name ?? ''));
    const body = tree.children.filter((node) => !isOutsideBody(node));
    tree.children = [
      ...tree.children.filter((node) => node.type === 'mdxjsEsm'),
      block('div', { className: ['article-part'] }, [
        block('div', { id: 'body', dataPart: 'body', className: ['prose'], lang: languageOf(file) }, body),
      ]),
      ...referencesLast(
        tree.children.filter(
          (node) => isOutsideBody(node) && node.type !== 'mdxjsEsm' && node.type !== 'yaml',
        ),
      ),
    ];
  };
}

function referencesLast(apparatus: RootContent[]): RootContent[] {
  const isReferences = (node: RootContent) => node.type === 'mdxJsxFlowElement' && node.name === 'References';
  return [...apparatus.filter((node) => !isReferences(node)), ...apparatus.filter(isReferences)];
}
