import type { Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { SCRIPTS, type Locale } from '../../schemas/locales.ts';
import { foreignCyrillic, isEnglish } from '../content-tree/cyrillic-language.ts';
import { languageOf } from './language-of.ts';
import { inline } from './nodes.ts';

const IN_LATIN_TEXT = /\p{Script=Cyrillic}+(?:[^\p{L}[\]()]*\p{Script=Cyrillic}+)*/gu;
const [CYRILLIC_RUN, LATIN_RUN] = ['Cyrillic', 'Latin'].map((script) => {
  const word = String.raw`\p{Script=${script}}+`;
  return String.raw`${word}(?:(?!\.\s+(?:\p{Lu}\p{Ll}|[–—]))[^\p{L}[\]()«»“”„"/?!…]*${word})*`;
});
const IN_CYRILLIC_TEXT = new RegExp(`${String(CYRILLIC_RUN)}|${String(LATIN_RUN)}`, 'gu');

/**
 * Cyrillic words and what stands between them, up to a bracket or a word in other letters. Where the text itself is in
 * Cyrillic, a quotation, a sentence and a part of a reference (`//`) is judged by itself too, and so are words in Latin letters.
 */
const RUNS = { Latin: IN_LATIN_TEXT, Cyrillic: IN_CYRILLIC_TEXT };

/** Adds `lang` to passages in another language than the text's, so that screen readers pronounce them right. */
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
        const lang = foreignLanguage(match[0], language);
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

function foreignLanguage(run: string, textLanguage: Locale): Locale | undefined {
  if (/^\p{Script=Cyrillic}/u.test(run)) return foreignCyrillic(run, textLanguage);
  return isEnglish(run) ? 'en' : undefined;
}

/** Whether an editor has stated the language of a node, so that none is detected in it. */
function statesLanguage(node: RootContent | Root): boolean {
  return (
    node.type === 'mdxJsxTextElement' &&
    node.attributes.some((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'lang')
  );
}
