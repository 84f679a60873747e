import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { joinAddress, type SiteAddress } from './address.ts';
import { keepPlaces } from './keep-places.ts';
import { redirectPage } from './redirect-page.ts';
import type { Lead } from './redirects.ts';

/** A built site, and where it will be. */
export interface BuiltSite {
  dir: string;
  /** The path of the site on its host, with both slashes. */
  base: string;
  /** The scheme and host of the site. */
  origin: string;
}

/**
 * Keeps addresses that are no more, in a built site, so that any host answers them: a page leads on, a file is a copy of the
 * one in its stead, a place is an anchor. Hosts that read `_redirects` answer the first two with status 301.
 */
export function writeRedirects(site: BuiltSite, leads: readonly Lead[]): void {
  const hrefOf = ({ to }: Lead) => href(site, to);
  const places = leads.filter(({ from }) => from.fragment !== undefined);
  for (const own of Map.groupBy(places, ({ from }) => fileOf(site, from)).entries()) {
    const [file, leadsOfPage] = own;
    writeFileSync(file, keepPlaces(readFileSync(file, 'utf8'), leadsOfPage, hrefOf));
  }
  const whole = leads.filter(({ from }) => from.fragment === undefined);
  for (const lead of whole) {
    const file = fileOf(site, lead.from);
    mkdirSync(dirname(file), { recursive: true });
    if (lead.from.path.endsWith('/')) {
      const canonical = new URL(hrefOf(lead), site.origin).href;
      writeFileSync(file, redirectPage(lead.from.locale, { href: hrefOf(lead), canonical }));
    } else {
      cpSync(fileOf(site, lead.to), file);
    }
  }
  if (whole.length > 0) {
    const lines = whole.map((lead) => `${href(site, lead.from)} ${hrefOf(lead)} 301\n`);
    writeFileSync(join(site.dir, REDIRECTS_FILE), lines.join(''));
  }
}

/** What Netlify, Cloudflare Pages and others read (https://docs.netlify.com/routing/redirects/). */
export const REDIRECTS_FILE = '_redirects';

function href({ base }: BuiltSite, address: SiteAddress): string {
  return encodeURI(base.slice(0, -1) + joinAddress(address));
}

function fileOf({ dir }: BuiltSite, { locale, path }: SiteAddress): string {
  return join(dir, joinAddress({ locale, path }), path.endsWith('/') ? 'index.html' : '');
}
