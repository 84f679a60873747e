import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** A font as satori takes it: a static one, for it reads no variable axes. */
export interface Face {
  name: string;
  data: Buffer;
  weight: 400 | 600;
  style: 'normal';
}

interface Cut {
  name: string;
  file: string;
  weight: 400 | 600;
  axes: Record<string, number>;
}

const CUTS: readonly Cut[] = [
  {
    name: 'Title',
    file: 'literata/files/literata-*-opsz-normal.woff2',
    weight: 400,
    axes: { wght: 400, opsz: 48 },
  },
  { name: 'Text', file: 'inter/files/inter-*-wght-normal.woff2', weight: 400, axes: { wght: 400 } },
];
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'];

/** The `font-family` of a cut: a family for each subset, since satori takes one file a family and looks on in the next. */
export function family(cut: 'Title' | 'Text'): string {
  return SUBSETS.map((subset) => `${cut} ${subset}`).join(', ');
}

let loaded: Promise<Face[]> | undefined;

/** The faces of the cards, made once from the Fontsource packages of the project in the working directory. */
export function faces(): Promise<Face[]> {
  loaded ??= Promise.all(CUTS.flatMap((cut) => SUBSETS.map((subset) => face(cut, subset))));
  return loaded;
}

async function face(cut: Cut, subset: string): Promise<Face> {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'));
  const font = await readFile(resolve(`@fontsource-variable/${cut.file.replace('*', subset)}`));
  const data = await subsetFont(font, null, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    noHinting: true,
    // Satori reads no contextual substitutions, and fails on variations in the GSUB table.
    keepFeatures: ['kern', 'liga'],
    variationAxes: cut.axes,
  });
  return { name: `${cut.name} ${subset}`, data, weight: cut.weight, style: 'normal' };
}
