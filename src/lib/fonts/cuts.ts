/** The faces of the site, how each is cut, and into which ranges of Unicode: the one table behind the fonts. */

/** A range of Unicode, and the Fontsource subset that holds its glyphs. */
export interface Range {
  source: string;
  characters: string;
}

/** One cut of a face, served as one file per range. */
export interface Cut {
  name: string;
  family: string;
  package: string;
  /** The file of the package, with `*` where the subset's name stands. */
  file: string;
  style: 'normal' | 'italic';
  /** The CSS weights this cut answers to. */
  weight: string;
  axes: Record<string, number | { min: number; max: number }>;
  ranges: readonly string[];
}

const span = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, place) => String.fromCodePoint(from + place)).join('');
const without = (characters: string, others: string): string =>
  Array.from(characters)
    .filter((character) => !others.includes(character))
    .join('');

const latin = `${span(0x20, 0x7e)}\u00a0§©«\u00ad°±·»½×ÇÉÖÜßàçèéêëôöü–—‘’‚“”„†…\u2011\u202f−€`;
/** The ten superior figures: only ¹²³ have code points in the sources, see code-points.ts. */
export const SUPERIORS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const russian = `ЁёІі№${span(0x410, 0x44f)}Ұұ`;
const kazakh = 'ӘәҒғҚқҢңӨөҮүҺһ';

/**
 * The ranges. The first of each script is kept to what the issue and the interface set, since every page loads it; the
 * rest of the block is a file of its own, which is fetched only by a page that has such a letter.
 */
const RANGES: Record<string, Range> = {
  latin: { source: 'latin', characters: latin },
  superiors: { source: 'latin', characters: SUPERIORS },
  'latin-1': { source: 'latin', characters: without(`${span(0xa1, 0xff)}ıŒœˆ˜•‰‹›™`, latin + SUPERIORS) },
  'latin-ext': { source: 'latin-ext', characters: without(`${span(0x100, 0x17f)}ȘșȚțẞ₸₽`, 'ıŒœ') },
  cyrillic: { source: 'cyrillic', characters: russian },
  'cyrillic-1': { source: 'cyrillic', characters: without(`${span(0x400, 0x45f)}Ґґ`, russian) },
  kazakh: { source: 'cyrillic-ext', characters: kazakh },
  'cyrillic-ext': { source: 'cyrillic-ext', characters: without(span(0x460, 0x52f), `${kazakh}ҐґҰұ`) },
  arrows: { source: 'symbols', characters: '←↑→↓' },
  display: { source: 'latin', characters: `${span(0x41, 0x5a)}${span(0x61, 0x7a)} '’,:-–` },
  'switch-cyrillic': { source: 'cyrillic', characters: 'Русскийазш' },
  'switch-kazakh': { source: 'cyrillic-ext', characters: 'Ққ' },
};

const full = ['latin', 'latin-1', 'latin-ext', 'cyrillic', 'cyrillic-1', 'kazakh', 'cyrillic-ext'] as const;
const serif = {
  family: 'Literata',
  package: '@fontsource-variable/literata',
  ranges: [...full, 'superiors'],
} as const;
const sans = {
  family: 'Inter',
  package: '@fontsource-variable/inter',
  file: 'inter-*-wght-normal.woff2',
  style: 'normal',
  weight: '400 600',
  axes: { wght: { min: 400, max: 600 } },
} as const;

/**
 * The cuts. The regular keeps the optical size, from notes to the cover's title, and gives up the weight for it: both
 * axes together cost 42 kB for the Latin alone, this one 23 kB, and a bold of its own is fetched only where bold stands.
 */
export const CUTS: readonly Cut[] = [
  {
    ...serif,
    name: 'serif',
    file: 'literata-*-opsz-normal.woff2',
    style: 'normal',
    weight: '400 500',
    axes: { wght: 400, opsz: { min: 12, max: 48 } },
  },
  {
    ...serif,
    name: 'serif-italic',
    file: 'literata-*-opsz-italic.woff2',
    style: 'italic',
    weight: '400 500',
    axes: { wght: 400, opsz: 18 },
  },
  {
    ...serif,
    name: 'serif-bold',
    file: 'literata-*-opsz-normal.woff2',
    style: 'normal',
    weight: '600 700',
    axes: { wght: 620, opsz: 20 },
  },
  {
    ...serif,
    name: 'serif-bold-italic',
    file: 'literata-*-opsz-italic.woff2',
    style: 'italic',
    weight: '600 700',
    axes: { wght: 620, opsz: 20 },
  },
  // Golos Text is the warmer drawing, but at 14 and 15 px on a plain screen its і loses the dot; Inter's never does.
  { ...sans, name: 'sans', ranges: [...full, 'superiors'] },
  // Fontsource's files of both faces lack arrows; those of Onest have the weight and the plain ends of Inter. A family of its own: a rule
  // of another weight inside a family would win over the family's other files.
  {
    name: 'arrows',
    family: 'Arrows',
    package: '@fontsource-variable/onest',
    file: 'onest-*-wght-normal.woff2',
    style: 'normal',
    weight: '400 700',
    axes: { wght: 400 },
    ranges: ['arrows'],
  },
  // The journal's name on the cover, in the cut for great sizes. The print's record has a typewriter's apostrophe in it;
  // this face draws it curved, the text stays.
  {
    ...serif,
    name: 'title',
    family: 'Literata Title',
    file: 'literata-*-opsz-normal.woff2',
    style: 'normal',
    weight: '400 500',
    axes: { wght: 400, opsz: 72 },
    ranges: ['display'],
  },
  // The names of the two other languages on an English page: eleven letters instead of the two whole alphabets.
  {
    ...sans,
    name: 'sans',
    family: 'Inter Switch',
    ranges: ['switch-cyrillic', 'switch-kazakh'],
  },
];

/** The name of the file of a cut and range. */
export function fileName(cut: Cut, range: string): string {
  return cut.name === range ? `${range}.woff2` : `${cut.name}-${range}.woff2`;
}

/** The characters of a range; a range that the table does not name is an error. */
export function rangeOf(name: string): Range {
  const range = RANGES[name];
  if (range === undefined) throw new Error(`There is no range ${name}.`);
  return range;
}

/** A list of characters as the value of the CSS descriptor unicode-range. */
export function unicodeRange(characters: string): string {
  const codes = [...new Set(Array.from(characters).map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  );
  const spans: [number, number][] = [];
  for (const code of codes) {
    const last = spans.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else spans.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase().padStart(4, '0');
  return spans.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(', ');
}
