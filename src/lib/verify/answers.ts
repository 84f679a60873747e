/** What a server answers at one address. */
export interface Answer {
  address: string;
  /** The status of HTTP; undefined where no answer came. */
  status: number | undefined;
  fields: Headers;
  /** The body as it is once it is unpacked. */
  body: Uint8Array;
}

/** How many addresses are asked for at once: as many as a browser would. */
const AT_ONCE = 6;
const PATIENCE_MS = 30_000;

/** Asks a server for one address, following no redirect; without an answer the status is undefined. */
export async function ask(address: string): Promise<Answer> {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      headers: { 'Accept-Encoding': 'gzip, br' },
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return { address, status: response.status, fields: response.headers, body };
  } catch {
    return { address, status: undefined, fields: new Headers(), body: new Uint8Array() };
  }
}

/** Does something for each item, a few at once; the results are in the order of the items. */
export async function forEachAtOnce<Item, Result>(
  items: readonly Item[],
  task: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.entries();
  // All workers take from one list.
  const worker = async () => {
    for (const [index, item] of waiting) results[index] = await task(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}
