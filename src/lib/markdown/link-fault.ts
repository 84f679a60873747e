import type { Nodes } from 'mdast';
import { oneLine } from '../../schemas/unwritable.ts';

/** The addresses that a link may have: of the web, of a person, of a place in the same article. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+|#\S+)$/iu;

/** What is wrong with a link, or with what Markdown has besides links and an article has not; undefined for anything else. */
export function linkFault(node: Nodes): string | undefined {
  switch (node.type) {
    case 'link':
      return ADDRESS.test(node.url) ? undefined : addressFault(node.url);
    case 'definition':
      return `[${node.label ?? ''}]: is the address of a link, which readers would not see: write the address in its sentence, a reference as an item of the list in <References>, a note as [^${node.label ?? ''}]:`;
    case 'image':
    case 'imageReference':
      return '![…] is no picture here: write <Figure src="map.png" …>';
    default:
      return undefined;
  }
}

function addressFault(url: string): string {
  return `the link leads to "${oneLine(url)}": write an address that begins with https://, http:// or mailto:, or #place for a place in this article`;
}
