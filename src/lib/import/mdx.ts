import type { List, Parents, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { defaultHandlers, toMarkdown, type Info, type Options, type State } from 'mdast-util-to-markdown';

/** Writes a tree as MDX, in the form of the edition's articles; what Markdown or MDX would take for a sign is escaped. */
export function markdownOf(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      listItemIndent: 'one',
      handlers: { list },
      // GFM's addresses are not among the extensions: they are written bare, and become links by themselves.
      extensions: [
        gfmFootnoteToMarkdown(),
        gfmTableToMarkdown({ tableCellPadding: true, tablePipeAlign: false }),
        components,
      ],
      unsafe: [
        { character: '{', inConstruct: ['phrasing'] },
        { character: '}', inConstruct: ['phrasing'] },
        { character: '~', inConstruct: ['phrasing'] },
        // A paragraph that begins so would be taken for code.
        { atBreak: true, character: 'i', after: 'mport[ {*"\']' },
        { atBreak: true, character: 'e', after: 'xport[ {*]' },
      ],
    },
  );
}

/** Components as the edition's articles have them: the tags on lines of their own, what is inside not indented. */
const components: Options = {
  ...mdxJsxToMarkdown({ printWidth: Infinity }),
  handlers: {
    mdxJsxFlowElement: (node: MdxJsxFlowElement, parent, state, info) => {
      const tag = String(
        mdxJsxToMarkdown().handlers?.mdxJsxFlowElement?.({ ...node, children: [] }, parent, state, info),
      );
      if (node.children.length === 0) return tag;
      const inside = state.containerFlow(node, info);
      return `${tag.replace(/ \/>$/u, '>')}\n\n${inside}\n\n</${node.name ?? ''}>`;
    },
  },
};

/** Writes a numbered list with the mark of the manuscript: `1.` or `1)`. */
function list(node: List, parent: Parents | undefined, state: State, info: Info): string {
  const { bulletOrdered } = state.options;
  state.options.bulletOrdered = node.data?.delimiter ?? '.';
  try {
    return defaultHandlers.list(node, parent, state, info);
  } finally {
    state.options.bulletOrdered = bulletOrdered;
  }
}
