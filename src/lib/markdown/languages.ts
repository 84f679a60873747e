import type { PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { cyrillicLanguage } from '../content-tree/cyrillic-language.ts';
import { inline } from './nodes.ts';

/** Cyrillic words and what stands between them, up to a bracket or a word in other letters. */
const CYRILLIC = /\p{Script=Cyrillic}+(?:[^\p{L}[\]()]*\p{Script=Cyrillic}+)*/gu;

/** Gives Cyrillic passages of a Latin text their `lang`, so that they are spoken and hyphenated as what they are. */
export function remarkLanguages() {
  return (tree: Root): void => {
    visit(tree, 'text', (text: Text, index, parent) => {
      if (parent === undefined || index === undefined) return;
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const match of text.value.matchAll(CYRILLIC)) {
        parts.push({ type: 'text', value: text.value.slice(end, match.index) });
        parts.push(inline('span', { lang: cyrillicLanguage(match[0]) }, [{ type: 'text', value: match[0] }]));
        end = match.index + match[0].length;
      }
      if (parts.length === 0) return;
      parts.push({ type: 'text', value: text.value.slice(end) });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}
