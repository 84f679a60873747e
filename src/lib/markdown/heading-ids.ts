import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { uniqueId } from './paragraphs.ts';

/** The ids that the page and the book of an article have around its text. */
const AROUND_THE_TEXT = [
  'article-contents',
  'changes',
  'checks',
  'contents-label',
  'editors-notes',
  'files',
  'imprint',
  'look',
  'main',
  'masthead',
  'notes',
  'reading',
  'references',
  'search',
];

/** Gives a heading of the authors another id where its words are those of a part of the page: `## Changes` is `changes-2`. */
export function rehypeHeadingsApart() {
  return (tree: Root): void => {
    const taken = new Set(AROUND_THE_TEXT);
    visit(tree, 'element', ({ tagName, properties }) => {
      if (/^h[2-6]$/u.test(tagName) && typeof properties.id === 'string')
        properties.id = uniqueId(properties.id, taken);
    });
  };
}
