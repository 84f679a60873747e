import type { Nodes, Parents, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { crossReferencesIn, type FoundReference, type IsThere } from './cross-reference-forms.ts';
import { idOf } from './figures.ts';
import { languageOf } from './language-of.ts';
import { inline } from './nodes.ts';
import { say } from '../faults/say.ts';

/** Blocks that are no running text of the authors: headings, quotations, tables and figures, notes and references. */
const APART = new Set<Nodes['type']>(['heading', 'blockquote', 'htmlBlock', 'mdxJsxFlowElement']);

/** A text of a paragraph, and what it stands in; `isOwn` where it is in the language of the article and no link. */
interface Run {
  node: Text;
  parent: Parents;
  isOwn: boolean;
}

/**
 * Links the words of the running text that name a table or figure of the article, and warns of those that name one it does
 * not have. Runs when figures, links and languages are marked.
 */
export function remarkCrossReferences() {
  return (tree: Root, file: VFile): void => {
    const figures = idsOfFigures(tree);
    const language = languageOf(file);
    const isThere: IsThere = (kind, number) => figures.has(idOf(kind, number));
    visit(tree, (node) => {
      if (APART.has(node.type)) return SKIP;
      if (node.type !== 'paragraph') return undefined;
      const runs = runsOf(node, true);
      const texts = runs.map((run) => run.node.value);
      for (const [index, { node: text, parent, isOwn }] of runs.entries()) {
        if (!isOwn) continue;
        const line = { before: texts.slice(0, index).join(''), after: texts.slice(index + 1).join('') };
        const named = crossReferencesIn(text.value, language, () => true, line);
        // A number alone may be no other table: «Tables 1, 2019».
        for (const { kind, number, text: words } of named.filter((each) => /\p{L}/u.test(each.text))) {
          if (!isThere(kind, number))
            file.info(say('figureNamedMissing', { words }), text, 'cross-reference');
        }
        link(text, parent, crossReferencesIn(text.value, language, isThere, line));
      }
      return SKIP;
    });
  };
}

function idsOfFigures(tree: Root): ReadonlySet<string> {
  const ids = new Set<string>();
  visit(tree, 'htmlBlock', ({ data: { hName, hProperties } }) => {
    if (hName === 'figure') ids.add(String(hProperties.id));
  });
  return ids;
}

function runsOf(parent: Parents, isOwn: boolean): Run[] {
  return parent.children.flatMap((node): Run[] => {
    if (node.type === 'text') return [{ node, parent, isOwn }];
    return 'children' in node ? runsOf(node, isOwn && !isMarked(node)) : [];
  });
}

/** Whether a node is a link, citations in their brackets, or in a language that is stated. */
function isMarked(node: Parents): boolean {
  if (node.type === 'htmlInline') {
    const { hName, hProperties } = node.data;
    return (
      hName === 'a' || hProperties.lang !== undefined || hProperties.className?.toString() === 'citations'
    );
  }
  return node.type === 'link' || (node.type === 'mdxJsxTextElement' && node.name === 'span');
}

function link(text: Text, parent: Parents, references: readonly FoundReference[]): void {
  if (references.length === 0) return;
  const ends = references.map(({ index, text: { length } }) => index + length);
  const nodes = references.flatMap(({ index, text: value, kind, number }, place) => [
    { ...text, value: text.value.slice(ends[place - 1] ?? 0, index) },
    inline('a', { href: `#${idOf(kind, number)}` }, [{ type: 'text', value }]),
  ]);
  const children: Nodes[] = parent.children;
  children.splice(children.indexOf(text), 1, ...nodes, { ...text, value: text.value.slice(ends.at(-1)) });
}
