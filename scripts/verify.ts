/** `npm run -s verify -- https://journal.example.org/ [dist]`: whether a server has the site of a build as it should be. */
import { existsSync } from 'node:fs';
import { reportFaults } from '../src/lib/verify/report.ts';
import { verifySite } from '../src/lib/verify/verify-site.ts';

const [address, dir = 'dist'] = process.argv.slice(2);
if (address === undefined || !URL.canParse(address)) {
  console.error('Say which site: npm run -s verify -- https://journal.example.org/');
  process.exitCode = 1;
} else if (!existsSync(dir)) {
  console.error(`There is no build in ${dir} to compare with: run npm run build, as for the server.`);
  process.exitCode = 1;
} else {
  const faults = await verifySite(address, dir);
  console.log(
    faults.length === 0
      ? `${address} is as it was built.`
      : `${address} differs from what was built.\n${reportFaults(faults)}`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}
