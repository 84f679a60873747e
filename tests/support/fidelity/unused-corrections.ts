import type { Correction } from '../../../src/schemas/correction.ts';
import { applyCorrections } from '../../../src/lib/check/corrections.ts';
import { readSource, type HeadWithoutLabels } from './source.ts';

/** The corrections without effect: without them the corrected source reads the same. */
export function unusedCorrections(
  source: string,
  entries: readonly Correction[],
  withoutLabels: readonly HeadWithoutLabels[] = [],
): Correction[] {
  const complete = correctedReading(source, entries, withoutLabels);
  return entries.filter(
    (entry) =>
      correctedReading(
        source,
        entries.filter((other) => other !== entry),
        withoutLabels,
      ) === complete,
  );
}

/** The reading of a corrected source, without line numbers. */
function correctedReading(
  source: string,
  entries: readonly Correction[],
  withoutLabels: readonly HeadWithoutLabels[],
): string {
  const { tokens, footnotes, emphasis } = readSource(applyCorrections(source, entries), withoutLabels);
  const words = (list: readonly { text: string }[]) => list.map(({ text }) => text);
  return JSON.stringify([words(tokens), footnotes.map(words), emphasis]);
}
