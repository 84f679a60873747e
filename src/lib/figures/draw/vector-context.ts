import type { PatternName } from '../model/spec.ts';
import { dotting, hatching } from './drawn-tiles.ts';
import { SvgContext } from './svg-context.ts';
import { n, type Box, type RecordedPattern } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** How far the ground under a label reaches beside its letters, in pixels. */
const BESIDE = 2;

/**
 * Records a drawing for a PDF, in which all of it stays vectors and each text is there once. Chromium puts a pattern into
 * a PDF as pixels: its lines and dots are drawn one by one. Letters drawn in outline would be a second text in a nameless
 * face: a plain ground lies under the label in their place.
 */
export class VectorContext extends SvgContext {
  override tile(pattern: PatternName, colour: string, ground: string): RecordedPattern {
    return this.pattern(pattern, colour, ground);
  }

  override fill(): void {
    const { fillStyle, box } = this;
    if (typeof fillStyle === 'string') {
      super.fill();
      return;
    }
    if (box === undefined) throw new Error(`a pattern fills what is no rectangle: ${fillStyle.id}`);
    this.draw(`<g${this.attributes()}>${filled(fillStyle, box)}</g>`);
  }

  override strokeText(text: string, x: number, y: number): void {
    const size = this.letterSize;
    const width = textWidth(text, size) + 2 * BESIDE;
    const before = { start: BESIDE, middle: width / 2, end: width - BESIDE }[this.anchor];
    const place = `x="${n(x - before)}" y="${n(this.baseline(y) - 0.85 * size)}"`;
    const fill = typeof this.strokeStyle === 'string' ? this.strokeStyle : this.strokeStyle.ground;
    this.draw(
      `<rect ${place} width="${n(width)}" height="${n(1.1 * size)}" fill="${fill}"${this.attributes()}/>`,
    );
  }
}

/** A rectangle with its pattern drawn, cut off at its edges. */
function filled({ pattern, colour, ground }: RecordedPattern, box: Box): string {
  const [x, y, width, height] = [n(box.x), n(box.y), n(box.width), n(box.height)];
  const bounds = `x="${x}" y="${y}" width="${width}" height="${height}"`;
  const tiles =
    pattern === 'hatch'
      ? `<path d="${hatching(box)}" stroke="${colour}" stroke-width="2"/>`
      : `<path d="${dotting(box)}" fill="${colour}"/>`;
  return `<svg ${bounds} viewBox="${[x, y, width, height].join(' ')}"><rect ${bounds} fill="${ground}"/><rect ${bounds} fill="${colour}" fill-opacity=".22"/>${tiles}</svg>`;
}
