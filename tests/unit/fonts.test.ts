import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { CUTS, fileName, rangeOf, SUPERIORS, type Cut } from '../../src/lib/fonts/cuts.ts';
import { glyphsByCodePoint, readTables } from '../../src/lib/fonts/sfnt.ts';
import { preloads } from '../../src/layouts/font-preloads.ts';
import { LOCALES } from '../../src/schemas/localized.ts';

const root = join(import.meta.dirname, '../..');
const fonts = join(root, 'src/assets/fonts');
const content = join(root, 'content/issues');
const KAZAKH = 'АаӘәБбВвГгҒғДдЕеЁёЖжЗзИиЙйКкҚқЛлМмНнҢңОоӨөПпРрСсТтУуҰұҮүФфХхҺһЦцЧчШшЩщЪъЫыІіЬьЭэЮюЯя';
/** Fonts of the first view of an article, as a slow line feels them. */
const BUDGET = 90_000;

/** The characters that a file draws, read from its cmap. */
async function drawn(file: string): Promise<Set<number>> {
  const font = await subsetFont(readFileSync(join(fonts, file)), null, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
  });
  return new Set(glyphsByCodePoint(readTables(font)).keys());
}

async function drawnBy(cuts: readonly Cut[]): Promise<Set<number>> {
  const files = cuts.flatMap((cut) => cut.ranges.map((range) => fileName(cut, range)));
  const sets = await Promise.all(files.filter((file) => existsSync(join(fonts, file))).map(drawn));
  return new Set(sets.flatMap((set) => [...set]));
}

const missing = (text: string, glyphs: Set<number>): string[] =>
  [...new Set(text)].filter((character) => character > ' ' && !glyphs.has(character.codePointAt(0) ?? 0));

const source = readdirSync(content)
  .map((issue) => join(content, issue, 'source.txt'))
  .filter((path) => existsSync(path))
  .map((path) => readFileSync(path, 'utf8'))
  .join('');

const faces: [string, Cut[]][] = [
  ...new Set(CUTS.map((cut) => `${cut.family}, ${cut.style} ${cut.weight.slice(0, 3)}`)),
]
  .filter((face) => /^(Literata|Inter),/.test(face))
  .map((face) => [face, CUTS.filter((cut) => face.startsWith(cut.family) && serves(cut, face))]);

/** Whether a cut answers to the style and weight that end the face's name. */
function serves(cut: Cut, face: string): boolean {
  const [low, high = low] = cut.weight.split(' ').map(Number);
  const weight = Number(face.slice(-3));
  return face.includes(cut.style) && weight >= (low ?? 0) && weight <= (high ?? 0);
}

describe('the fonts of the site', () => {
  it.each(faces)('%s draws every letter of the issue and of the Kazakh alphabet', async (_, cuts) => {
    const letters = `${source}${KAZAKH}${SUPERIORS}№−–—„“”«»€₸`;
    expect(missing(letters, await drawnBy(cuts))).toEqual([]);
  });

  it('draws arrows for the interface', async () => {
    expect(missing('←↑→', await drawnBy(CUTS.filter(({ family }) => family === 'Arrows')))).toEqual([]);
  });

  it('sets the names of the other languages in one face', async () => {
    expect(
      missing('ҚазақшаРусский', await drawnBy(CUTS.filter(({ family }) => family === 'Inter Switch'))),
    ).toEqual([]);
  });

  it('never names a letter in two ranges of a face', () => {
    for (const [, cuts] of faces) {
      const letters = cuts.flatMap((cut) =>
        cut.ranges.flatMap((range) => Array.from(rangeOf(range).characters)),
      );
      expect(letters.filter((letter, place) => letters.indexOf(letter) !== place)).toEqual([]);
    }
  });

  it.each(LOCALES)('keeps the first view of an article in %s within the budget', (locale) => {
    const sizes = preloads(locale, true).map((address) => {
      const file = readdirSync(fonts).find((name) => basename(address).startsWith(basename(name, '.woff2')));
      expect(file).toBeDefined();
      return statSync(join(fonts, file ?? '')).size;
    });
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(BUDGET);
  });
});
