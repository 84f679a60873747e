/** Where copies of sites as they once were are kept. */
export const ARCHIVE_HOST = 'web.archive.org';

/** The address of a copy of a page from about the end of a year; whether there is one, the archive knows. */
export function archivedCopy(address: string, year: number | string): string {
  return `https://${ARCHIVE_HOST}/web/${String(year)}1231/${address}`;
}
