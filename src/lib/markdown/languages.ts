import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { SCRIPTS } from '../../schemas/locales.ts';
import { foreignCyrillic } from '../content-tree/cyrillic-language.ts';
import { languageOf } from './language-of.ts';
import { inline } from './nodes.ts';

const IN_LATIN_TEXT = /\p{Script=Cyrillic}+(?:[^\p{L}[\]()]*\p{Script=Cyrillic}+)*/gu;
const IN_CYRILLIC_TEXT =
  /\p{Script=Cyrillic}+(?:(?!\.\s+(?:\p{Lu}\p{Ll}|[–—]))[^\p{L}[\]()«»“”„"/?!…]*\p{Script=Cyrillic}+)*/gu;

/**
 * Cyrillic words and what stands between them, up to a bracket or a word in other letters. Where the text itself is in
 * Cyrillic, a quotation, a sentence and a part of a reference (`//`) is judged by itself too.
 */
const RUNS = { Latin: IN_LATIN_TEXT, Cyrillic: IN_CYRILLIC_TEXT };

/** Adds `lang` to Cyrillic passages in another language than the text's, so that screen readers pronounce them right. */
export function remarkLanguages() {
  return (tree: Root, file: VFile): void => {
    const language = languageOf(file);
    visit(tree, (node: RootContent | Root, index, parent: Parents | undefined) => {
      if (statesLanguage(node)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return;
      const { value } = node;
      const parts: PhrasingContent[] = [];
      let end = 0;
      for (const match of value.matchAll(RUNS[SCRIPTS[language]])) {
        const lang = foreignCyrillic(match[0], language);
        if (lang === undefined) continue;
        parts.push({ type: 'text', value: value.slice(end, match.index) });
        parts.push(inline('span', { lang }, [{ type: 'text', value: match[0] }]));
        end = match.index + match[0].length;
      }
      if (parts.length === 0) return;
      parts.push({ type: 'text', value: value.slice(end) });
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** Whether an editor has stated the language of a node, so that none is detected in it. */
function statesLanguage(node: RootContent | Root): boolean {
  return (
    node.type === 'mdxJsxTextElement' &&
    node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang')
  );
}
