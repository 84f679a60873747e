import type { Block, ContentTree, Inline } from './nodes.ts';

/** A web address in a note or a reference, and where it stands. */
export interface CitedAddress {
  address: string;
  /** The number of the note or reference that has it, and its fragment on the page. */
  kind: 'note' | 'reference';
  number: number;
  id: string;
}

/** The web addresses in the notes and references of an article, each as often as it stands there. */
export function citedAddresses({ notes, references }: ContentTree): CitedAddress[] {
  return [
    ...notes.flatMap(({ number, id, children }) => placed('note', number, id, inBlocks(children))),
    ...references.flatMap(({ number, id, children }) => placed('reference', number, id, inInlines(children))),
  ];
}

function placed(
  kind: CitedAddress['kind'],
  number: number,
  id: string,
  addresses: readonly string[],
): CitedAddress[] {
  return [...new Set(addresses)].map((address) => ({ address, kind, number, id }));
}

function inBlocks(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return inInlines(block.children);
    if (block.type === 'quote') return inBlocks(block.children);
    if (block.type === 'list') return block.children.flatMap(({ children }) => inBlocks(children));
    return [];
  });
}

function inInlines(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    const inside = 'children' in inline ? inInlines(inline.children) : [];
    return inline.type === 'link' && /^https?:/iu.test(inline.url) ? [inline.url, ...inside] : inside;
  });
}
