import { inlineText } from '../content-tree/plain-text.ts';
import type { Inline } from '../content-tree/nodes.ts';
import type { Localized } from '../../schemas/locales.ts';

/** Other articles that cite the same source, with title and address in each language, by the number of its reference. */
export type SameSources = Record<number, Localized<readonly [title: string, href: string]>[]>;

/** A text of fewer words may be the name of many sources: `Annual report, 2019`. */
const TELLING_WORDS = 4;

/**
 * The keys of a source: two references are of the same source if they have one in common, which is an address or the text
 * without what is said of the copy that was used (`[Electronic resource]`, the day of access), case and punctuation.
 */
export function sourceKeys(reference: readonly Inline[]): string[] {
  const words = inlineText(reference)
    .replaceAll(/(?:https?:\/\/|www\.)\S+/gu, ' ')
    .replaceAll(/\[[^\]]*\]|\([^()]*\d{1,2}[./]\d{1,2}[./]\d{4}[^()]*\)|\bURL\b/gu, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  const text = words.length < TELLING_WORDS ? [] : [words.join(' ')];
  return [...addressesIn(reference).map(addressKey), ...text];
}

function addressesIn(nodes: readonly Inline[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'link') return [node.url];
    return 'children' in node ? addressesIn(node.children) : [];
  });
}

/** An address without scheme, `www.`, fragment and the slashes that make no difference. */
function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, search } = new URL(address);
  const path = pathname.replaceAll(/\/+/gu, '/').replace(/\/$/u, '');
  return `${host.replace(/^www\./u, '')}${path}${search}`;
}
