import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'rolldown';
import { injectManifest } from 'workbox-build';
import { LOCALES, ROOT_LOCALE } from '../../schemas/locales.ts';
import { listAddress, LISTS_FOLDER } from './keep-list.ts';
import type { KeepLists } from './write-lists.ts';

/** The service worker at the root of the site: below it stands everything that it answers for. */
const WORKER = 'sw.js';
/** The worker that removes itself and all that was kept; it comes with every site, to be put in place of the other. */
const WORKER_OFF = 'sw-off.js';

/** The page that is shown for one that is not kept, in each language. */
const OFFLINE_PAGES = LOCALES.map(
  (locale) => `${locale === ROOT_LOCALE ? '' : `${locale}/`}${LISTS_FOLDER}/index.html`,
);

/**
 * Bundles the worker, and writes it into a built site with the pages that it needs and the version of each list: a site of
 * which a kept file has changed has another worker.
 * @param source the module of the worker
 */
export async function writeWorker(dir: string, lists: KeepLists, source: string): Promise<void> {
  const folder = join('.cache/worker', String(process.pid));
  mkdirSync(folder, { recursive: true });
  const bundle = join(folder, basename(WORKER));
  await build({
    input: source,
    platform: 'browser',
    // Workbox logs what it does unless it is told that this is no development.
    transform: { define: { 'process.env.NODE_ENV': '"production"' } },
    output: { file: bundle, format: 'iife', minify: true },
    logLevel: 'warn',
  });
  const { warnings } = await injectManifest({
    swSrc: bundle,
    swDest: join(dir, WORKER),
    globDirectory: dir,
    globPatterns: [...OFFLINE_PAGES, '_astro/*.css'],
    dontCacheBustURLsMatching: /^_astro\//u,
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, url: entry.url.replace(/index\.html$/u, '') })),
      }),
    ],
    additionalManifestEntries: [...lists].map(([name, { version }]) => ({
      url: listAddress(name),
      revision: version,
    })),
  });
  rmSync(folder, { recursive: true });
  if (warnings.length > 0) throw new Error(`Workbox writes no worker: ${warnings.join(' ')}`);
}

/** Puts the worker that removes everything in the place of the worker. */
export function writeWorkerOff(dir: string): void {
  copyFileSync(join(dir, WORKER_OFF), join(dir, WORKER));
}
