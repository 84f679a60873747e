import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** How many words of a passage make its id: enough to tell it from others, few enough to outlive a correction further on. */
const WORDS = 8;

/**
 * Gives every paragraph, item and table row of the authors' text an id to link to: `p-` and a hash of its first words,
 * so that it stays when other passages change; a row is counted in its table, `table-2-row-3`.
 */
export function rehypeParagraphs() {
  return (tree: Root): void => {
    visit(tree, 'element', (body) => {
      if (body.properties['dataPart'] !== 'body') return;
      const taken = new Set<string>();
      visit(body, 'element', (element) => {
        if (element.properties['dataTable'] !== undefined) {
          nameRows(element);
          return SKIP;
        }
        if (element.tagName !== 'p' && !isTightItem(element)) return;
        element.properties.id ??= free(`p-${hash(firstWords(element))}`, taken);
        return SKIP;
      });
      return SKIP;
    });
  };
}

/** An item whose text stands in it without a paragraph. */
function isTightItem(element: Element): boolean {
  return (
    element.tagName === 'li' &&
    !element.children.some((child) => child.type === 'element' && child.tagName === 'p')
  );
}

function nameRows(figure: Element): void {
  let row = 0;
  visit(figure, 'element', (element) => {
    if (element.tagName !== 'tr') return;
    element.properties.id ??= `table-${String(figure.properties['dataTable'])}-row-${String(row)}`;
    row += 1;
  });
}

function firstWords(element: Element): string {
  return (toString(element).match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, WORDS).join(' ').toLowerCase();
}

/** Passages that begin alike are numbered. */
function free(id: string, taken: Set<string>): string {
  let candidate = id;
  for (let number = 2; taken.has(candidate); number += 1) candidate = `${id}-${String(number)}`;
  taken.add(candidate);
  return candidate;
}

/** FNV-1a, 32 bits, in base 36 (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value.toString(36);
}
