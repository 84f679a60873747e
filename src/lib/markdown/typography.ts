import type { Element, Nodes, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { typeset } from '../../schemas/typeset.ts';
import { languageOf } from './language-of.ts';

/** A text in a block, with its language. */
interface Run {
  node: Text;
  language: Locale;
}

/** Elements that begin a text of their own: what stands before them is no context for a quotation mark. */
const BLOCKS = new Set([
  'p',
  'li',
  'td',
  'th',
  'dt',
  'dd',
  'caption',
  'figcaption',
  'blockquote',
  'div',
  'section',
]);

/**
 * Applies the edition's typographic rule to the authors' text, block by block, each run in its language. Runs after the ids
 * are made, which depend on the words as they were typed.
 */
export function rehypeTypography() {
  return (tree: Root, file: VFile): void => {
    setBlock(tree, languageOf(file));
  };
}

function setBlock(block: Nodes, language: Locale): void {
  const runs: Run[] = [];
  collect(block, language, runs);
  const whole = runs.map(({ node }) => node.value).join('');
  let start = 0;
  for (const { node, language: own } of runs) {
    const end = start + node.value.length;
    node.value = typeset(whole, own).slice(start, end);
    start = end;
  }
}

/** Gathers the runs of a block; blocks within it are set by themselves, addresses not at all. */
function collect(parent: Nodes, language: Locale, runs: Run[]): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'text') runs.push({ node: child, language });
    else if (child.type !== 'element') collect(child, language, runs);
    else if (isBlock(child)) setBlock(child, ownLanguage(child, language));
    else if (!isAddress(child)) collect(child, ownLanguage(child, language), runs);
  }
}

function isBlock({ tagName }: Element): boolean {
  return BLOCKS.has(tagName) || /^h[1-6]$/u.test(tagName);
}

/** Whether a link shows its address, which is no text. */
function isAddress({ tagName, children }: Element): boolean {
  const [first] = children;
  return tagName === 'a' && first?.type === 'text' && /^(?:https?:|www\.)/u.test(first.value);
}

function ownLanguage({ properties }: Element, language: Locale): Locale {
  return LOCALES.find((locale) => locale === properties.lang) ?? language;
}
