/** A stored preference; undefined if there is none, or the browser has no storage (private windows, a full disk). */
export function readPreference(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Stores a preference, or removes it if undefined; false in a browser that has no storage, where it lasts as long as the page. */
export function savePreference(key: string, value: string | undefined): boolean {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
    return true;
  } catch {
    return false;
  }
}
