/** What the reader's browser remembers of a choice; nothing where it keeps nothing (private windows, a full disk). */
export function readPreference(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a choice in the reader's browser, or forgets it; a browser that keeps nothing is no error. */
export function savePreference(key: string, value: string | undefined): void {
  try {
    if (value === undefined) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // The choice holds for this page alone.
  }
}
