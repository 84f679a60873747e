import type { ContentTree } from './nodes.ts';

/** The fragments of the places in an article's text that have one: sections, paragraphs, tables, rows, notes, references. */
export function anchorsOf(text: ContentTree): ReadonlySet<string> {
  const anchors = new Set<string>();
  collect(text, anchors);
  return anchors;
}

/** The tree is plain data: every `id` in it is an anchor of the page. */
function collect(node: unknown, anchors: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'id' && typeof value === 'string') anchors.add(value);
    else collect(value, anchors);
  }
}
