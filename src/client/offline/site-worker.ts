import { messageSW, Workbox } from 'workbox-window';
import type { KeptState, Questions } from '../../lib/offline/messages.ts';

/** The address of the site, base path included, with a slash at its end. */
export const SITE = `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/`;

/** Where a browser has no workers, Workbox cannot even be made. */
const workbox = isSupported() ? new Workbox(`${SITE}sw.js`) : undefined;
let registered: Promise<void> | undefined;

/** Whether a browser can keep anything: not without https, and not in some private windows. */
export function isSupported(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Registers the site's worker, once a page, and resolves when it is there. @throws where the browser does not let it. */
export function registerWorker(): Promise<void> {
  registered ??= register().catch((error: unknown) => {
    registered = undefined;
    throw error;
  });
  return registered;
}

async function register(): Promise<void> {
  if (workbox === undefined) throw new Error('This browser has no service workers.');
  workbox.addEventListener('activated', ({ isUpdate }) => {
    if (isUpdate !== true)
      void workbox.messageSW({ type: 'CACHE_URLS', payload: { urlsToCache: openFiles() } });
  });
  await workbox.register();
  await navigator.serviceWorker.ready;
}

/** The page that was open before the worker was there, and what it has loaded. */
function openFiles(): string[] {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  return [location.href.replace(/#.*$/u, ''), ...files.filter((name) => name.startsWith(location.origin))];
}

/** Whether the site has a worker in this browser. */
async function isRegistered(): Promise<boolean> {
  return (await navigator.serviceWorker.getRegistration(SITE)) !== undefined;
}

/** How long a worker may take to say what is kept, in milliseconds: one that removes itself says nothing. */
const PATIENCE_MS = 8000;

/** What is kept; undefined where the site has no worker that says it. */
export async function keptState(): Promise<KeptState | undefined> {
  if (!(await isRegistered())) return undefined;
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE_MS, undefined));
  return Promise.race([ask('STATE', {}).catch(() => undefined), late]);
}

/** Asks the worker. What is kept and what is new the one that waits knows better; the other does what is asked. @throws without an answer. */
export async function ask<Type extends keyof Questions>(
  type: Type,
  asked: Questions[Type]['asked'],
): Promise<Questions[Type]['answer']> {
  const { waiting, active } = await navigator.serviceWorker.ready;
  const asks = type === 'STATE' ? (waiting ?? active) : active;
  if (asks === null) throw new Error('The site has no worker.');
  const answer = (await messageSW(asks, { type, ...asked })) as Questions[Type]['answer'] | undefined;
  if (answer === undefined) throw new Error(`The worker has no answer to ${type}.`);
  return answer;
}

/** Calls back when a new worker waits. */
export function onNewWorker(listener: () => void, signal?: AbortSignal): void {
  workbox?.addEventListener('waiting', listener);
  signal?.addEventListener('abort', () => {
    workbox?.removeEventListener('waiting', listener);
  });
}

/** Looks for a new worker and lets it take over: only where the reader has asked for something new. */
export async function takeNewWorker(): Promise<void> {
  const registration = await navigator.serviceWorker.ready;
  // Without a network there is none.
  await registration.update().catch(() => undefined);
  await untilInstalled(registration.installing);
  if (registration.waiting === null) return;
  const taken = new Promise((done) => {
    navigator.serviceWorker.addEventListener('controllerchange', done, { once: true });
  });
  registration.waiting.postMessage({ type: 'SKIP_WAITING' });
  await taken;
}

async function untilInstalled(installing: ServiceWorker | null): Promise<void> {
  if (installing === null) return;
  await new Promise<void>((done) => {
    installing.addEventListener('statechange', () => {
      if (installing.state !== 'installing') done();
    });
  });
}
