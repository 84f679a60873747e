import { afterAll, expect } from 'vitest';
import { test } from '../support/browsing.ts';
import { articlePlaces } from '../support/places.ts';
import { readerMode } from '../support/reader-mode.ts';

/** Every article page as it is with scripts; those in English, where all three abstracts show, without them too. */
const visits = articlePlaces().flatMap((place) =>
  (place.locale === 'en' ? [true, false] : [true]).map((javaScript) => ({ ...place, javaScript })),
);

const kept: string[] = [];
afterAll(() => {
  console.info(`what a reader mode keeps:\n${kept.toSorted().join('\n')}`);
});

test.for(visits)(
  'a reader mode keeps abstract, text, notes and references of $locale /$place, with JavaScript: $javaScript',
  async ({ locale, place, javaScript }, { open }) => {
    const { counts, lost } = await readerMode(await open(place, { locale, javaScript }));
    const all = Object.entries(counts).map(([part, count]) => {
      const missing = lost.filter((piece) => piece.startsWith(`${part}: `)).length;
      return `${String(count - missing)} of ${String(count)} ${part}`;
    });
    if (javaScript) kept.push(`  /${locale}/${place}: ${all.join(', ')}`);
    expect(lost).toEqual([]);
    expect(counts.paragraphs).toBeGreaterThan(0);
    expect(counts.abstracts).toBeGreaterThan(0);
  },
);
