import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from './element.ts';

/** Tiles on either side of the middle: enough for the width of a page at the smallest height of a band. */
const TILES_EACH_SIDE = 14;

/** Draws the tiles of a band one by one, because Chromium rasterises patterns in a PDF. */
export function printedBand($: CheerioAPI, band: Cheerio<Element>): Cheerio<Element> {
  const drawn = band.clone();
  const pattern = drawn.find('pattern');
  const width = Number(pattern.attr('width'));
  const left = Number(pattern.attr('x'));
  for (let place = -TILES_EACH_SIDE; place <= TILES_EACH_SIDE; place += 1) {
    const tile = pattern.clone().children();
    const x = (left + place * width).toFixed(3);
    // Slightly wider than the tile, so that no gap shows between two backgrounds.
    tile.filter('rect').attr('width', String(width + 0.02));
    drawn.append($(`<g transform="translate(${x} 0)"></g>`).append(tile));
  }
  drawn.find('defs').remove();
  drawn.find('> rect').remove();
  return drawn;
}
