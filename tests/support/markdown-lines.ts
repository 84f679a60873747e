import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import { visit } from 'unist-util-visit';
import { dictionary } from '../../src/i18n/index.ts';
import { LOCALES } from '../../src/schemas/locales.ts';

/** The front matter of a Markdown file, and the text behind it. @throws where there is no front matter. */
export function markdownParts(file: string): { yaml: string; text: string } {
  const [, yaml, text] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/u.exec(file) ?? [];
  if (yaml === undefined || text === undefined) throw new Error('There is no front matter.');
  return { yaml, text };
}

/** The text of a Markdown file as remark-gfm reads it. */
export function markdownTree(file: string): Root {
  return createProcessor({ format: 'md', remarkPlugins: [remarkGfm] }).parse(markdownParts(file).text);
}

/** The parts of an article's Markdown, a line for every paragraph, heading and cell; without the marks of notes. */
export function markdownLines(file: string) {
  const { children } = markdownTree(file);
  const rules = children.flatMap(({ type }, index) => (type === 'thematicBreak' ? [index] : []));
  const end = rules.at(-1) ?? 0;
  const names = LOCALES.map((locale) => dictionary(locale).article.references);
  const heading = children.findIndex((node) => node.type === 'heading' && names.includes(toString(node)));
  const references = heading === -1 ? children.length : heading;
  const footnotes = children.filter((node) => node.type === 'footnoteDefinition');
  return {
    head: linesOf(children.slice(0, end)),
    body: linesOf(children.slice(end, references).filter(({ type }) => type !== 'footnoteDefinition')),
    references: linesOf(children.slice(references + 1).filter(({ type }) => type === 'list')),
    notes: linesOf(footnotes.filter(({ identifier }) => !identifier.startsWith('ed-'))),
    editorsNotes: linesOf(footnotes.filter(({ identifier }) => identifier.startsWith('ed-'))),
  };
}

function linesOf(nodes: readonly Nodes[]): string[] {
  const lines: string[] = [];
  visit({ type: 'root', children: structuredClone(nodes) } as Root, (node) => {
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    // What a picture shows and whose it is are no words of the text.
    if (node.children[0]?.type === 'image') return;
    visit(node, (child, index, parent) => {
      if (parent === undefined || index === undefined) return;
      if (child.type === 'break') parent.children[index] = { type: 'text', value: ' ' };
      // Raised and lowered signs, which Markdown has from HTML.
      if (child.type === 'html' && /^<\/?su[bp]>$/u.test(child.value)) child.value = '';
    });
    lines.push(toString(node));
  });
  return lines.filter((line) => line !== '');
}
