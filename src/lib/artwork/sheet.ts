import satori from 'satori';
import sharp from 'sharp';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { hex } from './colour.ts';
import { faces } from './faces.ts';

/** The colours of what is printed: paper, ink and the quiet ink of what stands beside the words. */
export const PAPER = hex(0.985, 0.006, 85);
export const INK = hex(0.24, 0.015, 260);
export const QUIET = hex(0.46, 0.015, 260);

/** An element as satori takes it without React. */
export interface Box {
  type: 'div';
  key: null;
  props: { style: Record<string, string | number>; lang?: string; children?: Box[] | string };
}

/** A box of flexible layout. */
export function box(style: Record<string, string | number>, children: Box[] | string): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

/** A typewriter's apostrophe within a word as a picture has to draw it. */
export function curlyApostrophes(text: string): string {
  return text.replace(/(?<=\p{L})'(?=\p{L})/gu, '’');
}

/** The bytes of a PNG of a sheet, with a drawing laid over it some pixels down. */
export async function pngOf(
  sheet: Box,
  size: { width: number; height: number },
  drawing: Element,
  down: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(sheet, { ...size, fonts: await faces() });
  const placed = toXml(x('g', { transform: `translate(0 ${String(down)})` }, [drawing]));
  // The letters are outlines already: no font of the system is asked for. Drawn outside the thread that writes the pages.
  const drawn = await sharp(Buffer.from(svg.replace('</svg>', `${placed}</svg>`)))
    .png({ compressionLevel: 9 })
    .toBuffer();
  return Uint8Array.from(drawn);
}
