import { KEY_END } from '../../lib/search/index/key-end.ts';
import { FileIndex } from '../../lib/search/query/file-index.ts';
import type { Places } from '../../lib/search/query/search-index.ts';

/** What we use of Pagefind's browser interface (pagefind.js, version 1.6). */
interface Pagefind {
  init(): Promise<void>;
  search(term: string): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

type PagefindResults = Awaited<ReturnType<Pagefind['search']>>['results'];

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** The cache key of the Pagefind instance. */
const INSTANCE = 'pagefind';

/** The site's index, fetched in chunks through Pagefind; a failed chunk is fetched again on the next request. */
export class IndexSource extends FileIndex {
  readonly #base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
  readonly #kept = new Map<string, Promise<unknown>>();
  #attempts = 0;

  /** Fetches what every search needs; what fails is fetched again when it is asked for. */
  prepare(): void {
    void Promise.allSettled([this.#pagefind(), this.catalog()]);
  }

  find(key: string): Promise<Places> {
    return this.#places(key + KEY_END);
  }

  findPrefix(prefix: string): Promise<Places> {
    return this.#places(prefix);
  }

  #places(term: string): Promise<Places> {
    return this.#keep(`places ${term}`, async () => {
      const results = await this.#search(term);
      return new Map(results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
    });
  }

  /** An instance that has failed once keeps failing (it fetches its files on creation), so the next search creates another. */
  async #search(term: string): Promise<PagefindResults> {
    const instance = this.#pagefind();
    const kept = this.#kept.get(INSTANCE);
    try {
      return (await (await instance).search(term)).results;
    } catch (error) {
      if (this.#kept.get(INSTANCE) === kept) this.#kept.delete(INSTANCE);
      throw error;
    }
  }

  #pagefind(): Promise<Pagefind> {
    return this.#keep(INSTANCE, async () => {
      // A browser may cache a failed module, and a module its own failure: a different URL loads a new one.
      const again = this.#attempts === 0 ? '' : `?again=${String(this.#attempts)}`;
      this.#attempts += 1;
      const address = `${this.#base}pagefind.js${again}`;
      const { createInstance } = (await import(/* @vite-ignore */ address)) as PagefindModule;
      // Without a worker: the index is small, and the Content Security Policy needs no exception for one.
      const pagefind = createInstance({ basePath: this.#base, noWorker: true });
      await pagefind.init();
      return pagefind;
    });
  }

  protected read(file: string): Promise<unknown> {
    return this.#keep(file, async () => {
      // They keep their names when the site changes: a browser asks whether its copy still holds.
      const response = await fetch(this.#base + file, { cache: 'no-cache' });
      if (!response.ok || response.body === null) throw new Error(`${String(response.status)} for ${file}`);
      const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
      return (await new Response(unpacked).json()) as unknown;
    });
  }

  async #keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(name) ?? make();
    this.#kept.set(name, kept);
    try {
      return (await kept) as T;
    } catch (error) {
      this.#kept.delete(name);
      throw error;
    }
  }
}
