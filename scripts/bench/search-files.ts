/**
 * `npm run bench -- search`: which files each query of the tuned set fetches until its first result, of the site built in
 * `OUT_DIR` (`dist`), reckoned without a browser; Markdown on stdout.
 */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { ShelfIndex } from '../../src/lib/search/query/shelf-index.ts';
import { readQueries } from '../../tests/support/search-queries.ts';
import { table } from './table.ts';

/** What a first search may cost. */
export const BOUNDS = { bytes: 120_000, requests: 15 };
/** What every search asks for beside the index: the scripts of the panel and its words. */
const PANEL = ['_astro/search-panel.*.js', 'search/words.json'];

/** The index of a built site, read from a folder; notes what it has read, each file once. */
class FolderIndex extends ShelfIndex {
  readonly noted = new Map<string, number>();
  readonly #dir: string;

  constructor(dir: string) {
    super();
    this.#dir = dir;
  }

  protected fetch(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = readFileSync(join(this.#dir, file));
    this.noted.set(file, bytes.length);
    return Promise.resolve(new Uint8Array(gunzipSync(bytes)));
  }
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
    brotliCompressSync(readFileSync(join(dir, file))).length,
  ]);
  const costs: QueryCost[] = [];
  for (const query of queries) {
    const index = new FolderIndex(join(dir, 'pagefind'));
    const { found } = await answer(index, query, { filter: NO_FILTER, isExact: false });
    const [first] = await found.slice(0, 1);
    if (first === undefined) await index.keywords();
    else await first.passages(0, 1);
    const files = new Map([...panel, ...index.noted]);
    costs.push({ query, files, bytes: [...files.values()].reduce((sum, size) => sum + size, 0) });
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
