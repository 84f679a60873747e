import { SvgContext } from './svg-context.ts';
import { roundedLength } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** Horizontal padding of the background of a label, in pixels. */
const LABEL_PADDING = 2;

/**
 * Records a drawing for a PDF, in which each text occurs once: outlined letters would be a second text in an unnamed font,
 * so a label has a plain background instead.
 */
export class VectorContext extends SvgContext {
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
