import { forEachAtOnce, ask } from './answers.ts';
import type { SiteFault } from './file-faults.ts';
import { addressOf } from './file-address.ts';
import { readSums, sumOf, SUMS_FILE, type Sums } from './sums.ts';

const COPY = 'copy a whole build to the server again, and empty what a cache keeps of it';
/** The page that hosts send with another status. */
const NOT_FOUND_PAGE = '404.html';

/** Compares a site with the sums that it carries itself: whether what it sends is what was built, where no build is at hand. */
export async function verifyBySums(address: string): Promise<SiteFault[]> {
  const home = new URL(address.endsWith('/') ? address : `${address}/`);
  const answer = await ask(new URL(SUMS_FILE, home).href);
  const sums = readSums(new TextDecoder().decode(answer.body));
  if (answer.status !== 200 || sums.size === 0) {
    const what = 'there is no list of the sums of its files';
    return [{ address: answer.address, what, remedy: `build the site with npm run build, and ${COPY}` }];
  }
  const files = [...sums].filter(([file]) => file !== NOT_FOUND_PAGE);
  const faults = await forEachAtOnce(files, async ([file, sum]): Promise<SiteFault[]> => {
    const { address: at, status, body } = await ask(addressOf(file, home));
    if (status === undefined)
      return [
        { address: at, what: 'no answer came within 30 seconds', remedy: 'look whether the server runs' },
      ];
    if (status !== 200)
      return [{ address: at, what: `the answer has status ${String(status)} in place of 200`, remedy: COPY }];
    return sumOf(body) === sum ? [] : [{ address: at, what: OTHER_BYTES, remedy: COPY }];
  });
  return faults.flat();
}

const OTHER_BYTES = `the file has other bytes than ${SUMS_FILE} says`;

/** What is wrong with the files of a build by its own sums: changed, missing, added since it was made. */
export function buildFaults(files: ReadonlyMap<string, Uint8Array>, sums: Sums | undefined): SiteFault[] {
  const remedy = 'make the build again with npm run build';
  if (sums === undefined) return [{ address: SUMS_FILE, what: 'the build has no such file', remedy }];
  const fault = (address: string, what: string): SiteFault => ({ address, what, remedy });
  return [
    ...[...sums].flatMap(([file, sum]) => {
      const bytes = files.get(file);
      if (bytes === undefined) return [fault(file, `the build lacks a file that ${SUMS_FILE} lists`)];
      return sumOf(bytes) === sum ? [] : [fault(file, OTHER_BYTES)];
    }),
    ...[...files.keys()]
      .filter((file) => file !== SUMS_FILE && !sums.has(file))
      .map((file) => fault(file, `the build has a file that ${SUMS_FILE} does not list`)),
  ];
}
