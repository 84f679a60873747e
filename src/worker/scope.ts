/** What is global in a service worker and not in a page. */
interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  skipWaiting(): Promise<void>;
  addEventListener(type: 'message', listener: (event: ExtendableMessageEvent) => void): void;
}

/** The service worker itself. */
export const worker = self as unknown as WorkerScope;

/** The address of the site's home page: everything below it is the worker's. */
export const SCOPE = worker.registration.scope;

/** The caches of the site. Two sites of one host have caches of their own: the name ends with the scope, as those of Workbox do. */
export const CACHES = {
  kept: `kept-${SCOPE}`,
  pages: `pages-${SCOPE}`,
  files: `files-${SCOPE}`,
} as const;

/** An address below the base path of the site, without query and fragment; undefined where it is no part of the site. */
export function addressIn(url: URL): string | undefined {
  const { origin, pathname } = new URL(SCOPE);
  if (url.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  return url.pathname.slice(pathname.length);
}
