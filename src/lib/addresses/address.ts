import { LOCALES, ROOT_LOCALE, type Locale } from '../../schemas/locales.ts';

/**
 * Addresses of a site by what they lead to in all languages, such as `/issues/2020-4/` or `/oai.xml`: the languages in which
 * there is such a page or file, and the fragments that lead to its places. A file without a language counts as one of the
 * language at the root. Neither host nor base path belongs to them.
 */
export type Addresses = Map<string, Map<Locale, Set<string>>>;

/** One address, parted. */
export interface SiteAddress {
  locale: Locale;
  /** Without the folder of the language. */
  path: string;
  fragment?: string | undefined;
}

/** Parts an address; `/kk/about/#rights` is the place `rights` of `/about/` in Kazakh. */
export function partAddress(address: string): SiteAddress {
  const [full = '', fragment] = address.split('#');
  const folder = LOCALES.find((locale) => locale !== ROOT_LOCALE && full.startsWith(`/${locale}/`));
  return folder === undefined
    ? { locale: ROOT_LOCALE, path: full, fragment }
    : { locale: folder, path: full.slice(folder.length + 1), fragment };
}

/** The address from the root of the site, as a reader writes it. */
export function joinAddress({ locale, path, fragment }: SiteAddress): string {
  return `${locale === ROOT_LOCALE ? '' : `/${locale}`}${path}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** Whether there is such a page or file, or such a place on it. */
export function hasAddress(addresses: Addresses, { locale, path, fragment }: SiteAddress): boolean {
  const fragments = addresses.get(path)?.get(locale);
  return fragments !== undefined && (fragment === undefined || fragments.has(fragment));
}

/** Adds a page or file, or a place on it. */
export function addAddress(addresses: Addresses, { locale, path, fragment }: SiteAddress): void {
  const languages = addresses.get(path) ?? new Map<Locale, Set<string>>();
  const fragments = languages.get(locale) ?? new Set<string>();
  if (fragment !== undefined) fragments.add(fragment);
  addresses.set(path, languages.set(locale, fragments));
}

/** Every page, file and place by itself. */
export function* eachAddress(addresses: Addresses): Generator<SiteAddress> {
  for (const [path, languages] of addresses) {
    for (const [locale, fragments] of languages) {
      yield { locale, path };
      for (const fragment of fragments) yield { locale, path, fragment };
    }
  }
}
