/**
 * The journal's ornament: a band of *qoshqar müyiz*, ram's horns, as the felt carpet *syrmaq* has it. There two felts of
 * different colour are laid on each other and cut along one line, so that figure and ground are the same shape; a cord
 * is sewn over the seam. So here: one line of arcs on a grid, and what it leaves below is the figure turned by half a turn.
 *
 * The line between an axis of the figure and the next axis of the ground is a spiral of semicircles that runs into a
 * centre and out again. Their radii grow by one grid unit, 1/2, 3/2, 5/2 …, about two points one unit apart: so both
 * arms are one unit wide everywhere.
 */

/** The measures of the ornament in grid units, of which one is the width of a horn. */
export interface Grid {
  /** How many arcs wind each horn: 2 is a hook, 3 a horn, 4 a coil. */
  arcs: number;
  /** How far the outermost arc is lifted off the centre: the length of the neck. */
  rise: number;
  /** Half the width of the stem at its narrowest. */
  stem: number;
  /** Room between the horns and the edge of the band. */
  margin: number;
}

/** The grid of the journal's band. */
const GRID: Grid = { arcs: 3, rise: 0.5, stem: 0.9, margin: 0.65 };
/** The grid of the single motif, with shorter horns that stay clear at 16 px. */
const MOTIF_GRID: Grid = { arcs: 2, rise: 0.6, stem: 0.6, margin: 0.95 };
/** The lozenge in the foot of each figure: half its width, half its height, and the room between it and the edge. */
const LOZENGE = { width: 0.44, height: 0.72, edge: 0.52 };

/** A tile of the band: its size in grid units, and path data (SVG 2, y downwards) for a tile with its corner at 0 0. */
export interface Tile {
  width: number;
  height: number;
  /** The figure, a closed shape that stands on the lower edge. */
  figure: string;
  /** The seam between figure and ground, from one side of the tile to the other. */
  seam: string;
  /** The lozenge in the figure, to be filled as the ground. */
  inFigure: string;
  /** The lozenges in the two halves of the ground, to be filled as the figure. */
  inGround: string;
}

interface Point {
  x: number;
  y: number;
}
/** An arc of a circle to a point, or a straight line where the radius is 0; `clockwise` as seen with y downwards. */
interface Arc extends Point {
  radius: number;
  clockwise: boolean;
}

/** The tile of the band: one figure between two halves of the ground, mirrored about its middle. */
export function tile(grid: Grid = GRID): Tile {
  const quarter = grid.arcs - 1 + grid.stem;
  const outer = grid.arcs - 0.5;
  const height = 2 * (outer + grid.rise + grid.margin);
  const half = horn(grid, quarter, outer).map((arc) => ({
    ...arc,
    x: arc.x + 3 * quarter,
    y: arc.y + height / 2,
  }));
  const top = { x: 2 * quarter, y: height / 2 - notch(grid, quarter, outer) };
  const width = 4 * quarter;
  const end = half.at(-1) ?? top;
  const left = mirror(half, top, width);
  const start = { x: width - end.x, y: end.y };
  const seam = `${move(start)}${[...left, ...half].map(draw).join('')}`;
  const centre = LOZENGE.edge + LOZENGE.height;
  return {
    width,
    height,
    seam,
    figure: `${seam}V${number(height)}H${number(start.x)}Z`,
    inFigure: lozenge({ x: width / 2, y: height - centre }),
    inGround: lozenge({ x: 0, y: centre }) + lozenge({ x: width, y: centre }),
  };
}

/** One figure in a square, for a sign as small as a favicon: the side of the square, its left edge in the tile, the path. */
export function motif(): { side: number; left: number; figure: string } {
  const { width, height, figure } = tile(MOTIF_GRID);
  return { side: height, left: (width - height) / 2, figure };
}

/** How far above the middle the two horns of a figure meet: there the outermost circle cuts the axis. */
function notch(grid: Grid, quarter: number, outer: number): number {
  return grid.rise + Math.sqrt(Math.max(0, outer ** 2 - (quarter - 0.5) ** 2));
}

/** The seam from an axis of the figure on the left to an axis of the ground on the right, about its centre of rotation. */
function horn(grid: Grid, quarter: number, outer: number): Arc[] {
  const inward: Arc[] = [
    { x: grid.arcs - 1, y: -grid.rise, radius: outer, clockwise: true },
    { x: grid.arcs - 1, y: 0, radius: 0, clockwise: true },
  ];
  for (let arc = grid.arcs - 2; arc >= 0; arc -= 1) {
    const side = (grid.arcs - 1 - arc) % 2 === 0 ? 1 : -1;
    inward.push({ x: side * arc, y: 0, radius: arc + 0.5, clockwise: true });
  }
  // The way out is the way in, turned by half a turn and walked backwards.
  const begin: Point = { x: -quarter, y: -notch(grid, quarter, outer) };
  const stations: Point[] = [begin, ...inward];
  const outward = inward
    .map((arc, place): Arc => {
      const to = stations[place] ?? begin;
      return { x: 0 - to.x, y: 0 - to.y, radius: arc.radius, clockwise: false };
    })
    .reverse();
  return [...inward, ...outward];
}

/** The same arcs reflected in the vertical axis of a tile, walked backwards so that they end at `top`. */
function mirror(arcs: readonly Arc[], top: Point, width: number): Arc[] {
  const stations: Point[] = [top, ...arcs];
  return arcs
    .map((arc, place): Arc => {
      const to = stations[place] ?? top;
      return { ...arc, x: width - to.x, y: to.y };
    })
    .reverse();
}

function lozenge({ x, y }: Point): string {
  const { width, height } = LOZENGE;
  return `${move({ x, y: y - height })}l${[width, height].join(' ')}l${[-width, height].join(' ')}l${[-width, -height].join(' ')}Z`;
}

const move = (point: Point): string => `M${number(point.x)} ${number(point.y)}`;
const draw = (arc: Arc): string =>
  arc.radius === 0
    ? `L${number(arc.x)} ${number(arc.y)}`
    : `A${number(arc.radius)} ${number(arc.radius)} 0 0 ${arc.clockwise ? '1' : '0'} ${number(arc.x)} ${number(arc.y)}`;

/** A number with three decimals at most. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
