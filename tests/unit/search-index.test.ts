import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { indexDocument } from '../../src/lib/search/index/index-data.ts';
import { PAGEFIND_VERSION } from '../../src/lib/search/index/pagefind-files.ts';
import { writeIndex } from '../../src/lib/search/index/write-index.ts';
import { articleOf } from '../support/memory-index.ts';

/** The part of Pagefind's browser interface that the search uses. */
interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => {
    init(): Promise<void>;
    search(term: string): Promise<{ results: { id: string; words: number[] }[] }>;
  };
}

describe('the files of the index', () => {
  const dir = mkdtempSync(join(tmpdir(), 'search-index-'));
  const letters = 'bdfglmnprstv';
  const words = Array.from({ length: 6000 }, (_, number) =>
    Array.from(number.toString(12).padStart(4, '0'), (digit) => letters[parseInt(digit, 12)]).join('a'),
  );
  const documents = [articleOf('one', [{ text: words.join(' ') }]), articleOf('two', [{ text: 'zinc' }])];
  const keys = documents.slice(0, 1).flatMap((document) => indexDocument(document).keys.split(' '));
  const chunks = () => globSync('index/*.pf_index', { cwd: dir });

  beforeAll(async () => {
    await writeIndex(documents, [], dir);
    vi.stubGlobal('fetch', (address: string) => {
      const file = join(dir, address.replace(/^\/pagefind\/|\?.*$/g, ''));
      return Promise.resolve(new Response(readFileSync(file)));
    });
  }, 60_000);

  afterAll(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    rmSync(dir, { recursive: true });
  });

  /** Pagefind's own script on these files, as the browser has it. */
  async function openPagefind() {
    const address = `${pathToFileURL(join(dir, 'pagefind.js')).href}?${String(Math.random())}`;
    const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
    const pagefind = createInstance({ basePath: '/pagefind/', noWorker: true });
    await pagefind.init();
    return pagefind;
  }

  test('are those of the version of Pagefind that our changes were made for', () => {
    const { version } = JSON.parse(readFileSync(join(dir, 'pagefind-entry.json'), 'utf8')) as {
      version: string;
    };
    expect(
      version,
      'Read docs/decisions/search-index.md, go through pagefind-files.ts, then write the new version there.',
    ).toBe(PAGEFIND_VERSION);
  });

  test('are small chunks, in which Pagefind finds every key at its place', async () => {
    expect(chunks().length).toBeGreaterThan(5);
    const sizes = chunks().map((file) => readFileSync(join(dir, file)).length);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
    const pagefind = await openPagefind();
    const found: [place: number, places: number[][]][] = [];
    for (let place = 0; place < keys.length; place += 97) {
      const { results } = await pagefind.search(keys[place] ?? '');
      found.push([place, results.map((each) => each.words)]);
    }
    expect(found).toEqual(found.map(([place]) => [place, [[place]]]));
  });

  test('fail loudly where a chunk is missing, and are not taken for an answer', async () => {
    const pagefind = await openPagefind();
    // What else it needs is there; the last key stands in another chunk than the first.
    expect((await pagefind.search(keys[0] ?? '')).results).toHaveLength(1);
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
    vi.spyOn(console, 'error').mockReturnValue(undefined);
    await expect(pagefind.search(keys.at(-1) ?? '')).rejects.toThrow('404');
  });

  test('have the texts under the ids by which Pagefind answers, and nothing that nobody asks for', () => {
    expect(globSync('text/*', { cwd: dir })).toHaveLength(2);
    expect(globSync('words/*', { cwd: dir })).toHaveLength(28);
    expect(globSync(['pagefind-*.{js,css}', 'fragment'], { cwd: dir })).toEqual([]);
  });
});
