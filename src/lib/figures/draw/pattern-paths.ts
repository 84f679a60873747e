import { DOT_RADIUS, TILE_SIZE } from './fills.ts';
import { roundedLength, type Box, type RecordedPattern } from './svg-state.ts';

/** Path data of the hatching of a rectangle: the same diagonals as in the pattern tiles. */
export function hatchPath({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  const [right, bottom] = [x + width, y + height];
  for (let sum = Math.ceil((x + y) / TILE_SIZE) * TILE_SIZE; sum <= right + bottom; sum += TILE_SIZE) {
    const from = Math.max(x, sum - bottom);
    const to = Math.min(right, sum - y);
    lines.push(
      `M${roundedLength(from)} ${roundedLength(sum - from)}L${roundedLength(to)} ${roundedLength(sum - to)}`,
    );
  }
  return lines.join('');
}

/** Path data of the dots of a rectangle: the same dots as in the pattern tiles. */
export function dotPath({ x, y, width, height }: Box): string {
  const dots: string[] = [];
  const arc = `a${String(DOT_RADIUS)} ${String(DOT_RADIUS)} 0 1 0`;
  for (let row = Math.floor(y / TILE_SIZE); row * TILE_SIZE <= y + height; row += 1) {
    for (let column = Math.floor(x / TILE_SIZE); column * TILE_SIZE <= x + width; column += 1) {
      const left = (column + 0.5) * TILE_SIZE - DOT_RADIUS;
      const middle = (row + 0.5) * TILE_SIZE;
      dots.push(
        `M${roundedLength(left)} ${roundedLength(middle)}${arc} ${String(2 * DOT_RADIUS)} 0${arc} ${String(-2 * DOT_RADIUS)} 0`,
      );
    }
  }
  return dots.join('');
}

/**
 * A rectangle with its pattern as paths, clipped at its edges: renderers without patterns (QtSvg, MuPDF; Chromium in a PDF
 * rasterises them) would paint it in another series' colour, or black. Where the inner picture is not drawn either, the
 * tint below is a colour of its own.
 */
export function patternedRectangle({ pattern, colour, ground }: RecordedPattern, box: Box): string {
  const [x, y, width, height] = [
    roundedLength(box.x),
    roundedLength(box.y),
    roundedLength(box.width),
    roundedLength(box.height),
  ];
  const bounds = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const tiles =
    pattern === 'hatch'
      ? `<path d="${hatchPath(box)}" stroke="${colour}" stroke-width="2"/>`
      : `<path d="${dotPath(box)}" fill="${colour}"/>`;
  return `<rect ${bounds} fill="${ground}"/><rect ${bounds} fill="${colour}" fill-opacity=".22"/><svg ${bounds} viewBox="${[x, y, width, height].join(' ')}">${tiles}</svg>`;
}
