/** Writes the icons of the site from its ornament: `node scripts/favicon.ts`. What it writes is committed. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { hex } from '../src/lib/artwork/colour.ts';
import { motif } from '../src/lib/artwork/ornament.ts';

const OUT = join(import.meta.dirname, '../public');
/** The hue of the site's own accent; the hue of an issue belongs to its cover. */
const HUE = 235;
const FIGURE = hex(0.4, 0.1, HUE);
const GROUND = hex(0.93, 0.03, HUE);
const NIGHT = { figure: hex(0.78, 0.1, HUE), ground: hex(0.28, 0.045, HUE) };
/** The rounding of the corners, as a share of the side. */
const CORNER = 0.16;

const { side, left, figure } = motif();
const size = `width="${String(side)}" height="${String(side)}"`;

mkdirSync(OUT, { recursive: true });
const night = `<style>@media (prefers-color-scheme:dark){.g{fill:${NIGHT.ground}}.f{fill:${NIGHT.figure}}}</style>`;
writeFileSync(join(OUT, 'favicon.svg'), draw(CORNER, night));
// Apple's systems round the corners themselves.
writeFileSync(join(OUT, 'apple-touch-icon.png'), await png(draw(0), 180));
writeFileSync(join(OUT, 'favicon.ico'), ico(await png(draw(CORNER), 32), 32));

/** The sign, with corners rounded by a share of its side and with styles of its own. */
function draw(corner: number, style = ''): string {
  const box = [0, 0, side, side].join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${style}<clipPath id="c"><rect ${size} rx="${String(side * corner)}"/></clipPath><g clip-path="url(#c)"><rect class="g" ${size} fill="${GROUND}"/><path class="f" transform="translate(${String(-left)} 0)" fill="${FIGURE}" d="${figure}"/></g></svg>\n`;
}

async function png(svg: string, width: number): Promise<Buffer> {
  return sharp(Buffer.from(svg)).resize(width).png({ compressionLevel: 9 }).toBuffer();
}

/** An icon file with one picture in it, a PNG, as Windows reads it since Vista. */
function ico(picture: Buffer, width: number): Buffer {
  const head = Buffer.alloc(22);
  head.writeUInt16LE(1, 2); // an icon
  head.writeUInt16LE(1, 4); // with one picture
  head.writeUInt8(width, 6);
  head.writeUInt8(width, 7);
  head.writeUInt16LE(1, 10); // colour planes
  head.writeUInt16LE(32, 12); // bits a pixel
  head.writeUInt32LE(picture.length, 14);
  head.writeUInt32LE(head.length, 18);
  return Buffer.concat([head, picture]);
}
