import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTheWire } from './on-the-wire.ts';
import { buildPlainSearch, PLAIN_DIR, type PagefindSearch } from './plain-search.ts';

/** Pagefind's script, which starts one search after another. */
interface PagefindModule {
  createInstance: (options: {
    basePath: string;
    noWorker: boolean;
  }) => PagefindSearch & { init(): Promise<void> };
}

/** What searches cost, a number a query. */
interface PlainCosts {
  requests: number[];
  bytes: number[];
  /** How many milliseconds of a processor the answer takes once all is there. */
  warm: number[];
}

/**
 * What the index costs that Pagefind makes of a built site by itself, in its largest language: from the script to the text of the first
 * result, without the scripts of a page that shows it.
 */
export async function plainCosts(dir: string, queries: readonly string[]): Promise<PlainCosts> {
  await buildPlainSearch(dir, PLAIN_DIR);
  const folder = resolve(PLAIN_DIR, 'pagefind');
  const { createInstance } = (await import(
    pathToFileURL(join(folder, 'pagefind.js')).href
  )) as PagefindModule;
  const costs: PlainCosts = { requests: [], bytes: [], warm: [] };
  const noted = new Map<string, number>();
  const read = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    noted.set(file, onTheWire(file, bytes));
    return bytes;
  };
  const { fetch } = globalThis;
  globalThis.fetch = (address) => {
    const { pathname } = new URL(address instanceof Request ? address.url : address, 'file:');
    return Promise.resolve(new Response(new Uint8Array(read(pathname))));
  };
  try {
    for (const query of queries) {
      noted.clear();
      read('pagefind.js');
      const pagefind = createInstance({ basePath: '/', noWorker: true });
      await pagefind.init();
      const ask = async () => (await pagefind.search(query)).results[0]?.data();
      await ask();
      costs.requests.push(noted.size);
      costs.bytes.push([...noted.values()].reduce((sum, size) => sum + size, 0));
      const start = process.cpuUsage();
      await ask();
      costs.warm.push(cpuMilliseconds(start));
    }
  } finally {
    globalThis.fetch = fetch;
  }
  return costs;
}

/** How many milliseconds of a processor this process has used since a moment: others on the machine do not count. */
export function cpuMilliseconds(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
