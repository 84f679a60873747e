import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';
import type { Redirect } from '../../schemas/redirects.ts';
import { hasAddress, joinAddress, partAddress, type Addresses, type SiteAddress } from './address.ts';
import { isLeftOut } from './left-out.ts';
import { say } from '../faults/say.ts';

/** An address that is no more, and the one in its stead, on the same site. */
export interface Lead {
  from: SiteAddress;
  to: SiteAddress;
}

/** The single leads that redirects make, and what is wrong with them. */
export interface Leads {
  leads: Lead[];
  problems: string[];
}

/**
 * Works out where each address leads that was published and is covered by a redirect: in each language in which it was
 * published, and with all that stood below a page.
 * @param made what the build made after its pages: `pdf`, `html`, `zip`.
 */
export function leadsOf(
  redirects: readonly Redirect[],
  published: Addresses,
  built: Addresses,
  made: readonly string[],
): Leads {
  const all = redirects
    .filter(({ from }) => !isLeftOut(from, made))
    .map((redirect) => leadsOfOne(redirect, published, built));
  return { leads: all.flatMap(({ leads }) => leads), problems: all.flatMap(({ problems }) => problems) };
}

function leadsOfOne({ from, to }: Redirect, published: Addresses, built: Addresses): Leads {
  const old = partAddress(from);
  const isInAll = old.locale === ROOT_LOCALE;
  const meant = (isInAll ? LOCALES : [old.locale])
    .map((locale) => ({ ...old, locale }))
    .filter((address) => hasAddress(published, address));
  if (meant.length === 0) {
    return { leads: [], problems: [say('redirectNeverPublished', { address: from })] };
  }
  const living = meant.find((address) => hasAddress(built, address));
  if (living !== undefined) {
    const message = say('redirectNotNeeded', { address: joinAddress(living) });
    return { leads: [], problems: [message] };
  }
  const { fragment, ...page } = old;
  if (fragment !== undefined && !hasAddress(built, page)) {
    const message = say('redirectOfPlace', { address: from });
    return { leads: [], problems: [message] };
  }
  const target = (locale: Locale): SiteAddress => {
    const parted = partAddress(to);
    return isInAll && parted.locale === ROOT_LOCALE ? { ...parted, locale } : parted;
  };
  const direct = meant.map((address) => ({ from: address, to: target(address.locale) }));
  const problems = direct.flatMap((lead) => faultOf(lead, built));
  const below = isPage(old) ? direct.flatMap((lead) => leadsBelow(lead, published, built)) : [];
  return { leads: [...direct, ...below], problems };
}

function isPage({ path, fragment }: SiteAddress): boolean {
  return path.endsWith('/') && fragment === undefined;
}

/** Why an address cannot lead there; nothing where it can. */
function faultOf({ from, to }: Lead, built: Addresses): string[] {
  if (!hasAddress(built, to)) {
    return [say('redirectToNowhere', { from: joinAddress(from), to: joinAddress(to) })];
  }
  // A file is taken by programs, which read no page in its stead.
  return from.path.endsWith('/') || endingOf(from.path) === endingOf(to.path)
    ? []
    : [say('redirectToOtherKind', { from: joinAddress(from), to: joinAddress(to) })];
}

/** What stood below a page leads to what stands below the other; a file with the page's name, to the one with the other's. */
function leadsBelow({ from, to }: Lead, published: Addresses, built: Addresses): Lead[] {
  if (!to.path.endsWith('/')) return [];
  const [oldName, newName] = [nameOf(from.path), nameOf(to.path)];
  return [...published].flatMap(([path, languages]) => {
    if (path === from.path || !path.startsWith(from.path) || !languages.has(from.locale)) return [];
    const rest = path.slice(from.path.length).split('/');
    const moved = rest.map((part) =>
      part.startsWith(`${oldName}.`) ? newName + part.slice(oldName.length) : part,
    );
    const lead = {
      from: { locale: from.locale, path },
      to: { locale: to.locale, path: to.path + moved.join('/') },
    };
    return hasAddress(built, lead.from) || faultOf(lead, built).length > 0 ? [] : [lead];
  });
}

/** The last folder of a page. */
function nameOf(path: string): string {
  return path.split('/').at(-2) ?? '';
}

/** The ending of a file's name, all of it: `csl.json`. */
function endingOf(path: string): string {
  return /\.(.+)$/u.exec(path.split('/').at(-1) ?? '')?.[1] ?? '';
}
