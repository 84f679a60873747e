import { readPreference, savePreference } from './preferences.ts';

/** What this device keeps of an article: where the reader left it, and which of its sections have been read. */
export interface ReadingRecord {
  /** The id of the paragraph, heading or figure where the reader was last. */
  at?: string;
  /** The share of the text that lies above it, 0 to 1. */
  share?: number;
  /** Whether the text was read to its end. */
  done?: boolean;
  /** The ids of the sections that were read through. */
  read: string[];
}

const KEY = 'reading';

/** What is kept of the article `ISSUE/SLUG`; an empty record if there is nothing. */
export function readingRecord(publication: string): ReadingRecord {
  const kept = all()[publication];
  if (kept === undefined) return { read: [] };
  const { at, share, done, read } = kept;
  return {
    ...(typeof at === 'string' ? { at } : {}),
    ...(typeof share === 'number' ? { share } : {}),
    ...(done === true ? { done } : {}),
    read: Array.isArray(read) ? read.filter((id) => typeof id === 'string') : [],
  };
}

/** Keeps the record of an article; does nothing in a browser that has no storage. */
export function keepReadingRecord(publication: string, record: ReadingRecord): void {
  savePreference(KEY, JSON.stringify({ ...all(), [publication]: record }));
}

/** Forgets where every article was left and what was read; false where there is no storage. */
export function forgetReading(): boolean {
  return savePreference(KEY, undefined);
}

/** What is stored is whatever another version, or somebody, wrote there. */
function all(): Partial<Record<string, Partial<Record<keyof ReadingRecord, unknown>>>> {
  try {
    const kept: unknown = JSON.parse(readPreference(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? kept : {};
  } catch {
    return {};
  }
}
