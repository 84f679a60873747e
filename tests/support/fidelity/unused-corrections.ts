import type { Correction } from '../../../src/schemas/correction.ts';
import { applyCorrections } from '../../../src/lib/check/corrections.ts';
import { readSource } from './source.ts';

/** The entries that the edition does not need: without them the corrected source says the same. */
export function unusedCorrections(source: string, entries: readonly Correction[]): Correction[] {
  const complete = correctedReading(source, entries);
  return entries.filter(
    (entry) =>
      correctedReading(
        source,
        entries.filter((other) => other !== entry),
      ) === complete,
  );
}

/** All that a source says after its corrections, lines apart. */
function correctedReading(source: string, entries: readonly Correction[]): string {
  const { tokens, footnotes, emphasis } = readSource(applyCorrections(source, entries));
  const words = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  return JSON.stringify([words(tokens), footnotes.map(words), emphasis]);
}
