import type { PatternName } from '../model/spec.ts';
import { patternedRectangle } from './pattern-paths.ts';
import { escapeXml, roundedLength, paint, RecordedPattern, State, type Box } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** How much wider than Inter the font may be in which the picture is displayed. */
const WIDTH_FACTOR = 1.07;
/** How much wider bold text is. */
const BOLD_FACTOR = 1.09;

/** The distance of the baseline below the given y, in font sizes, by `textBaseline`. */
const BASELINE_SHIFTS: Record<string, number> = { top: 0.8, hanging: 0.8, middle: 0.35, bottom: -0.2 };

/**
 * Records the part of CanvasRenderingContext2D that Chart.js and our own drawing use as SVG: everything stays vectors, and
 * text stays text. `measureText` estimates, because it has no font.
 */
export class SvgContext extends State {
  readonly canvas: object;
  #stack: State[] = [];
  #path = '';
  /** The last rectangle, and the path that was nothing but it. */
  #rectangle?: { box: Box; path: string };
  #parts: string[] = [];
  #definitions = new Map<string, string>();
  readonly #prefix: string;

  constructor(width: number, height: number, prefix: string) {
    super();
    this.#prefix = prefix;
    this.canvas = { width, height, style: {}, getContext: () => this };
  }

  /** Clears the recording before a new drawing. */
  reset(): void {
    this.#parts = [];
    Object.assign(this, new State());
    this.#stack = [];
  }

  /** The drawing: definitions of clips, then the marks. */
  get markup(): string {
    return `<defs>${[...this.#definitions.values()].join('')}</defs>${this.#parts.join('')}`;
  }

  tile(name: PatternName, colour: string, ground: string): RecordedPattern {
    const id = `${this.#prefix}-${name}-${colour.replaceAll(/\W/gu, '')}`;
    return new RecordedPattern(id, name, colour, ground);
  }

