/** Makes the site's own fonts from the Fontsource packages: `node scripts/fonts.ts`. What it writes is committed. */

import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CUTS, fileName, rangeOf, unicodeRange, type Cut } from '../src/lib/fonts/cuts.ts';
import { curveApostrophe, nameSuperiors } from '../src/lib/fonts/code-points.ts';
import { fallbackRules } from '../src/lib/fonts/fallback.ts';
import { glyphsByCodePoint, readTables } from '../src/lib/fonts/sfnt.ts';
import { LOCALES, SCRIPTS } from '../src/schemas/locales.ts';

const ROOT = join(import.meta.dirname, '..');
const OUT = join(ROOT, 'src/assets/fonts');
const CSS = join(ROOT, 'src/styles/fonts.css');
/** Kerning, ligatures, the figure styles that there are and the language forms; no stylistic sets, no fractions. */
const FEATURES = [
  'kern',
  'liga',
  'calt',
  'ccmp',
  'locl',
  'mark',
  'mkmk',
  'rvrn',
  'case',
  'lnum',
  'onum',
  'pnum',
  'tnum',
];
/** Tables that browsers do not use, or that only hinting and vertical lines need. */
const UNUSED_TABLES = ['STAT', 'gasp', 'prep', 'vhea', 'vmtx'];

mkdirSync(OUT, { recursive: true });
const rules: string[] = [];
const written = new Set<string>();
for (const cut of CUTS) {
  for (const range of cut.ranges) {
    const characters = await write(cut, range);
    if (characters !== '') rules.push(faceRule(cut, range, characters));
  }
}
copyLicences();
writeFileSync(CSS, `${head()}\n\n${rules.join('\n')}\n${fallbackRules(await textCuts())}\n`);

/** Writes the file of a cut and range and gives back the characters that it really has. */
async function write(cut: Cut, name: string): Promise<string> {
  const { source, characters } = rangeOf(name);
  const font = await openSource(cut, source, name);
  const present = glyphsByCodePoint(readTables(font));
  const kept = Array.from(characters)
    .filter((character) => present.has(character.codePointAt(0) ?? 0))
    .join('');
  const path = join(OUT, fileName(cut, name));
  if (kept === '' || written.has(path)) return kept;
  const bytes = await subsetFont(font, kept, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: FEATURES,
    dropTables: UNUSED_TABLES,
    variationAxes: cut.axes,
  });
  writeFileSync(path, bytes);
  written.add(path);
  console.log(`${String(bytes.length).padStart(6)}  ${fileName(cut, name)}`);
  return kept;
}

/** A file of the package as plain sfnt bytes, with the code points that a range adds to it. */
async function openSource(cut: Cut, source: string, range?: string): Promise<Buffer> {
  const path = join(ROOT, 'node_modules', cut.package, 'files', cut.file.replace('*', source));
  const font = await subsetFont(readFileSync(path), null, { targetFormat: 'sfnt', keepAllGlyphs: true });
  if (range === 'superiors') return nameSuperiors(font);
  return range === 'display' ? curveApostrophe(font) : font;
}

/** `no-inline`: the policy of the site lets no font from a data address through, which Vite makes of small files. */
function faceRule(cut: Cut, range: string, characters: string): string {
  return `@font-face {
  font-family: '${cut.family}';
  font-style: ${cut.style};
  font-weight: ${cut.weight};
  font-display: swap;
  src: url(../assets/fonts/${fileName(cut, range)}?no-inline) format('woff2');
  unicode-range: ${unicodeRange(characters)};
}`;
}

/** The cuts at the size and weight of running text, which the fallbacks are fitted to. */
async function textCuts(): Promise<Map<string, { latin: Buffer; cyrillic: Buffer }>> {
  const result = new Map<string, { latin: Buffer; cyrillic: Buffer }>();
  for (const cut of CUTS.filter(({ ranges }) => ranges.includes('latin'))) {
    result.set(
      cut.name,
      await pinned(cut, { ...cut.axes, ...('opsz' in cut.axes ? { opsz: 19 } : { wght: 400 }) }),
    );
    if (cut.name === 'sans') result.set('sans-bold', await pinned(cut, { wght: 600 }));
  }
  return result;
}

async function pinned(cut: Cut, axes: Cut['axes']): Promise<{ latin: Buffer; cyrillic: Buffer }> {
  const open = async (source: string): Promise<Buffer> =>
    subsetFont(await openSource(cut, source), null, {
      targetFormat: 'sfnt',
      keepAllGlyphs: true,
      variationAxes: axes,
    });
  return { latin: await open('latin'), cyrillic: await open('cyrillic') };
}

function copyLicences(): void {
  const packages = new Map(CUTS.map((cut) => [cut.package, cut]));
  for (const name of packages.keys()) {
    const short = name.split('/').at(-1) ?? name;
    copyFileSync(join(ROOT, 'node_modules', name, 'LICENSE'), join(OUT, `LICENSE-${short}.txt`));
  }
}

function head(): string {
  const inCyrillic = LOCALES.filter((locale) => SCRIPTS[locale] === 'Cyrillic');
  return `/* Written by scripts/fonts.ts; change that, not this. */
:root {
  --font-text: 'Literata', 'Arrows', 'Serif fallback', 'Serif fallback 2', serif;
  --font-title: 'Literata Title', var(--font-text);
  --font-ui: 'Inter', 'Arrows', 'Sans fallback', 'Sans fallback 2', sans-serif;
  /* For the names of the other languages on an English page, which need no whole Cyrillic alphabet. */
  --font-switch: 'Inter Switch', var(--font-ui);
}

${inCyrillic.map((locale) => `:root:lang(${locale})`).join(',\n')} {
  --font-switch: var(--font-ui);
}`;
}
