import { listAddress, listAt, type KeepList, type ListedFile } from '../lib/offline/keep-list.ts';
import { CACHES, SCOPE } from './scope.ts';

/** The lists that are kept whole; those that were begun stand under an address of their own. */
export type ListState = 'whole' | 'begun';

/** The key of a file in the cache: as Workbox's precaching writes it, so that two versions of a file can stand side by side. */
export function keyOf([address, revision]: ListedFile): string {
  const url = new URL(address, SCOPE);
  if (revision !== null) url.searchParams.set('__WB_REVISION__', revision);
  return url.href;
}

/** The lists in the cache of kept files, and what they say about it. */
class KeptLists {
  #keys: Promise<Map<string, string>> | undefined;

  /** The key under which a file of the site is kept; undefined if it is in no list that is kept whole. */
  async key(address: string): Promise<string | undefined> {
    this.#keys ??= this.#readKeys();
    return (await this.#keys).get(address);
  }

  /** All lists in a state, by their names. */
  async all(state: ListState): Promise<Map<string, KeepList>> {
    const lists = new Map<string, KeepList>();
    // To open a cache is to make it.
    if (!(await caches.has(CACHES.kept))) return lists;
    const cache = await this.cache();
    for (const { url } of await cache.keys()) {
      const { search, pathname } = new URL(url);
      const name = listAt(pathname.slice(new URL(SCOPE).pathname.length));
      if (name === undefined || search !== searchOf(state)) continue;
      const list = await cache.match(url);
      if (list !== undefined) lists.set(name, (await list.json()) as KeepList);
    }
    return lists;
  }

  async put(name: string, list: KeepList, state: ListState): Promise<void> {
    await (await this.cache()).put(placeOf(name, state), Response.json(list));
    this.#keys = undefined;
  }

  async delete(name: string, state: ListState): Promise<void> {
    await (await this.cache()).delete(placeOf(name, state));
    this.#keys = undefined;
  }

  /** The keys of all files that are there. */
  async kept(): Promise<Set<string>> {
    return new Set((await (await this.cache()).keys()).map(({ url }) => url));
  }

  /** Deletes the files that are in no list, whole or begun. */
  async deleteUnlisted(): Promise<void> {
    const [whole, begun] = await Promise.all([this.all('whole'), this.all('begun')]);
    const listed = new Set([
      ...[...whole].flatMap(([name, { files }]) => [placeOf(name, 'whole'), ...files.map(keyOf)]),
      ...[...begun].flatMap(([name, { files }]) => [placeOf(name, 'begun'), ...files.map(keyOf)]),
    ]);
    const cache = await this.cache();
    for (const url of await this.kept()) if (!listed.has(url)) await cache.delete(url);
  }

  /** Deletes all of it. */
  async deleteAll(): Promise<void> {
    await caches.delete(CACHES.kept);
    this.#keys = undefined;
  }

  cache(): Promise<Cache> {
    return caches.open(CACHES.kept);
  }

  async #readKeys(): Promise<Map<string, string>> {
    const whole = await this.all('whole');
    return new Map([...whole.values()].flatMap(({ files }) => files.map((file) => [file[0], keyOf(file)])));
  }
}

function searchOf(state: ListState): string {
  return state === 'whole' ? '' : '?begun';
}

function placeOf(name: string, state: ListState): string {
  return new URL(listAddress(name) + searchOf(state), SCOPE).href;
}

/** The lists of this site in this browser. */
export const keptLists = new KeptLists();
