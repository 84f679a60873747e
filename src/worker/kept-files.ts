import type { WorkboxPlugin } from 'workbox-core/types.js';
import { RangeRequestsPlugin } from 'workbox-range-requests';
import { CacheFirst } from 'workbox-strategies';
import type { ListedFile } from '../lib/offline/keep-list.ts';
import type { KeepFailure } from '../lib/offline/messages.ts';
import { keyOf } from './kept-lists.ts';
import { CACHES, SCOPE } from './scope.ts';

/** Kept files are answered from the cache; a request says its key there. */
export const keptFiles = new CacheFirst({
  cacheName: CACHES.kept,
  matchOptions: { ignoreVary: true },
  plugins: [
    {
      cacheKeyWillBeUsed: ({ request, params }: { request: Request; params?: { key?: string } }) =>
        // With the headers of the request: those that ask for a part are read from the key.
        Promise.resolve(
          params?.key === undefined ? request : new Request(params.key, { headers: request.headers }),
        ),
    },
    // A viewer of PDFs asks for parts.
    new RangeRequestsPlugin() as WorkboxPlugin,
  ],
});

/** Fetches a file into the cache, and says why if it cannot. */
export async function keepFile(event: ExtendableEvent, file: ListedFile): Promise<KeepFailure | undefined> {
  const [address, revision] = file;
  // What has no hash for a name may be older in the browser's own cache: it asks whether its copy still holds.
  const request = new Request(new URL(address, SCOPE), { cache: revision === null ? 'default' : 'no-cache' });
  try {
    const [answered, stored] = keptFiles.handleAll({ event, request, params: { key: keyOf(file) } });
    const { status } = await answered;
    await stored;
    return status === 200 ? undefined : 'site';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'storage' : 'network';
  }
}
