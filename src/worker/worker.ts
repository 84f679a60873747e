/**
 * The service worker of the site: answers from what was kept, keeps what is read, and changes nothing under the reader: a new
 * worker waits until the reader asks for it. Why and how: docs/decisions/offline.md.
 */
import { clientsClaim } from 'workbox-core';
import { matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { registerRoute, setCatchHandler } from 'workbox-routing';
import { LISTS_FOLDER, listAt } from '../lib/offline/keep-list.ts';
import type { Question, Questions } from '../lib/offline/messages.ts';
import { LOCALES, ROOT_LOCALE } from '../schemas/locales.ts';
import { keepMore, keptState, measureMissing, removeIssue } from './keep-issue.ts';
import { keptFiles } from './kept-files.ts';
import { keptLists } from './kept-lists.ts';
import { articleFiles, forgetRead, hashedFiles, pagesRead, readPages } from './read-pages.ts';
import { addressIn, SCOPE, worker } from './scope.ts';

/** What was read of an article is kept with these files of its; what is downloaded is kept by the reader. */
const OF_ARTICLES = /(?:^|\/)issues\/.*\.(?:json|svg)$/u;

const manifest = self.__WB_MANIFEST;
/** The version of each list, as the site had it when this worker was written. */
const versions = new Map(
  manifest.flatMap(({ url, revision }) => {
    const name = listAt(url);
    return name === undefined || revision === null ? [] : [[name, revision] as const];
  }),
);

precacheAndRoute(manifest.filter(({ url }) => listAt(url) === undefined));
clientsClaim();

/** Until the last page that it answers for is left, the worker is still there: it must not begin anew. */
let isRemoved = false;

registerRoute(
  ({ url }) => !isRemoved && addressIn(url) !== undefined,
  async (options) => {
    const { url, request } = options;
    const address = addressIn(url) ?? '';
    const key = await keptLists.key(address);
    if (key !== undefined) return keptFiles.handle({ ...options, params: { key } });
    if (address === '' || address.endsWith('/')) return readPages.handle(options);
    if (address.startsWith('_astro/')) return hashedFiles.handle(options);
    if (OF_ARTICLES.test(address)) return articleFiles.handle(options);
    return fetch(request);
  },
);

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate') return Response.error();
  const folder = addressIn(url)?.split('/')[0];
  const locale = LOCALES.find((each) => each === folder && each !== ROOT_LOCALE);
  const page = `${locale === undefined ? '' : `${locale}/`}${LISTS_FOLDER}/`;
  return (await matchPrecache(new URL(page, SCOPE).href)) ?? Response.error();
});

/** Removes everything that is kept, and the worker itself once no page needs it. */
async function removeAll(): Promise<true> {
  isRemoved = true;
  await Promise.all([forgetRead(), keptLists.deleteAll()]);
  for (const name of await caches.keys()) if (name.endsWith(`-${SCOPE}`)) await caches.delete(name);
  await worker.registration.unregister();
  return true;
}

/** Messages that Workbox sends by itself (https://developer.chrome.com/docs/workbox/modules/workbox-window). */
type WorkboxMessage = { type: 'SKIP_WAITING' } | { type: 'CACHE_URLS' };

async function answer(
  event: ExtendableEvent,
  question: Question,
): Promise<Questions[keyof Questions]['answer']> {
  switch (question.type) {
    case 'STATE':
      return keptState(versions);
    case 'MEASURE':
      return measureMissing(question.lists);
    case 'KEEP':
      isRemoved = false;
      return keepMore(event, question.lists, question.isFirst);
    case 'REMOVE':
      return (await removeIssue(question.issue)) && removeAll();
    case 'REMOVE_ALL':
      return removeAll();
    case 'READ':
      return pagesRead();
  }
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const message = event.data as Question | WorkboxMessage;
  // CACHE_URLS is Workbox's routing's own: it keeps the page that was open before the worker was there.
  if (message.type === 'CACHE_URLS') return;
  if (message.type === 'SKIP_WAITING') event.waitUntil(worker.skipWaiting());
  else if (port !== undefined) event.waitUntil(reply(port, answer(event, message)));
});

/** Sends an answer; none at all where something failed that no answer has a word for. */
async function reply(port: MessagePort, answered: Promise<unknown>): Promise<void> {
  port.postMessage(await answered.catch(() => undefined));
}
