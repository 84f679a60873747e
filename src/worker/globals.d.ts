/** What the compiler's library for pages lacks of a service worker's (https://www.w3.org/TR/service-workers/); Workbox's types use these names. */
interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface ExtendableMessageEvent extends ExtendableEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePort[];
}

interface Window {
  /** The entries that Workbox writes into the worker: the pages it needs, and the version of each list. */
  __WB_MANIFEST: readonly { url: string; revision: string | null }[];
}
