import type { PatternName } from '../model/spec.ts';
import { dotPath, hatchPath } from './pattern-paths.ts';
import { SvgContext } from './svg-context.ts';
import { roundedLength, type Box, type RecordedPattern } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** Horizontal padding of the background of a label, in pixels. */
const LABEL_PADDING = 2;

/**
 * Records a drawing for a PDF, in which everything stays vectors and each text occurs once. Chromium rasterises patterns in
 * a PDF, so their lines and dots are drawn one by one. Outlined letters would be a second text in an unnamed font, so a
 * label has a plain background instead.
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
    this.draw(`<g${this.attributes()}>${patternedRectangle(fillStyle, box)}</g>`);
  }

  override strokeText(text: string, x: number, y: number): void {
    const size = this.letterSize;
    const width = textWidth(text, size) + 2 * LABEL_PADDING;
    const before = { start: LABEL_PADDING, middle: width / 2, end: width - LABEL_PADDING }[this.anchor];
    const place = `x="${roundedLength(x - before)}" y="${roundedLength(this.baseline(y) - 0.85 * size)}"`;
    const fill = typeof this.strokeStyle === 'string' ? this.strokeStyle : this.strokeStyle.ground;
    this.draw(
      `<rect ${place} width="${roundedLength(width)}" height="${roundedLength(1.1 * size)}" fill="${fill}"${this.attributes()}/>`,
    );
  }
}

/** A rectangle with its pattern as paths, clipped at its edges. */
function patternedRectangle({ pattern, colour, ground }: RecordedPattern, box: Box): string {
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
  return `<svg ${bounds} viewBox="${[x, y, width, height].join(' ')}"><rect ${bounds} fill="${ground}"/><rect ${bounds} fill="${colour}" fill-opacity=".22"/>${tiles}</svg>`;
}