  /** Inserts another recording. */
  place(other: SvgContext, x: number, y: number): void {
    this.#definitions = new Map([...this.#definitions, ...other.#definitions]);
    this.#parts.push(
      `<g transform="translate(${roundedLength(x)} ${roundedLength(y)})">${other.#parts.join('')}</g>`,
    );
  }

  save(): void {
    const kept = new State();
    for (const key of Object.keys(kept)) Reflect.set(kept, key, Reflect.get(this, key));
    this.#stack.push(kept);
  }
  restore(): void {
    Object.assign(this, this.#stack.pop() ?? new State());
  }
  translate(x: number, y: number): void {
    this.transform += `translate(${roundedLength(x)} ${roundedLength(y)})`;
  }
  rotate(angle: number): void {
    this.transform += `rotate(${roundedLength((angle * 180) / Math.PI)})`;
  }
  scale(x: number, y: number): void {
    this.transform += `scale(${roundedLength(x)} ${roundedLength(y)})`;
  }
  setTransform(): void {
    this.transform = '';
  }
  resetTransform(): void {
    this.transform = '';
  }

  beginPath(): void {
    this.#path = '';
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${roundedLength(x)} ${roundedLength(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${roundedLength(x)} ${roundedLength(y)}`;
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.#path += `C${roundedLength(a)} ${roundedLength(b)} ${roundedLength(c)} ${roundedLength(d)} ${roundedLength(x)} ${roundedLength(y)}`;
  }
  closePath(): void {
    this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    const isFirst = this.#path === '';
    this.#path += `M${roundedLength(x)} ${roundedLength(y)}h${roundedLength(width)}v${roundedLength(height)}h${roundedLength(-width)}Z`;
    if (isFirst) {
      const corner = { x: Math.min(x, x + width), y: Math.min(y, y + height) };
      const box = { ...corner, width: Math.abs(width), height: Math.abs(height) };
      this.#rectangle = { box, path: this.#path };
    }
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) =>
      `${roundedLength(x + radius * Math.cos(angle))} ${roundedLength(y + radius * Math.sin(angle))}`;
    const start = `${this.#path === '' ? 'M' : 'L'}${at(from)}`;
    const half = (from + to) / 2;
    const large = Math.abs(to - from) / 2 > Math.PI ? 1 : 0;
    const sweep = to > from ? 1 : 0;
    const arcTo = (angle: number) =>
      `A${roundedLength(radius)} ${roundedLength(radius)} 0 ${String(large)} ${String(sweep)} ${at(angle)}`;
    this.#path += start + arcTo(half) + arcTo(to);
  }
  clip(): void {
    const id = `${this.#prefix}-clip-${this.#path.replaceAll(/[^\dMLhv]/gu, '_')}`;
    this.#definitions.set(id, `<clipPath id="${id}"><path d="${this.#path}"/></clipPath>`);
    this.clipping = ` clip-path="url(#${id})"`;
  }

  fill(): void {
    const { fillStyle } = this;
    if (typeof fillStyle === 'string') {
      this.draw(`<path d="${this.#path}" fill="${fillStyle}"${this.attributes()}/>`);
      return;
    }
    if (this.#rectangle?.path !== this.#path) {
      throw new Error(`a pattern fills what is no rectangle: ${fillStyle.id}`);
    }
    this.draw(`<g${this.attributes()}>${patternedRectangle(fillStyle, this.#rectangle.box)}</g>`);
  }
  stroke(): void {
    const { strokeStyle, lineWidth, lineCap, dash } = this;
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(roundedLength).join(' ')}"`;
    const cap = lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`;
    this.draw(
      `<path d="${this.#path}" fill="none" stroke="${paint(strokeStyle)}" stroke-width="${roundedLength(lineWidth)}"${cap}${dashes}${this.attributes()}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.draw(
      `<rect x="${roundedLength(x)}" y="${roundedLength(y)}" width="${roundedLength(width)}" height="${roundedLength(height)}" fill="${paint(this.fillStyle)}"${this.attributes()}/>`,
    );
  }
  /** Does nothing: Chart.js clears before it draws, and a recording begins empty. */
  clearRect(): void {
    this.#path = '';
  }
  /** Nothing of ours is drawn in outlined letters; Chart.js asks where a text has a stroke. */
  strokeText(text: string, x: number, y: number): void {
    const { strokeStyle, lineWidth } = this;
    const outline = ` fill="none" stroke="${paint(strokeStyle)}" stroke-width="${roundedLength(lineWidth)}" stroke-linejoin="round"`;
    this.#text(text, x, y, outline);
  }
  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, ` fill="${paint(this.fillStyle)}"`);
  }
  measureText(text: string): { width: number } {
    const { size, weight } = this.#font();
    return { width: textWidth(text, size) * WIDTH_FACTOR * (weight === '' ? 1 : BOLD_FACTOR) };
  }
  setLineDash(dash: number[]): void {
    this.dash = dash;
  }
  getLineDash(): number[] {
    return this.dash;
  }

  #text(text: string, x: number, y: number, look: string): void {
    const { size, weight } = this.#font();
    const { anchor } = this;
    const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    const bold = weight === '' ? '' : ` font-weight="${weight}"`;
    this.draw(
      `<text x="${roundedLength(x)}" y="${roundedLength(this.baseline(y))}" font-size="${roundedLength(size)}"${bold}${anchored}${look}${this.attributes()}>${escapeXml(text)}</text>`,
    );
  }

  /** The alignment of a text to its position. */
  protected get anchor(): 'start' | 'middle' | 'end' {
    const anchors: Record<string, 'middle' | 'end'> = { center: 'middle', right: 'end', end: 'end' };
    return anchors[this.textAlign] ?? 'start';
  }

  /** The y coordinate of a text's baseline. */
  protected baseline(y: number): number {
    return y + (BASELINE_SHIFTS[this.textBaseline] ?? 0) * this.#font().size;
  }

  /** The size of the letters, in pixels. */
  protected get letterSize(): number {
    return this.#font().size;
  }

  #font(): { size: number; weight: string } {
    const { font } = this;
    return {
      size: Number(/([\d.]+)px/u.exec(font)?.[1] ?? 12),
      weight: /\b(bold|[5-9]00)\b/u.exec(font)?.[1] ?? '',
    };
  }

  protected attributes(): string {
    const { transform, globalAlpha } = this;
    return `${transform === '' ? '' : ` transform="${transform}"`}${globalAlpha === 1 ? '' : ` opacity="${roundedLength(globalAlpha)}"`}`;
  }

  /** A clip is on a group around the element: on the element itself it would move with its transform. */
  protected draw(element: string): void {
    this.#parts.push(this.clipping === '' ? element : `<g${this.clipping}>${element}</g>`);
  }
}
