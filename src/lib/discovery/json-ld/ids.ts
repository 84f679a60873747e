import { absolute, pages, ROOT_LOCALE, url } from '../../routes.ts';

/** The address that stands for the journal itself: its part of the page about it. */
export function journalId(site: URL | undefined): string {
  return absolute(url(ROOT_LOCALE, pages.about(), 'journal'), site);
}

/** The address that stands for the institute that publishes the journal. */
export function publisherId(site: URL | undefined): string {
  return absolute(url(ROOT_LOCALE, pages.about(), 'publisher'), site);
}

/** The address of what the journal says of the use of its articles. */
export function rightsAddress(site: URL | undefined): string {
  return absolute(url(ROOT_LOCALE, pages.about(), 'rights'), site);
}
