import type { WorkboxPlugin } from 'workbox-core/types.js';
import { ExpirationPlugin } from 'workbox-expiration';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import type { ReadPage } from '../lib/offline/messages.ts';
import { CACHES } from './scope.ts';

/** How many pages that were read are kept, and how many files of pages: the oldest go first. */
const MOST = { pages: 100, files: 400 };
/** On a line that hardly answers, a page that was read before is shown after this time, in seconds. */
const PATIENCE_S = 6;

/** A page is the same whatever stands in its query: search marks, what was searched for. */
const withoutQuery = {
  cacheKeyWillBeUsed: ({ request }: { request: Request }) => {
    const url = new URL(request.url);
    url.search = '';
    return Promise.resolve(url.href);
  },
};
/** Their optional methods are typed as present or undefined, which `exactOptionalPropertyTypes` holds apart from absent. */
const pagesExpire = new ExpirationPlugin({ maxEntries: MOST.pages, purgeOnQuotaError: true });
const filesExpire = new ExpirationPlugin({ maxEntries: MOST.files, purgeOnQuotaError: true });

/** Pages: as the site has them now; without a network as they were when they were read. */
export const readPages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE_S,
  matchOptions: { ignoreVary: true },
  plugins: [withoutQuery, pagesExpire as WorkboxPlugin],
});

/** Files whose names are hashes of their content. */
export const hashedFiles = new CacheFirst({
  cacheName: CACHES.files,
  matchOptions: { ignoreVary: true },
  plugins: [filesExpire as WorkboxPlugin],
});

/** Files of an article, such as the data of its charts. */
export const articleFiles = new NetworkFirst({
  cacheName: CACHES.files,
  matchOptions: { ignoreVary: true },
  plugins: [withoutQuery, filesExpire as WorkboxPlugin],
});

/** The pages that were read, the last first. */
export async function pagesRead(): Promise<ReadPage[]> {
  const cache = await caches.open(CACHES.pages);
  const keys = await cache.keys();
  const pages = keys.toReversed().map(async ({ url }) => {
    const html = (await (await cache.match(url))?.text()) ?? '';
    // A worker has no parser of HTML.
    const title = /<title>([^<]*)<\/title>/u.exec(html)?.[1] ?? url;
    const locale = /<html[^>]* lang="?(\w+)/u.exec(html)?.[1] ?? '';
    return { address: url, locale, title };
  });
  return Promise.all(pages);
}

/** Forgets all pages that were read. */
export async function forgetRead(): Promise<void> {
  await pagesExpire.deleteCacheAndMetadata();
  await filesExpire.deleteCacheAndMetadata();
}
