import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CUTS, fileName, rangeOf, unicodeRange, type Cut } from './cuts.ts';

const FOLDER = join(import.meta.dirname, '../../assets/fonts');
/** Faces of the site that no document by itself needs: names of other languages, the title of the cover. */
const LEFT_OUT = new Set(['Inter Switch', 'Literata Title']);

/** The texts of a document by the face that sets them; what is not bold or italic is in all of its text. */
export interface SetTexts {
  all: string;
  italic: string;
  bold: string;
  boldItalic: string;
}

/** The `@font-face` rules for a document, with the fonts in them: of each cut the ranges of which its text has a character. */
export function inlinedFaces(texts: SetTexts): string {
  return CUTS.filter(({ family }) => !LEFT_OUT.has(family))
    .flatMap((cut) => {
      const characters = new Set(texts[setBy(cut)]);
      return cut.ranges
        .filter((range) => existsSync(join(FOLDER, fileName(cut, range))) && isIn(characters, range))
        .map((range) => faceOf(cut, range));
    })
    .join('\n');
}

/** Which text a cut sets. The cuts of more than one weight set the plain and the bold of the interface. */
function setBy({ style, weight }: Cut): keyof SetTexts {
  const isBold = Number(weight.split(' ')[0]) >= 600;
  if (style === 'italic') return isBold ? 'boldItalic' : 'italic';
  return isBold ? 'bold' : 'all';
}

function isIn(characters: ReadonlySet<string>, range: string): boolean {
  return Array.from(rangeOf(range).characters).some((character) => characters.has(character));
}

function faceOf(cut: Cut, range: string): string {
  const bytes = readFileSync(join(FOLDER, fileName(cut, range))).toString('base64');
  return `@font-face {
  font-family: '${cut.family}';
  font-style: ${cut.style};
  font-weight: ${cut.weight};
  src: url(data:font/woff2;base64,${bytes}) format('woff2');
  unicode-range: ${unicodeRange(rangeOf(range).characters)};
}`;
}
