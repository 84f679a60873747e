import { x } from 'xastscript';
import { band } from '../../artwork/band.ts';
import { PAPER } from '../../artwork/sheet.ts';
import type { BookFile } from './book.ts';
import { xmlDocument } from '../../xml/document.ts';

/** The path of the band that ends an article, from the root of the book. */
export const ORNAMENT = 'images/ornament.svg';

/** Its size in pixels. */
const SIZE = { width: 480, height: 24 };

/** The journal's ornament in the hue of the issue, as slight as a rule. */
export function ornament(hue: number): BookFile {
  const { width, height } = SIZE;
  const svg = x(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${String(width)} ${String(height)}` },
    [band(hue, PAPER, width, height)],
  );
  return { path: ORNAMENT, mediaType: 'image/svg+xml', content: xmlDocument(svg) };
}
