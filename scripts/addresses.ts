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
import { chooseFaultLanguage } from '../src/lib/check/choose-language.ts';
import { say } from '../src/lib/faults/say.ts';
import { CONTENT_ROOT } from '../src/lib/journal/content-root.ts';
import { isFresh, writeStamp } from './build/stamp.ts';

const place = { outDir: process.env['OUT_DIR'] ?? 'dist', base: process.env['BASE_PATH'] ?? '/' };
chooseFaultLanguage();
if (isFresh(place)) {
  const published = readManifest(CONTENT_ROOT);
  const added = newAddresses(builtAddresses(place.outDir), published);
  for (const address of added) addAddress(published, address);
  writeManifest(CONTENT_ROOT, published);
  // No page is made from what is new in the manifest: the build is as fresh as it was.
  writeStamp(place);
  console.log(say('addressesRecorded', { file: `${CONTENT_ROOT}/${ADDRESSES_FOLDER}`, count: added.length }));
} else {
  console.error(say('buildStale', { folder: place.outDir }));
  process.exitCode = 1;
}
