/** What a build says on its way. */
export const building = {
  buildStopped: 'The build stopped.',
  siteUrlUnset: 'SITE_URL is not set: references, records and files will lead to {address}.',
  pdfsLeftOut: 'PDFs are left out, and the site does not link to them: {reason}',
  browserMissing: 'There is no Chromium on this machine: run `npm run setup`, or set CHROMIUM_PATH.',
  browserNotThere: 'CHROMIUM_PATH is {path}, which is not a program.',
  browserDoesNotStart: '{path} does not start.',
  pdfsFailed: 'The PDFs could not be printed: {reason}',
  archiveFailed: 'The archive could not be packed: {reason}',
  addressesNew: 'Addresses: {count} are new and not recorded; when they are published: `npm run addresses`',
  searchWritten: 'Search: {passages} passages of {documents} documents.',
  offlineWritten: 'Offline: {count} files in lists.',
  sumsWritten: 'Sums: {count} files.',
  addressesRecorded: '{file}: {count} addresses are new.',
  buildStale: '{folder} is not built from the content as it is: `npm run build`, then `npm run addresses`',
} as const;
