/**
 * `npm run -s verify -- https://journal.example.org/ [dist]`: whether a server has the site of a build as it should be. Where
 * no build is at hand, whether it sends the bytes whose sums it carries.
 */
import { existsSync } from 'node:fs';
import { reportFaults } from '../src/lib/verify/report.ts';
import { verifyBySums } from '../src/lib/verify/sum-faults.ts';
import { SUMS_FILE } from '../src/lib/verify/sums.ts';
import { verifySite } from '../src/lib/verify/verify-site.ts';

const [address, given] = process.argv.slice(2);
const dir = given ?? 'dist';
if (address === undefined || !URL.canParse(address)) {
  console.error('Say which site: npm run -s verify -- https://journal.example.org/');
  process.exitCode = 1;
} else if (given !== undefined && !existsSync(given)) {
  console.error(`There is no build in ${given} to compare with: run npm run build, as for the server.`);
  process.exitCode = 1;
} else {
  const hasBuild = existsSync(dir);
  const faults = hasBuild ? await verifySite(address, dir) : await verifyBySums(address);
  const measure = hasBuild
    ? `what was built in ${dir}`
    : `its own ${SUMS_FILE} (there is no build in ${dir})`;
  console.log(
    faults.length === 0
      ? `${address} agrees with ${measure}.`
      : `${address} does not agree with ${measure}.\n${reportFaults(faults)}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
