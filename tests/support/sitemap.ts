import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';

/** A page in the sitemap: its address, and hreflang → address of its other languages. */
export interface SitemapEntry {
  address: string;
  alternates: Map<string, string>;
}

function xml(dir: string, name: string) {
  return load(readFileSync(join(dir, name), 'utf8'), { xml: true });
}

/** All entries of all sitemaps that `sitemap-index.xml` names (https://www.sitemaps.org/protocol.html). */
export function readSitemap(dir: string): SitemapEntry[] {
  const index = xml(dir, 'sitemap-index.xml');
  const files = index('sitemap > loc')
    .toArray()
    .map((loc) => new URL(index(loc).text()).pathname.split('/').at(-1) ?? '');
  return files.flatMap((file) => {
    const $ = xml(dir, file);
    return $('url')
      .toArray()
      .map((entry) => ({
        address: $(entry).children('loc').text(),
        alternates: new Map(
          $(entry)
            .children('xhtml\\:link[rel="alternate"]')
            .toArray()
            .map(({ attribs }) => [attribs['hreflang'] ?? '', attribs['href'] ?? ''] as const),
        ),
      }));
  });
}
