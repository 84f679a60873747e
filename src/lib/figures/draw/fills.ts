import type { PatternName } from '../model/spec.ts';

/** The side of a pattern tile, in CSS pixels. */
export const TILE_SIZE = 7;
/** The radius of a dot, in CSS pixels. */
export const DOT_RADIUS = 1.4;

/** The drawing surface: a canvas context, or the recorder that writes SVG. */
export type Surface = Pick<
  CanvasRenderingContext2D,
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
  | 'fillText'
  | 'measureText'
  | 'fillRect'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'arc'
  | 'rect'
  | 'fill'
  | 'stroke'
  | 'save'
  | 'restore'
  | 'translate'
> & { tile?: (pattern: PatternName, colour: string, ground: string) => CanvasPattern };

/** The fill of a series: a plain colour, or a pattern that can be told apart in grey. */
export function seriesFill(
  surface: Surface,
  pattern: PatternName,
  colour: string,
  ground: string,
): string | CanvasPattern {
  if (pattern === 'solid') return colour;
  if (surface.tile !== undefined) return surface.tile(pattern, colour, ground);
  const tile = document.createElement('canvas');
  const scale = 2;
  tile.width = TILE_SIZE * scale;
  tile.height = TILE_SIZE * scale;
  const context = tile.getContext('2d');
  if (context === null) return colour;
  context.scale(scale, scale);
  drawTile(context, pattern, colour, ground);
  const made = context.createPattern(tile, 'repeat');
  made?.setTransform(new DOMMatrix().scale(1 / scale));
  return made ?? colour;
}

/** Draws one tile: a tint of the colour under lines or dots of it. */
function drawTile(
  context: CanvasRenderingContext2D,
  pattern: PatternName,
  colour: string,
  ground: string,
): void {
  context.fillStyle = ground;
  context.fillRect(0, 0, TILE_SIZE, TILE_SIZE);
  context.globalAlpha = 0.22;
  context.fillStyle = colour;
  context.fillRect(0, 0, TILE_SIZE, TILE_SIZE);
  context.globalAlpha = 1;
  context.strokeStyle = colour;
  context.lineWidth = 2;
  if (pattern === 'hatch') {
    for (const shift of [-TILE_SIZE, 0, TILE_SIZE]) {
      context.beginPath();
      context.moveTo(shift - 1, TILE_SIZE + 1);
      context.lineTo(shift + TILE_SIZE + 1, -1);
      context.stroke();
    }
    return;
  }
  context.beginPath();
  context.arc(TILE_SIZE / 2, TILE_SIZE / 2, DOT_RADIUS, 0, 2 * Math.PI);
  context.fill();
}
