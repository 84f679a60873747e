import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** A build as an address of its future home is looked up in it. */
interface BuiltPlace {
  dir: string;
  /** The path of the site on its host, with both slashes. */
  base: string;
  /** The scheme and host that the site is built for. */
  origin: string;
}

/**
 * What is wrong with full addresses of the site: outside its path, no such file, no such place on the page. Addresses of
 * other hosts are not looked at.
 */
export function deadAddresses({ dir, base, origin }: BuiltPlace, addresses: Iterable<string>): string[] {
  const ids = new Map<string, Set<string>>();
  return [...new Set(addresses)].flatMap((address) => {
    const url = new URL(address);
    if (url.origin !== origin) return [];
    if (!url.pathname.startsWith(base)) return [`${address} is outside ${base}`];
    const inside = decodeURI(url.pathname.slice(base.length));
    const file = join(dir, /(?:^|\/)$/.test(inside) ? `${inside}index.html` : inside);
    if (!existsSync(file)) return [`${address}: there is no ${file}`];
    if (url.hash === '') return [];
    const places = ids.get(file) ?? idsOf(file);
    ids.set(file, places);
    return places.has(decodeURIComponent(url.hash.slice(1))) ? [] : [`${address}: no such place on the page`];
  });
}

function idsOf(file: string): Set<string> {
  const $ = load(readFileSync(file, 'utf8'));
  return new Set(
    $('[id]')
      .toArray()
      .map(({ attribs }) => attribs['id'] ?? ''),
  );
}
