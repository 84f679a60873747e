import type { Element } from 'xast';
import { x } from 'xastscript';
import { tile } from './ornament.ts';
import { hex } from './colour.ts';

/** The band of ram's horns as a group of SVG that begins at 0 0: its width and height in pixels, cut evenly at both ends. */
export function band(hue: number, paper: string, width: number, height: number): Element {
  const one = tile();
  const scale = height / one.height;
  const half = width / 2 / scale;
  const count = Math.ceil(half / one.width - 0.5);
  const figure = hex(0.4, 0.1, hue);
  const ground = hex(0.9, 0.035, hue);
  const tiles = (path: (place: { transform: string }) => Element): Element[] =>
    Array.from({ length: 2 * count + 1 }, (_, place) =>
      path({ transform: `translate(${String(half + (place - count - 0.5) * one.width)} 0)` }),
    );
  return x('g', { transform: `scale(${String(scale)})` }, [
    x('rect', { width: 2 * half, height: one.height, fill: ground }),
    // Each figure reaches a hair beyond its tile, so that no line of the ground shows where two tiles meet.
    ...tiles((place) =>
      x('path', {
        ...place,
        fill: figure,
        stroke: figure,
        'stroke-width': 0.05,
        d: one.figure + one.inGround,
      }),
    ),
    ...tiles((place) => x('path', { ...place, fill: ground, d: one.inFigure })),
    ...tiles((place) =>
      x('path', { ...place, fill: 'none', stroke: paper, 'stroke-width': 0.14, d: one.seam }),
    ),
  ]);
}
