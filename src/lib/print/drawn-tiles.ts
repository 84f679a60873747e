import { TILE } from '../figures/draw/fills.ts';

/** A rectangle in the drawing's own units. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle as our drawings write it: a corner, a way right, a way down, a way back. */
const RECTANGLE = /^M(-?[\d.]+) (-?[\d.]+)h(-?[\d.]+)v(-?[\d.]+)h-?[\d.]+Z$/u;
const DOT = 1.4;

/** The rectangle that path data draw; nothing where they draw something else. */
export function boxOf(data: string): Box | undefined {
  const [, x, y, width, height] = (RECTANGLE.exec(data) ?? []).map(Number);
  if (x === undefined || y === undefined || width === undefined || height === undefined) return undefined;
  return {
    x: Math.min(x, x + width),
    y: Math.min(y, y + height),
    width: Math.abs(width),
    height: Math.abs(height),
  };
}

/** Path data of the hatching of a rectangle: the diagonals that the tiles of the pattern would draw. */
export function hatching({ x, y, width, height }: Box): string {
  const lines: string[] = [];
  const [right, bottom] = [x + width, y + height];
  for (let sum = Math.ceil((x + y) / TILE) * TILE; sum <= right + bottom; sum += TILE) {
    const from = Math.max(x, sum - bottom);
    const to = Math.min(right, sum - y);
    lines.push(`M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`);
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
      dots.push(`M${round(left)} ${round(middle)}${arc} ${String(2 * DOT)} 0${arc} ${String(-2 * DOT)} 0`);
    }
  }
  return dots.join('');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
