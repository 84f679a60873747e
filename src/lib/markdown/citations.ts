import type { List, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { languageOf } from './language-of.ts';
import { inline, inlineComponent } from './nodes.ts';

const CITATION = /\[(\d{1,3})\]/gu;

/**
 * Links every `[n]` of the text with reference n, and every reference with the places that cite it.
 * A citation of a reference that does not exist is an error, an uncited reference a warning.
 */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    const references = tree.children.find(
      (node): node is MdxJsxFlowElement => node.type === 'mdxJsxFlowElement' && node.name === 'References',
    );
    const list = (references?.children as RootContent[] | undefined)?.find(
      (node): node is List => node.type === 'list' && node.ordered === true,
    );
    const last = list?.children.length ?? 0;
    const places = new Map<number, string[]>();
    for (const node of tree.children.filter((child) => child !== references)) {
      visit(node, 'text', (text: Text, index, parent) => {
        if (parent === undefined || index === undefined || parent.type === 'link') return;
        const parts = splitAtCitations(text, places, last, file);
        if (parts.length === 0) return;
        parent.children.splice(index, 1, ...parts);
        return [SKIP, index + parts.length];
      });
    }
    if (references === undefined) return;
    if (list === undefined) {
      file.message(
        'there is no numbered list between <References> and </References>',
        references,
        'references',
      );
      return;
    }
    addBacklinks(list, places, file);
  };
}

function splitAtCitations(
  text: Text,
  places: Map<number, string[]>,
  last: number,
  file: VFile,
): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const match of text.value.matchAll(CITATION)) {
    const number = Number(match[1]);
    if (number < 1 || number > last) {
      file.message(
        `[${String(number)}] cites a reference that does not exist: the list of references has ${String(last)}`,
        text,
        'citation',
      );
      continue;
    }
    const cited = places.get(number) ?? [];
    const id = `cite-${String(number)}-${String(cited.length + 1)}`;
    places.set(number, [...cited, id]);
    parts.push({ ...text, value: text.value.slice(end, match.index) });
    parts.push(
      inline('a', { href: `#ref-${String(number)}`, id, className: ['citation'], role: 'doc-biblioref' }, [
        { type: 'text', value: match[0] },
      ]),
    );
    end = match.index + match[0].length;
  }
  return parts.length === 0 ? [] : [...parts, { ...text, value: text.value.slice(end) }];
}

function addBacklinks(list: List, places: Map<number, string[]>, file: VFile): void {
  if ((list.start ?? 1) !== 1) file.message('the list of references begins with 1', list, 'references');
  list.data = {
    ...list.data,
    hProperties: { dataPart: 'references', className: ['references'], lang: languageOf(file) },
  };
  list.children.forEach((item, index) => {
    const number = index + 1;
    const targets = places.get(number);
    item.data = { ...item.data, hProperties: { id: `ref-${String(number)}` } };
    if (targets === undefined) {
      file.info(`reference ${String(number)} is not cited`, item, 'uncited');
      return;
    }
    const paragraph = item.children.at(-1);
    if (paragraph?.type === 'paragraph') {
      paragraph.children.push(inlineComponent('Backlinks', { targets: targets.join(' ') }));
    }
  });
}
