import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '../../schemas/locales.ts';
import { addAddress, eachAddress, hasAddress, type Addresses, type SiteAddress } from './address.ts';

/** The folder of the manifest, from the content root. */
export const ADDRESSES_FOLDER = 'addresses';

/** The file of what belongs to no issue. */
const OF_THE_JOURNAL = 'journal';

const HEAD = `# Addresses that readers, libraries and search engines may have noted down: no build may lose one. \`npm run addresses\` adds those of the
# last build, and takes none away. A line: the languages, the page or file, and places on it. What is left of a merge is put in order by the next run.
`;

/** Every address that was ever published, below a content root; nothing where none was recorded. */
export function readManifest(root: string): Addresses {
  const addresses: Addresses = new Map();
  const folder = join(root, ADDRESSES_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  for (const line of names.flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/u))) {
    const [, languages = '', path, places = ''] = /^([a-z ]+) (\/[^\s#]*)((?: #\S+)*)$/u.exec(line) ?? [];
    if (path === undefined) continue;
    const fragments = places.split(' #').slice(1);
    for (const locale of LOCALES.filter((locale) => languages.split(' ').includes(locale))) {
      for (const fragment of [undefined, ...fragments]) addAddress(addresses, { locale, path, fragment });
    }
  }
  return addresses;
}

/**
 * Writes the manifest: a file an issue, so that a new issue adds one, and one for the journal. They stand beside the issues
 * and not in them: a folder that is renamed or removed leaves its addresses behind.
 */
export function writeManifest(root: string, addresses: Addresses): void {
  const folder = join(root, ADDRESSES_FOLDER);
  mkdirSync(folder, { recursive: true });
  for (const [name, own] of Map.groupBy(addresses, ([path]) => fileOf(path))) {
    const lines = own
      .toSorted(([a], [b]) => inOrder(a, b))
      .flatMap(([path, places]) => linesOf(path, places));
    writeFileSync(join(folder, `${name}.txt`), `${HEAD}${lines.join('\n')}\n`);
  }
}

/** The addresses of a build that the manifest does not have. */
export function newAddresses(built: Addresses, published: Addresses): SiteAddress[] {
  return [...eachAddress(built)].filter((address) => !hasAddress(published, address));
}

/** Which file has an address: that of its issue, or that of the journal. */
function fileOf(path: string): string {
  const [, issue] = /^\/(?:issues|charts)\/(\d[^/]*)\//u.exec(path) ?? [];
  return issue ?? OF_THE_JOURNAL;
}

/**
 * The lines of a page: first itself, with the languages that it is in; then its places by languages and first letter, so that a
 * new place changes a short line.
 */
function linesOf(path: string, places: ReadonlyMap<Locale, ReadonlySet<string>>): string[] {
  const among = (has: (locale: Locale) => boolean) => LOCALES.filter(has).join(' ');
  const languagesOf = (place: string) => among((locale) => places.get(locale)?.has(place) === true);
  const all = [...new Set([...places.values()].flatMap((own) => [...own]))].toSorted(inOrder);
  const groups = Map.groupBy(all, (place) => languagesOf(place) + String(place.codePointAt(0)));
  const lines = [...groups.values()].map((own) =>
    [languagesOf(own[0] ?? ''), path, ...own.map((place) => `#${place}`)].join(' '),
  );
  return [`${among((locale) => places.has(locale))} ${path}`, ...lines];
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
