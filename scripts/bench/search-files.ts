/**
 * `npm run bench -- search`: which files each query of the tuned set fetches until its first result, of the site built in
 * `OUT_DIR` (`dist`), reckoned without a browser; Markdown on stdout.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { KEY_END } from '../../src/lib/search/index/key-end.ts';
import { answer } from '../../src/lib/search/query/answer.ts';
import { FileIndex } from '../../src/lib/search/query/file-index.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import type { Places } from '../../src/lib/search/query/search-index.ts';
import { readQueries } from '../../tests/support/search-queries.ts';
import { table } from './table.ts';

/** What a first search may cost. */
const BOUNDS = { bytes: 120_000, requests: 15 };
/** What every search asks for beside the index: the scripts of the panel and its words. */
const PANEL = ['_astro/search-panel.*.js', '_astro/found-styles.*.js', 'search/words.json'];

/** The part of Pagefind's browser interface that the search uses. */
interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    init(): Promise<void>;
    search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
  };
}

/** The index of a built site, read from a folder; notes what it has read, each file once. */
class FolderIndex extends FileIndex {
  readonly noted = new Map<string, number>();
  readonly #dir: string;
  readonly #script: PagefindModule;
  #pagefind: ReturnType<PagefindModule['createInstance']> | undefined;
  readonly #contents = new Map<string, unknown>();

  constructor(dir: string, script: PagefindModule) {
    super();
    this.#dir = dir;
    this.#script = script;
  }

  find(key: string): Promise<Places> {
    return this.#places(key + KEY_END);
  }

  findPrefix(prefix: string): Promise<Places> {
    return this.#places(prefix);
  }

  /** Counts a file of the index. */
  note(file: string): Buffer {
    const bytes = readFileSync(join(this.#dir, file));
    this.noted.set(file.replace(/^\//u, ''), onTheWire(file, bytes));
    return bytes;
  }

  protected read(file: string): Promise<unknown> {
    const content: unknown =
      this.#contents.get(file) ?? JSON.parse(gunzipSync(this.note(file)).toString('utf8'));
    this.#contents.set(file, content);
    return Promise.resolve(content);
  }

  async #places(term: string): Promise<Places> {
    this.#pagefind ??= this.#script.createInstance({ basePath: '/', noWorker: true });
    const { results } = await this.#pagefind.search(term);
    return new Map(results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
  }
}

/** Hosts compress text; the files of the index are packed already. */
function onTheWire(file: string, bytes: Buffer): number {
  return /\.(?:js|json)$/.test(file) ? brotliCompressSync(bytes).length : bytes.length;
}

/** What a query costs until its first result. */
interface QueryCost {
  query: string;
  files: ReadonlyMap<string, number>;
  bytes: number;
}

/** What each of some queries costs a reader who comes cold. */
export async function queryCosts(dir: string, queries: readonly string[]): Promise<QueryCost[]> {
  const panel = PANEL.flatMap((pattern) => globSync(pattern, { cwd: dir })).map((file): [string, number] => [
    basename(file),
    onTheWire(file, readFileSync(join(dir, file))),
  ]);
  const folder = join(dir, 'pagefind');
  const script = (await import(pathToFileURL(resolve(folder, 'pagefind.js')).href)) as PagefindModule;
  const costs: QueryCost[] = [];
  const { fetch } = globalThis;
  try {
    for (const query of queries) {
      const index = new FolderIndex(folder, script);
      globalThis.fetch = (address) => {
        const { pathname } = new URL(address instanceof Request ? address.url : address, 'file:');
        return Promise.resolve(new Response(new Uint8Array(index.note(pathname))));
      };
      index.note('pagefind.js');
      const { found } = await answer(index, query, { filter: NO_FILTER, isExact: false });
      const [first] = await found.slice(0, 1);
      if (first === undefined) await index.keywords();
      else await first.passages(0, 1);
      const files = new Map([...panel, ...index.noted]);
      costs.push({ query, files, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) });
    }
  } finally {
    globalThis.fetch = fetch;
  }
  return costs;
}

/** The share of the tuned set within the bounds, and the dearest queries. */
export async function benchQueries(dir: string): Promise<string> {
  const costs = await queryCosts(
    dir,
    readQueries().map(({ query }) => query),
  );
  const within = (isWithin: (cost: QueryCost) => boolean) =>
    `${String(costs.filter(isWithin).length)} of ${String(costs.length)}`;
  const fewRequests = ({ files }: QueryCost) => files.size <= BOUNDS.requests;
  const fewBytes = ({ bytes }: QueryCost) => bytes <= BOUNDS.bytes;
  const requests = costs.map(({ files }) => files.size).sort((a, b) => a - b);
  const bytes = costs.map((cost) => cost.bytes).sort((a, b) => a - b);
  const at = (sorted: readonly number[], share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
  const kilobytes = (share: number) => (at(bytes, share) / 1000).toFixed(1);
  const both = within((cost) => fewRequests(cost) && fewBytes(cost));
  return [
    table(
      ['First searches', 'Within the bound', 'Half', 'Nine of ten', 'The dearest'],
      [
        [
          `Requests, ${String(BOUNDS.requests)} at most`,
          within(fewRequests),
          at(requests, 0.5),
          at(requests, 0.9),
          at(requests, 1),
        ],
        [
          `kB, ${String(BOUNDS.bytes / 1000)} at most`,
          within(fewBytes),
          kilobytes(0.5),
          kilobytes(0.9),
          kilobytes(1),
        ],
        ['Both', both, '–', '–', '–'],
      ],
    ),
    table(
      ['The dearest', 'Requests', 'kB', 'Of which'],
      costs
        .toSorted((a, b) => b.files.size - a.files.size)
        .slice(0, 5)
        .map(({ query, files, bytes: size }) => [
          query,
          files.size,
          (size / 1000).toFixed(1),
          kindsOf([...files.keys()]),
        ]),
    ),
  ].join('\n\n');
}

/** How many files of each folder of the index there are: `3 lexicon, 5 index`. */
function kindsOf(files: readonly string[]): string {
  const folders = Map.groupBy(files, (file) => (file.includes('/') ? file.replace(/\/.*$/u, '') : 'always'));
  return [...folders].map(([folder, own]) => `${String(own.length)} ${folder}`).join(', ');
}

if (import.meta.main) console.log(await benchQueries(process.env['OUT_DIR'] ?? 'dist'));
