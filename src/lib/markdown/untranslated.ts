import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Says of references and printed addresses that a browser must not translate them: translated, they lead nowhere. */
export function rehypeUntranslated() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => {
      const isAddress = element.tagName === 'a' && /^(?:https?:|www\.)/u.test(toString(element));
      if (isAddress || element.properties['dataPart'] === 'references') element.properties.translate = 'no';
    });
  };
}
