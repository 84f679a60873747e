import { checkPassage, fieldsOf } from './check-passage.ts';
import { LIMITS, type KeptPassage } from './kept-passage.ts';
import { KEPT_PASSAGES } from './storage-key.ts';

/** The version of what is stored; a change that an older script would misread gets the next number. */
const VERSION = 1;
/** Fired on the document when this page has changed the passages; other tabs have the browser's own `storage` event. */
const CHANGED = 'keptpassageschange';

/** Why passages cannot be read or changed. */
export type Problem = 'unavailable' | 'full' | 'newer' | 'unreadable';

/** What is stored; with a problem, nothing that can be shown. */
export interface Kept {
  passages: readonly KeptPassage[];
  problem?: Problem;
}

/** The passages of this browser, in the order in which they were kept. */
export function readKept(): Kept {
  let stored: string | null;
  try {
    stored = localStorage.getItem(KEPT_PASSAGES);
  } catch {
    return { passages: [], problem: 'unavailable' };
  }
  return parseKept(stored);
}

/** What a stored text holds; exported for tests. */
function parseKept(stored: string | null): Kept {
  if (stored === null) return { passages: [] };
  const unreadable: Kept = { passages: [], problem: 'unreadable' };
  let fields: ReadonlyMap<string, unknown>;
  try {
    fields = fieldsOf(JSON.parse(stored));
  } catch {
    return unreadable;
  }
  const version = fields.get('version');
  if (typeof version === 'number' && version > VERSION) return { passages: [], problem: 'newer' };
  const list: unknown = fields.get('passages');
  if (version !== VERSION || !Array.isArray(list)) return unreadable;
  const passages = list.map(checkPassage).filter((passage) => passage !== undefined);
  return passages.length === list.length ? { passages } : unreadable;
}

/**
 * Changes the stored passages: they are read anew, so that what another tab has kept stays. Returns why nothing was changed, if
 * so: then all is stored as it was.
 */
export function changeKept(
  change: (passages: readonly KeptPassage[]) => readonly KeptPassage[],
): Problem | undefined {
  const { passages, problem } = readKept();
  if (problem !== undefined) return problem;
  const changed = change(passages);
  if (changed.length === 0) return removeAllKeptPassages();
  if (changed.length > Math.max(LIMITS.passages, passages.length)) return 'full';
  try {
    localStorage.setItem(KEPT_PASSAGES, JSON.stringify({ version: VERSION, passages: changed }));
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'unavailable';
  }
  document.dispatchEvent(new Event(CHANGED));
  return undefined;
}

/** Removes every kept passage from this browser, readable or not; what shows them follows. */
export function removeAllKeptPassages(): Problem | undefined {
  try {
    localStorage.removeItem(KEPT_PASSAGES);
  } catch {
    return 'unavailable';
  }
  document.dispatchEvent(new Event(CHANGED));
  return undefined;
}

/** Calls back whenever the passages may have changed: here, in another tab, or with all that this browser keeps. */
export function onKeptChange(follow: () => void, signal: AbortSignal): void {
  document.addEventListener(CHANGED, follow, { signal });
  document.addEventListener('preferencechange', follow, { signal });
  addEventListener(
    'storage',
    ({ key }) => {
      if (key === null || key === KEPT_PASSAGES) follow();
    },
    { signal },
  );
}
