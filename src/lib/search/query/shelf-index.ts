import { edgeOf, shelfAt, unpackShelf, type Shelf } from '../index/shelf.ts';
import { KEY_END } from '../index/key-end.ts';
import type { ShelfConcepts } from '../index/concept-forms.ts';
import { isNumbered, nameInVersion } from '../index/numbered-files.ts';
import { FileIndex } from './file-index.ts';
import { PagefindEngine } from './pagefind-engine.ts';
import type { Places } from './search-index.ts';

/** The files that are asked for before anything is known of the index. */
const WITHOUT_CATALOG = ['catalog', 'engine'];

/** A file of the index that is not there. */
class FileNotFound extends Error {
  /** The version of the index whose catalog led to it; nothing where none does. */
  readonly version: string | undefined;

  constructor(file: string, version: string | undefined) {
    super(`There is no ${file}`);
    this.version = version;
  }
}

/** The index as it is written: shelves of words, and Pagefind's engine to find their places. */
export abstract class ShelfIndex extends FileIndex {
  #kept = new Map<string, Promise<unknown>>();
  /** Keys whose places came with the shelves of others. */
  #companions = new Set<string>();

  /** The unpacked content of a file; nothing where it is not there. */
  protected abstract fetch(file: string): Promise<Uint8Array<ArrayBuffer> | undefined>;

  /** Fetches what every search needs; what fails is fetched again when it is asked for. */
  prepare(): void {
    void this.#engine().catch(() => undefined);
  }

  /** Whether an error is of a file that is missing since another index has taken the place of its own. */
  async isReplaced(error: unknown): Promise<boolean> {
    if (!(error instanceof FileNotFound) || error.version === undefined) return false;
    const there = await this.catalogFile().catch(() => undefined);
    return there !== undefined && there.version !== error.version;
  }

  async find(key: string): Promise<Places> {
    if (!this.#companions.has(key)) await this.#shelf(await this.#shelfOf(edgeOf(key)));
    return this.#places(key + KEY_END);
  }

  /** All shelves are read that may have a word which begins so: what is found does not hang on what was read before. */
  async findPrefix(prefix: string): Promise<Places> {
    const edge = edgeOf(prefix);
    const { shelves } = await this.catalogFile();
    const first = shelfAt(edge, shelves);
    const numbers = shelves.flatMap((beginning, number) =>
      number === first || (number > first && beginning.startsWith(edge)) ? [number] : [],
    );
    await Promise.all(numbers.map((number) => this.#shelf(number)));
    return this.#places(prefix);
  }

  async lexicon(key: string): Promise<ShelfConcepts> {
    return (await this.#shelf(await this.#shelfOf(edgeOf(key)))).concepts;
  }

  protected read(file: string): Promise<unknown> {
    return this.#keep(
      file,
      async () => JSON.parse(new TextDecoder().decode(await this.#fetched(file))) as unknown,
    );
  }

  async #shelfOf(edge: string): Promise<number> {
    return shelfAt(edge, (await this.catalogFile()).shelves);
  }

  #shelf(number: number): Promise<Shelf> {
    const file = `shelves/${String(number)}`;
    const companions = this.#companions;
    return this.#keep(file, async () => {
      const [engine, packed] = await Promise.all([this.#engine(), this.#fetched(file)]);
      const shelf = unpackShelf(packed);
      engine.load(shelf.chunk);
      for (const key of shelf.companions) companions.add(key);
      return shelf;
    });
  }

  async #fetched(file: string): Promise<Uint8Array<ArrayBuffer>> {
    const version = WITHOUT_CATALOG.includes(file) ? undefined : (await this.catalogFile()).version;
    const name = version !== undefined && isNumbered(file) ? nameInVersion(file, version) : file;
    const content = await this.fetch(name);
    if (content === undefined) throw new FileNotFound(name, version);
    return content;
  }

  #places(term: string): Promise<Places> {
    return this.#keep(`places ${term}`, async () => (await this.#engine()).search(term));
  }

  #engine(): Promise<PagefindEngine> {
    return this.#keep('engine', async () => {
      const [engine, { meta }] = await Promise.all([this.#fetched('engine'), this.catalogFile()]);
      return PagefindEngine.start(
        engine,
        Uint8Array.from(atob(meta), (byte) => byte.charCodeAt(0)),
      );
    });
  }

  /**
   * What was made under a name before, or is made now. Where something fails, all is made again when it is asked for: a file
   * that is not there may be one of an index that has been replaced, and an engine that refused a file answers no more.
   */
  async #keep<T>(name: string, make: () => Promise<T>): Promise<T> {
    const all = this.#kept;
    const kept = all.get(name) ?? make();
    all.set(name, kept);
    try {
      return (await kept) as T;
    } catch (error) {
      if (this.#kept === all) {
        this.#kept = new Map();
        this.#companions = new Set();
      }
      throw error;
    }
  }
}
