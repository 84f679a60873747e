/**
 * `npm run addresses`: records the addresses of the site built in `OUT_DIR` (`dist`) in the manifest of its content, so that no
 * later build loses one. It adds what is new, and takes nothing away.
 */
import { addAddress } from '../src/lib/addresses/address.ts';
import { builtAddresses } from '../src/lib/addresses/built-addresses.ts';
import {
  ADDRESSES_FOLDER,
  newAddresses,
  readManifest,
  writeManifest,
} from '../src/lib/addresses/manifest.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { isFresh, writeStamp } from './build/stamp.ts';

const place = { outDir: process.env['OUT_DIR'] ?? 'dist', base: process.env['BASE_PATH'] ?? '/' };
if (isFresh(place)) {
  const published = readManifest(CONTENT_ROOT);
  const added = newAddresses(builtAddresses(place.outDir), published);
  for (const address of added) addAddress(published, address);
  writeManifest(CONTENT_ROOT, published);
  // No page is made from what is new in the manifest: the build is as fresh as it was.
  writeStamp(place);
  console.log(`${CONTENT_ROOT}/${ADDRESSES_FOLDER}: ${String(added.length)} addresses are new.`);
} else {
  console.error(
    `${place.outDir} is not built from the content as it is: npm run build, then npm run addresses`,
  );
  process.exitCode = 1;
}
