import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redirectsSchema, type Redirect } from '../../schemas/redirects.ts';
import { joinAddress } from './address.ts';
import { builtAddresses } from './built-addresses.ts';
import { lostAddresses, tellLost } from './lost.ts';
import { newAddresses, readManifest } from './manifest.ts';
import { leadsOf } from './redirects.ts';
import { writeRedirects, type BuiltSite } from './write-redirects.ts';

/** The file of the redirects, from the content root. */
export const REDIRECTS = 'redirects.yaml';

/** Redirects below a content root; none without the file. @throws where it breaks the schema. */
function readRedirects(root: string): Redirect[] {
  const path = join(root, REDIRECTS);
  return existsSync(path) ? redirectsSchema.parse(parse(readFileSync(path, 'utf8'))) : [];
}

/** What is wrong with the addresses of a build, in words, and how many of them are not recorded yet. */
interface KeptAddresses {
  faults: string[];
  unrecorded: number;
}

/**
 * Holds a built site to every address that was ever published, and writes its redirects where nothing is wrong.
 * @param made what the build made after its pages: `pdf`, `html`, `zip`.
 */
export function keepAddresses(root: string, site: BuiltSite, made: readonly string[]): KeptAddresses {
  const published = readManifest(root);
  const built = builtAddresses(site.dir);
  const { leads, problems } = leadsOf(readRedirects(root), published, built, made);
  const led = new Set(leads.map(({ from }) => joinAddress(from)));
  const lost = lostAddresses(published, built, made).filter((address) => !led.has(joinAddress(address)));
  const faults = problems.map((problem) => `${REDIRECTS}: ${problem}`);
  if (lost.length > 0) faults.push(tellLost(lost, REDIRECTS));
  if (faults.length === 0) writeRedirects(site, leads);
  return { faults, unrecorded: newAddresses(built, published).length };
}
