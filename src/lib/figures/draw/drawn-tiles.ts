import { DOT, TILE } from './fills.ts';
import { n, type Box } from './svg-state.ts';

/** Path data of the hatching of a rectangle: the diagonals that the tiles of the pattern would draw. */
export function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  const [right, bottom] = [x + width, y + height];
  for (let sum = Math.ceil((x + y) / TILE) * TILE; sum <= right + bottom; sum += TILE) {
    const from = Math.max(x, sum - bottom);
    const to = Math.min(right, sum - y);
    lines.push(`M${n(from)} ${n(sum - from)}L${n(to)} ${n(sum - to)}`);
  }
  return lines.join('');
}

/** Path data of the dots of a rectangle: those that the tiles of the pattern would draw. */
export function dotting({ x, y, width, height }: Box): string {
  const dots: string[] = [];
  const arc = `a${String(DOT)} ${String(DOT)} 0 1 0`;
  for (let row = Math.floor(y / TILE); row * TILE <= y + height; row += 1) {
    for (let column = Math.floor(x / TILE); column * TILE <= x + width; column += 1) {
      const left = (column + 0.5) * TILE - DOT;
      const middle = (row + 0.5) * TILE;
      dots.push(`M${n(left)} ${n(middle)}${arc} ${String(2 * DOT)} 0${arc} ${String(-2 * DOT)} 0`);
    }
  }
  return dots.join('');
}
