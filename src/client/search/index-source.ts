import type { Places, SearchIndex } from '../../lib/search/query/search-index.ts';
import { KEY_END } from '../../lib/search/index/key-end.ts';
import type { LexiconPiece } from '../../lib/search/index/lexicon-piece.ts';
import type { Outline } from '../../lib/search/index/passage.ts';
import type { Localized } from '../../schemas/locales.ts';

/** What we use of Pagefind's browser interface (pagefind.js, version 1.6). */
interface Pagefind {
  init(): Promise<void>;
  search(term: string | null): Promise<{ results: readonly { id: string; words: readonly number[] }[] }>;
}

type PagefindResults = Awaited<ReturnType<Pagefind['search']>>['results'];

interface PagefindModule {
  createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/** The cache key of the Pagefind instance. */
const INSTANCE = 'pagefind';

/** The site's index, fetched in chunks through Pagefind; a failed chunk is fetched again on the next request. */
export class IndexSource implements SearchIndex {
  readonly #base = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/`;
  readonly #kept = new Map<string, Promise<unknown>>();
  #attempts = 0;

  size(): Promise<number> {
    return this.#keep('size', async () => (await this.#search(null)).length);
  }

  find(key: string): Promise<Places> {
    return this.#places(key + KEY_END);
  }

  findPrefix(prefix: string): Promise<Places> {
    return this.#places(prefix);
  }

  outline(id: string): Promise<Outline> {
    return this.#unpacked(`text/${id}.outline`) as Promise<Outline>;
  }

  part(id: string, part: number): Promise<readonly string[]> {
    return this.#unpacked(`text/${id}.${String(part)}`) as Promise<readonly string[]>;
  }

  words(initial: string): Promise<readonly string[]> {
    return this.#unpacked(`words/${initial}`) as Promise<readonly string[]>;
  }

  lexicon(piece: string): Promise<LexiconPiece> {
    return this.#unpacked(`lexicon/${piece}`) as Promise<LexiconPiece>;
  }

  keywords(): Promise<Localized<string[]>> {
    return this.#unpacked('keywords') as Promise<Localized<string[]>>;
  }

  #places(term: string): Promise<Places> {
    return this.#keep(`places ${term}`, async () => {
      const results = await this.#search(term);
      return new Map(results.map(({ id, words }) => [id, words.toSorted((a, b) => a - b)]));
    });
  }

  /** An instance that has failed once keeps failing (it fetches its files on creation), so the next search creates another. */
  async #search(term: string | null): Promise<PagefindResults> {
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

  #unpacked(file: string): Promise<unknown> {
    return this.#keep(file, async () => {
      const response = await fetch(this.#base + file);
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
