import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { addAddress, partAddress, type Addresses } from './address.ts';

/**
 * What is no address for readers: names that change with the content, parts that a page fetches for itself, what hosts and
 * browsers ask for by themselves, the cards that social networks keep, and the sums, which are written when this is done.
 */
const NO_ADDRESS =
  /^(?:_astro|pagefind|cards)\/|^offline\/.*\.json$|^(?:404\.html|_headers|_redirects|\.nojekyll|sw[^/]*\.js|sitemap-\d+\.xml|sha256sums\.txt)$|(?:^|\/)(?:words|terms|same-sources|links|[^/]+\.chart)\.json$/u;

/**
 * Pages whose places change with every issue, so that no promise of theirs could be kept: the home page, which shows the
 * newest, and the numbered parts of the glossary, whose terms have addresses on its first page.
 */
const OF_THE_NEWEST = /^\/$|^\/glossary\/\d+\/$/u;

/** Places that only name something to screen readers. */
const ONLY_NAMES = /-(?:caption|label|summary)$/u;

/** The addresses of a built site: what a reader, a library or a search engine may have noted down. */
export function builtAddresses(dir: string): Addresses {
  const addresses: Addresses = new Map();
  for (const entry of globSync('**/*', { cwd: dir, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/');
    if (!entry.isFile() || NO_ADDRESS.test(file)) continue;
    const address = partAddress(`/${file.replace(/(?<=^|\/)index\.html$/u, '')}`);
    const hasPlaces = address.path.endsWith('/') && !OF_THE_NEWEST.test(address.path);
    addAddress(addresses, address);
    if (!hasPlaces) continue;
    for (const fragment of placesOf(readFileSync(join(dir, file), 'utf8'))) {
      addAddress(addresses, { ...address, fragment });
    }
  }
  return addresses;
}

/**
 * The places of a page that an address can lead to: the ids of its main part. Those inside of drawings name gradients and
 * clips; those of what opens over the page lead nowhere.
 */
export function placesOf(html: string): string[] {
  const places: string[] = [];
  let [inMain, inHidden] = [0, 0];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (inMain > 0 || name === 'main') inMain += 1;
      const isHidden = name === 'dialog' || 'popover' in attributes;
      const { id } = attributes;
      if (inMain > 1 && inHidden === 0 && !isHidden && name !== 'svg' && isPlace(id)) {
        places.push(id);
      }
      if (inHidden > 0 || isHidden || name === 'svg') inHidden += 1;
    },
    onclosetag: () => {
      if (inMain > 0) inMain -= 1;
      if (inHidden > 0) inHidden -= 1;
    },
  });
  parser.end(html);
  return places;
}

function isPlace(id: string | undefined): id is string {
  return id !== undefined && !ONLY_NAMES.test(id);
}
