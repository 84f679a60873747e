import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '../discovery/headers-file.ts';
import { ask, forEachAtOnce } from './answers.ts';
import { addressOf } from './file-address.ts';
import { fileFaults, type SiteFault } from './file-faults.ts';
import { buildFaults } from './sum-faults.ts';
import { HEADERS_FILE, publishedFiles, readSums, SUMS_FILE } from './sums.ts';

const NOT_FOUND_PAGE = '404.html';

/**
 * Compares a site on a server with the build that was copied to it: every file, its type, its header fields, how it is
 * packed, and what is answered where there is none. All faults at once, in the order of the files. A build that is no longer
 * as it was made, by its own sums, is told of alone: a server cannot be compared with it.
 */
export async function verifySite(address: string, dir: string): Promise<SiteFault[]> {
  const home = new URL(address.endsWith('/') ? address : `${address}/`);
  const first = await ask(home.href);
  if (first.status === undefined) {
    return [
      {
        address: home.href,
        what: 'nobody answers',
        remedy: 'write the address of the home page, and look whether the server runs',
      },
    ];
  }
  const elsewhere = builtForElsewhere(home, dir);
  if (elsewhere !== undefined) return [elsewhere];
  const files = new Map(publishedFiles(dir).map((file) => [file, readFileSync(join(dir, file))]));
  const changed = buildFaults(files, sumsIn(dir));
  if (changed.length > 0) return changed;
  const rules = readHeadersFile(readFileSync(join(dir, HEADERS_FILE), 'utf8'));
  const pages = [...files].filter(([file]) => file !== NOT_FOUND_PAGE);
  const faults = await forEachAtOnce(pages, async ([file, bytes]) =>
    fileFaults(await ask(addressOf(file, home)), { file, bytes }, rules),
  );
  return [...faults.flat(), ...(await notFoundFaults(home, dir)), ...(await folderFaults(home))];
}

function sumsIn(dir: string) {
  const file = join(dir, SUMS_FILE);
  return existsSync(file) ? readSums(readFileSync(file, 'utf8')) : undefined;
}

/** A build states its own address on every page: under another, links lead away from the site. On the machine itself the host may be any. */
function builtForElsewhere(home: URL, dir: string): SiteFault | undefined {
  const page = readFileSync(join(dir, 'index.html'), 'utf8');
  const built = new URL(/<link rel="canonical" href="([^"]+)"/u.exec(page)?.[1] ?? home.href);
  const isHere = /^(?:localhost|127\.|\[::1\])/u.test(home.hostname);
  const isRight = built.pathname === home.pathname && (isHere || built.origin === home.origin);
  return isRight
    ? undefined
    : {
        address: home.href,
        what: `the build is for ${built.href}`,
        remedy: `build it with SITE_URL=${home.origin} BASE_PATH=${home.pathname}`,
      };
}

async function notFoundFaults(home: URL, dir: string): Promise<SiteFault[]> {
  const { address, status, body } = await ask(new URL('no/such/page/', home).href);
  const remedy = `answer with status 404 and the page ${NOT_FOUND_PAGE} of the build`;
  if (status !== 404)
    return [{ address, what: `what is not there is answered with status ${String(status)}`, remedy }];
  return Buffer.compare(body, readFileSync(join(dir, NOT_FOUND_PAGE))) === 0
    ? []
    : [{ address, what: 'what is not there is answered with a page that is not the journal’s', remedy }];
}

/** Readers write addresses without the slash at their end. */
async function folderFaults(home: URL): Promise<SiteFault[]> {
  const { address, status = 0, fields } = await ask(new URL('about', home).href);
  const target = new URL(fields.get('location') ?? '', home).href;
  return [301, 302, 307, 308].includes(status) && target === new URL('about/', home).href
    ? []
    : [
        {
          address,
          what: 'it does not lead to the same address with a slash',
          remedy: 'lead from a folder without a slash to the one with it',
        },
      ];
}
