import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { eachAddress, hasAddress, joinAddress, type Addresses, type SiteAddress } from './address.ts';
import { isLeftOut } from './left-out.ts';
import { say } from '../faults/say.ts';

/**
 * What was published and is not in a build: pages, files, and places on pages that are there.
 * @param made what the build made after its pages: it can lose nothing of what it left out.
 */
export function lostAddresses(
  published: Addresses,
  built: Addresses,
  made: readonly string[],
): SiteAddress[] {
  return [...eachAddress(published)].filter(
    (address) =>
      !hasAddress(built, address) &&
      !isLeftOut(address.path, made) &&
      (address.fragment === undefined || hasAddress(built, { ...address, fragment: undefined })),
  );
}

/** All that is lost, and what to do, for an editor. What is the same in several languages, or below a lost page, is one line. */
export function tellLost(lost: readonly SiteAddress[], file: string): string {
  const pages = lost.filter(({ path, fragment }) => fragment === undefined && path.endsWith('/'));
  const isBelow = (one: SiteAddress) =>
    pages.some(({ locale, path }) => locale === one.locale && path !== one.path && one.path.startsWith(path));
  const above = lost.filter((one) => !isBelow(one));
  const lines = [...Map.groupBy(above, (one) => joinAddress({ ...one, locale: ROOT_LOCALE }))].map(
    ([address, same]) => {
      const below = lost.filter(
        ({ path }) => address.endsWith('/') && path !== address && path.startsWith(address),
      );
      const files = new Set(below.map(({ path }) => path)).size;
      const languages = LOCALES.filter((locale) => same.some((one) => one.locale === locale));
      return `  • ${address} (${languages.join(', ')})${files === 0 ? '' : `, ${say('addressesBelow', { count: files })}`}`;
    },
  );
  const [example = ''] = [...new Set(above.map((one) => joinAddress({ ...one, locale: ROOT_LOCALE })))];
  return [
    lost.length === 1 ? say('addressLost') : say('addressesLost', { count: lost.length }),
    ...lines,
    say('addressesRemedy', { file }),
    `  - from: ${example}`,
    '    to: /…',
  ].join('\n');
}
