/** Which files each query of the tuned set fetches until its first result, reckoned without a browser. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { answer } from '../../src/lib/search/query/answer.ts';
import { NO_FILTER } from '../../src/lib/search/query/filter.ts';
import { ShelfIndex } from '../../src/lib/search/query/shelf-index.ts';
import { readQueries } from '../../tests/support/search-queries.ts';
import { onTheWire } from './on-the-wire.ts';
import { cpuMilliseconds, plainCosts } from './plain-files.ts';
import { quantile } from './quantile.ts';
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
    onTheWire(file, readFileSync(join(dir, file))),
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

/** How many milliseconds of a processor answers take once all is there: each query is asked twice, and the second time counts. */
async function warmTimes(dir: string, queries: readonly string[]): Promise<number[]> {
  const index = new FolderIndex(join(dir, 'pagefind'));
  const times: number[] = [];
  for (const query of queries.flatMap((each) => [each, each])) {
    const start = process.cpuUsage();
    const { found } = await answer(index, query, { filter: NO_FILTER, isExact: false });
    await (await found.slice(0, 1))[0]?.passages(0, 1);
    times.push(cpuMilliseconds(start));
  }
  return times.filter((_, number) => number % 2 === 1);
}

/** What first searches of the tuned set cost on a site, beside Pagefind as it comes; the share within the bounds, and the dearest queries. */
export async function benchQueries(dir: string): Promise<string> {
  const queries = readQueries().map(({ query }) => query);
  const costs = await queryCosts(dir, queries);
  // Each starts another engine: every fourth tells as much.
  const plain = await plainCosts(
    dir,
    queries.filter((_, number) => number % 4 === 0),
  );
  const within = (isWithin: (cost: QueryCost) => boolean) =>
    `${String(costs.filter(isWithin).length)} of ${String(costs.length)}`;
  const fewRequests = ({ files }: QueryCost) => files.size <= BOUNDS.requests;
  const fewBytes = ({ bytes }: QueryCost) => bytes <= BOUNDS.bytes;
  const shares = (values: readonly number[], digits: number) =>
    [0.5, 0.9, 1].map((share) => quantile(values, share).toFixed(digits));
  const rowOf = (what: string, ours: readonly number[], plains: readonly number[], digits = 0) => [
    what,
    ...shares(ours, digits),
    ...shares(plains, digits),
  ];
  return [
    table(
      [
        'First searches',
        'Half',
        'Nine of ten',
        'The dearest',
        'Pagefind as it comes: half',
        'nine of ten',
        'the dearest',
      ],
      [
        rowOf(
          'Requests',
          costs.map(({ files }) => files.size),
          plain.requests,
        ),
        rowOf(
          'kB',
          costs.map(({ bytes }) => bytes / 1000),
          plain.bytes.map((bytes) => bytes / 1000),
          1,
        ),
        rowOf('Warm, ms of a processor', await warmTimes(dir, queries), plain.warm, 1),
      ],
    ),
    table(
      ['Within the bounds', 'Queries'],
      [
        [`${String(BOUNDS.requests)} requests`, within(fewRequests)],
        [`${String(BOUNDS.bytes / 1000)} kB`, within(fewBytes)],
        ['Both', within((cost) => fewRequests(cost) && fewBytes(cost))],
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

/** How many files of each folder of the index there are: `3 shelves, 1 text`. */
function kindsOf(files: readonly string[]): string {
  const folders = Map.groupBy(files, (file) => (file.includes('/') ? file.replace(/\/.*$/u, '') : 'always'));
  return [...folders].map(([folder, own]) => `${String(own.length)} ${folder}`).join(', ');
}
