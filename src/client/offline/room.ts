/** Room that is left free beside what is kept: the cache takes a little more than its files. */
const SPARE = 1.1;

/** How many bytes the browser has left for the site, if they are too few; undefined if they are enough, or it does not say. */
export async function roomFor(bytes: number): Promise<number | undefined> {
  // Not in every browser, and not without https.
  const storage = navigator.storage as StorageManager | undefined;
  if (storage === undefined) return undefined;
  // Asks that the browser keeps it when the device is full; what it answers changes nothing.
  void storage.persist().catch(() => false);
  const { quota, usage = 0 } = await storage.estimate();
  if (quota === undefined) return undefined;
  const room = Math.max(0, quota - usage);
  return room < bytes * SPARE ? room : undefined;
}
