import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from './element.ts';

/** Attributes that name ids of the same document, one or several. */
const ID_ATTRIBUTES = ['aria-labelledby', 'aria-describedby', 'headers', 'for'];

/** The page from which a piece of a printed document was made, and the other pieces of the document. */
export interface Origin {
  /** The full address of the page that the piece was. */
  address: string;
  /** The prefix of its ids; empty if the piece is the whole document. */
  name: string;
  /** The pages that are pieces of the document, by their full addresses without fragment, with the name of each. */
  pages: ReadonlyMap<string, string>;
}

/** The id of the element that a page has become. */
function pieceId(name: string): string {
  return name === '' ? 'article' : name;
}

function prefixedId(name: string, id: string): string {
  return name === '' ? id : `${name}-${id}`;
}

/**
 * Makes the ids of a piece unique, turns links to pages that are in the document into internal links, and all other
 * addresses into full ones, so that they work outside the site.
 */
export function makeLinksInternal(
  $: CheerioAPI,
  piece: Cheerio<Element>,
  { address, name, pages }: Origin,
): void {
  const nodes = piece.find('*').toArray();
  const own = new Set(nodes.map(({ attribs }) => attribs['id']).filter((id) => id !== undefined));
  const inner = (id: string) => prefixedId(name, id);
  for (const { attribs } of nodes) {
    for (const [key, value] of Object.entries(attribs)) {
      if (key === 'id') attribs[key] = inner(value);
      else if (ID_ATTRIBUTES.includes(key)) attribs[key] = value.split(/\s+/u).map(inner).join(' ');
      else if (value.includes('url(#')) attribs[key] = value.replaceAll('url(#', `url(#${inner('')}`);
    }
  }
  piece.attr('id', pieceId(name));
  piece.find('a[href]').each((_, link) => {
    const target = new URL($(link).attr('href') ?? '', address);
    const home = pages.get(target.href.replace(/#.*$/u, ''));
    // The fragment of another site may be anything, an escape that is none too.
    const fragment = home === undefined ? '' : decodeURIComponent(target.hash.slice(1));
    const isThere = home !== undefined && (fragment === '' || home !== name || own.has(fragment));
    const place = fragment === '' ? pieceId(home ?? '') : prefixedId(home ?? '', fragment);
    $(link).attr('href', isThere ? `#${place}` : target.href);
  });
}
