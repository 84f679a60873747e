import type { Nodes } from 'mdast';
import { oneLine } from '../../schemas/unwritable.ts';
import { say } from '../faults/say.ts';

/** The addresses that a link may have: of the web, of a person, of a place in the same article. */
const ADDRESS = /^(?:https?:\/\/[^\s/?#]+\S*|mailto:[^\s@]+@[^\s@]+|#\S+)$/iu;

/** What is wrong with a link, or with what Markdown has besides links and an article has not; undefined for anything else. */
export function linkFault(node: Nodes): string | undefined {
  switch (node.type) {
    case 'link':
      return ADDRESS.test(node.url) ? undefined : addressFault(node.url);
    case 'definition':
      return say('linkDefinition', { label: node.label ?? '' });
    case 'image':
    case 'imageReference':
      return say('pictureOfMarkdown');
    default:
      return undefined;
  }
}

function addressFault(url: string): string {
  return say('linkAddress', { address: oneLine(url) });
}
