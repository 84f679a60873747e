import type { Correction } from '../../schemas/correction.ts';
import { say } from '../faults/say.ts';

/** source.txt with its corrections applied, and a map back to its lines. */
export interface CorrectedText {
  text: string;
  /** How many places were corrected: an entry with `times` counts for each of them. */
  places: number;
  /** The line of source.txt, from 1, from which the character at this offset of `text` comes. */
  lineAt: (offset: number) => number;
}

/** A stretch of source.txt, from `start` up to `end`, that an entry replaces. */
interface Place {
  start: number;
  end: number;
  entry: Correction;
}

/** An entry as it stands in corrections.yaml, for messages. */
export function describeCorrection({ line, times, source }: Correction): string {
  const words = JSON.stringify(source);
  return line === undefined
    ? say('correctionThroughout', { times: times ?? 0, words })
    : say('correctionAtLine', { line, words });
}

/** Problems of the entries: not found where they say, found more than once, or overlapping. */
export function correctionProblems(source: string, entries: readonly Correction[]): string[] {
  return findPlaces(source, entries).faults;
}

/**
 * Applies every correction to the source.
 * @throws one error that lists all the faults of the entries.
 */
export function applyCorrections(source: string, entries: readonly Correction[]): CorrectedText {
  const { places, faults } = findPlaces(source, entries);
  if (faults.length > 0) {
    throw new Error([say('correctionsUnfit'), ...faults.map((fault) => `  • ${fault}`)].join('\n'));
  }
  return replace(source, lineStarts(source), places);
}

function findPlaces(source: string, entries: readonly Correction[]): { places: Place[]; faults: string[] } {
  const starts = lineStarts(source);
  const faults: string[] = [];
  const places = entries.flatMap((entry) => {
    const found =
      entry.line === undefined ? everywhere(source, entry) : onLine(source, starts, entry, entry.line);
    const expected = entry.times ?? 1;
    if (found.length !== expected) {
      faults.push(
        say('correctionMisplaced', { entry: describeCorrection(entry), count: found.length, expected }),
      );
    }
    return found;
  });
  places.sort((a, b) => a.start - b.start);
  places.forEach((place, index) => {
    const next = places[index + 1];
    if (next !== undefined && next.start < place.end) {
      faults.push(
        say('correctionsOverlap', {
          one: describeCorrection(place.entry),
          other: describeCorrection(next.entry),
        }),
      );
    }
  });
  return { places, faults };
}

function lineStarts(source: string): number[] {
  return [0, ...[...source.matchAll(/\n/gu)].map(({ index }) => index + 1)];
}

function everywhere(source: string, entry: Correction): Place[] {
  const places: Place[] = [];
  let start = source.indexOf(entry.source);
  while (start >= 0) {
    const end = start + entry.source.length;
    places.push({ start, end, entry });
    start = source.indexOf(entry.source, end);
  }
  return places;
}

function onLine(source: string, starts: readonly number[], entry: Correction, line: number): Place[] {
  const from = starts[line - 1];
  if (from === undefined) return [];
  const to = starts[line] ?? source.length;
  const places: Place[] = [];
  let start = source.indexOf(entry.source, from);
  while (start >= 0 && start < to) {
    places.push({ start, end: start + entry.source.length, entry });
    start = source.indexOf(entry.source, start + 1);
  }
  return places;
}

/** Where a stretch of the corrected text begins in it (`at`) and in the source (`from`), and whether an entry wrote it. */
interface Origin {
  at: number;
  from: number;
  isReading: boolean;
}

function replace(source: string, starts: readonly number[], places: readonly Place[]): CorrectedText {
  const origins: Origin[] = [];
  let text = '';
  let done = 0;
  for (const { start, end, entry } of places) {
    origins.push({ at: text.length, from: done, isReading: false });
    text += source.slice(done, start);
    origins.push({ at: text.length, from: start, isReading: true });
    text += entry.reading;
    done = end;
  }
  origins.push({ at: text.length, from: done, isReading: false });
  text += source.slice(done);
  const lineAt = (offset: number): number => {
    const origin = origins[lastNotAbove(origins, offset, ({ at }) => at)];
    if (origin === undefined) return 1;
    const inSource = origin.isReading ? origin.from : origin.from + offset - origin.at;
    return lastNotAbove(starts, inSource, (start) => start) + 1;
  };
  return { text, places: places.length, lineAt };
}

/** The index of the last item whose key is not above the limit, in a list sorted by that key; at least 0. */
function lastNotAbove<T>(items: readonly T[], limit: number, key: (item: T) => number): number {
  let [low, high] = [0, items.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const item = items[middle];
    if (item !== undefined && key(item) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
