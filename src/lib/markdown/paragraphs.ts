import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { hasClass } from '../content-tree/inline-from-hast.ts';

/** How many words of a paragraph its id shows, and their maximum total length. */
const ID_WORDS = { words: 4, letters: 36 };
/** How many words of a paragraph are hashed: enough to be unique, few enough that the id survives later corrections. */
const HASHED_WORDS = 8;
/** The length of the hash after the words, which distinguishes paragraphs that begin alike. */
const HASH_LENGTH = 3;

/**
 * The class of everything whose id is made of authors' words: reader modes drop what has words like `social` or `remark`
 * in its id (https://github.com/mozilla/readability, `unlikelyCandidates`), except where a class says that it is text.
 */
export const BODY_TEXT = 'body';

/**
 * Gives every paragraph, list item and table row of the authors' text an id to link to, `p-the-currency-as-such-k3x`: its
 * first words, for people, and a hash of a few more. It depends on these words only, so it is stable when other paragraphs
 * change; only paragraphs with the same beginning are numbered. Rows are numbered within their table, `table-2-row-3`.
 */
export function rehypeParagraphs() {
  return (tree: Root): void => {
    visit(tree, 'element', (body) => {
      if (body.properties['dataPart'] !== 'body') return;
      const taken = new Set<string>();
      visit(body, 'element', (element) => {
        if (element.properties['dataTable'] !== undefined) {
          addRowIds(element);
          return SKIP;
        }
        if (element.tagName !== 'p' && !isTightItem(element)) return;
        element.properties.id ??= uniqueId(paragraphId(element), taken);
        element.properties.className = [BODY_TEXT];
        return SKIP;
      });
      return SKIP;
    });
  };
}

/** Whether an element is a list item without paragraphs. */
function isTightItem(element: Element): boolean {
  return (
    element.tagName === 'li' &&
    !element.children.some((child) => child.type === 'element' && child.tagName === 'p')
  );
}

function addRowIds(figure: Element): void {
  let row = 0;
  visit(figure, 'element', (element) => {
    if (element.tagName !== 'tr') return;
    element.properties.id ??= `${String(figure.properties.id)}-row-${String(row)}`;
    row += 1;
  });
}

function paragraphId(element: Element): string {
  const words =
    textWithoutMarks(element)
      .toLowerCase()
      .replaceAll(/['’]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  let shown = words.slice(0, ID_WORDS.words);
  while (shown.length > 1 && shown.join('-').length > ID_WORDS.letters) shown = shown.slice(0, -1);
  return ['p', ...shown, hashText(words.slice(0, HASHED_WORDS).join(' ')).slice(0, HASH_LENGTH)].join('-');
}

/** The text without note marks and citations, whose numbers may change. */
function textWithoutMarks(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isMark(node)) return '';
  return 'children' in node ? node.children.map(textWithoutMarks).join('') : '';
}

function isMark(element: Element): boolean {
  return hasClass(element, 'citations') || (element.tagName === 'a' && element.properties.role !== undefined);
}

/** The id, with a number appended if it is taken. */
export function uniqueId(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${String(number)}`;
  taken.add(candidate);
  return candidate;
}

/** FNV-1a, 32 bits, in base 36, least significant digits first (http://www.isthe.com/chongo/tech/comp/fnv/). */
export function hashText(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36).padStart(HASH_LENGTH, '0').split('').reverse().join('');
}
