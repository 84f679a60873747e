import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { CUTS, fileName, rangeOf, unicodeRange, type Cut } from './cuts.ts';

const FOLDER = join(import.meta.dirname, '../../assets/fonts');
/** Names of other languages on English pages; print has the whole alphabets. */
const UNPRINTED = new Set(['Inter Switch']);

/** One face of print: a cut at one point of its axes. */
interface Instance {
  family: string;
  weight: string;
  axes?: Record<string, number>;
}

/** A face of print as CSS asks for it and as a file. */
export interface PrintFace {
  /** The name of its file, without folder. */
  name: string;
  /** Its `@font-face` rule. */
  rule: string;
  read: () => Promise<Buffer>;
}

/**
 * The site's faces for print, each fixed in size and weight: Chromium writes a variable face into a PDF as drawings
 * (Type 3) without the face's name (https://issues.skia.org/issues/40031251), a fixed one as itself.
 * @param folder the address of the folder from which the rules shall ask for them, with a slash at its end.
 */
export function printFaces(folder: string): PrintFace[] {
  return CUTS.filter(({ family }) => !UNPRINTED.has(family)).flatMap((cut) =>
    cut.ranges
      .filter((range) => existsSync(join(FOLDER, fileName(cut, range))))
      .flatMap((range) => instancesOf(cut).map((instance) => faceOf(cut, range, instance, folder))),
  );
}

function faceOf(cut: Cut, range: string, { family, weight, axes }: Instance, folder: string): PrintFace {
  const file = fileName(cut, range);
  const point = Object.entries(axes ?? {}).map(([axis, value]) => `-${axis}${String(value)}`);
  const name = file.replace('.woff2', `${point.join('')}.${axes === undefined ? 'woff2' : 'ttf'}`);
  const rule = `@font-face {
  font-family: '${family}';
  font-style: ${cut.style};
  font-weight: ${weight};
  src: url('${folder}${name}');
  unicode-range: ${unicodeRange(rangeOf(range).characters)};
}`;
  return {
    name,
    rule,
    read: async () => {
      const bytes = readFileSync(join(FOLDER, file));
      if (axes === undefined) return bytes;
      return subsetFont(bytes, null, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: axes });
    },
  };
}

/** The points at which a cut is fixed: the sizes of text and of titles, or the two weights of the interface's face. */
function instancesOf({ family, weight, axes }: Cut): Instance[] {
  const { opsz, wght } = axes;
  if (typeof opsz === 'object') {
    return [
      { family, weight, axes: { opsz: opsz.min } },
      { family: `${family} Display`, weight, axes: { opsz: 28 } },
    ];
  }
  if (typeof wght === 'object') {
    return [
      { family, weight: String(wght.min), axes: { wght: wght.min } },
      { family, weight: String(wght.max), axes: { wght: wght.max } },
    ];
  }
  return [{ family, weight }];
}
