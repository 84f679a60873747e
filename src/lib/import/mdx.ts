import type { RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxToMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { writeList } from '../markdown/write-list.ts';

/** Writes a tree as MDX, in the form of the edition's articles; what Markdown or MDX would take for a sign is escaped. */
export function markdownOf(children: RootContent[]): string {
  return toMarkdown(
    { type: 'root', children },
    {
      bullet: '-',
      rule: '-',
      emphasis: '*',
      listItemIndent: 'one',
      handlers: { list: writeList },
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
