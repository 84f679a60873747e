import type { PatternName } from '../model/spec.ts';
import { DOT, TILE } from './fills.ts';
import { escapeXml, n, paint, RecordedPattern, State, type Box } from './svg-state.ts';
import { textWidth } from './text-width.ts';

/** How much wider than ours the letters of the face may be that the picture is seen in. */
const RESERVE = 1.07;
/** How much wider bold letters are. */
const BOLD = 1.09;

/** How far below its line a text's baseline lies, in its own size. */
const BASELINES: Record<string, number> = { top: 0.8, hanging: 0.8, middle: 0.35, bottom: -0.2 };

/**
 * The part of CanvasRenderingContext2D that Chart.js and our own drawing use, written down as SVG: what is drawn on
 * it comes out as vectors, with text as text. `measureText` estimates, for it has no font.
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

  /** Forgets what was drawn, before it is drawn anew. */
  reset(): void {
    this.#parts = [];
    Object.assign(this, new State());
    this.#stack = [];
  }

  /** The drawing: definitions of patterns and clips, then the marks. */
  get markup(): string {
    return `<defs>${[...this.#definitions.values()].join('')}</defs>${this.#parts.join('')}`;
  }

  tile(pattern: PatternName, colour: string, ground: string): RecordedPattern {
    const recorded = this.pattern(pattern, colour, ground);
    const { id } = recorded;
    const lines =
      pattern === 'hatch'
        ? [-TILE, 0, TILE]
            .map(
              (shift) =>
                `<path d="M${n(shift - 1)} ${n(TILE + 1)}L${n(shift + TILE + 1)} -1" stroke="${colour}" stroke-width="2"/>`,
            )
            .join('')
        : `<circle cx="${n(TILE / 2)}" cy="${n(TILE / 2)}" r="${n(DOT)}" fill="${colour}"/>`;
    const whole = `width="${n(TILE)}" height="${n(TILE)}"`;
    this.#definitions.set(
      id,
      `<pattern id="${id}" patternUnits="userSpaceOnUse" ${whole}><rect ${whole} fill="${ground}"/><rect ${whole} fill="${colour}" fill-opacity=".22"/>${lines}</pattern>`,
    );
    return recorded;
  }

  protected pattern(name: PatternName, colour: string, ground: string): RecordedPattern {
    const id = `${this.#prefix}-${name}-${colour.replaceAll(/\W/gu, '')}`;
    return new RecordedPattern(id, name, colour, ground);
  }

  /** Puts another recording into this one. */
  place(other: SvgContext, x: number, y: number): void {
    this.#definitions = new Map([...this.#definitions, ...other.#definitions]);
    this.#parts.push(`<g transform="translate(${n(x)} ${n(y)})">${other.#parts.join('')}</g>`);
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
    this.transform += `translate(${n(x)} ${n(y)})`;
  }
  rotate(angle: number): void {
    this.transform += `rotate(${n((angle * 180) / Math.PI)})`;
  }
  scale(x: number, y: number): void {
    this.transform += `scale(${n(x)} ${n(y)})`;
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
    this.#path += `M${n(x)} ${n(y)}`;
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path === '' ? 'M' : 'L'}${n(x)} ${n(y)}`;
  }
  bezierCurveTo(a: number, b: number, c: number, d: number, x: number, y: number): void {
    this.#path += `C${n(a)} ${n(b)} ${n(c)} ${n(d)} ${n(x)} ${n(y)}`;
  }
  closePath(): void {
    this.#path += 'Z';
  }
  rect(x: number, y: number, width: number, height: number): void {
    const isFirst = this.#path === '';
    this.#path += `M${n(x)} ${n(y)}h${n(width)}v${n(height)}h${n(-width)}Z`;
    if (isFirst) {
      const corner = { x: Math.min(x, x + width), y: Math.min(y, y + height) };
      const box = { ...corner, width: Math.abs(width), height: Math.abs(height) };
      this.#rectangle = { box, path: this.#path };
    }
  }
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) => `${n(x + radius * Math.cos(angle))} ${n(y + radius * Math.sin(angle))}`;
    const start = `${this.#path === '' ? 'M' : 'L'}${at(from)}`;
    const half = (from + to) / 2;
    const large = Math.abs(to - from) / 2 > Math.PI ? 1 : 0;
    const sweep = to > from ? 1 : 0;
    const arcTo = (angle: number) =>
      `A${n(radius)} ${n(radius)} 0 ${String(large)} ${String(sweep)} ${at(angle)}`;
    this.#path += start + arcTo(half) + arcTo(to);
  }
  clip(): void {
    const id = `${this.#prefix}-clip-${this.#path.replaceAll(/[^\dMLhv]/gu, '_')}`;
    this.#definitions.set(id, `<clipPath id="${id}"><path d="${this.#path}"/></clipPath>`);
    this.clipping = ` clip-path="url(#${id})"`;
  }

  fill(): void {
    this.draw(`<path d="${this.#path}" fill="${paint(this.fillStyle)}"${this.attributes()}/>`);
  }
  stroke(): void {
    const { strokeStyle, lineWidth, lineCap, dash } = this;
    const dashes = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(n).join(' ')}"`;
    const cap = lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`;
    this.draw(
      `<path d="${this.#path}" fill="none" stroke="${paint(strokeStyle)}" stroke-width="${n(lineWidth)}"${cap}${dashes}${this.attributes()}/>`,
    );
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.draw(
      `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${paint(this.fillStyle)}"${this.attributes()}/>`,
    );
  }
  /** A recording begins empty; Chart.js clears before it draws. */
  clearRect(): void {
    this.#path = '';
  }
  /** Nothing of ours is drawn in outlined letters; Chart.js asks where a text has a stroke. */
  strokeText(text: string, x: number, y: number): void {
    const { strokeStyle, lineWidth } = this;
    const outline = ` fill="none" stroke="${paint(strokeStyle)}" stroke-width="${n(lineWidth)}" stroke-linejoin="round"`;
    this.#text(text, x, y, outline);
  }
  fillText(text: string, x: number, y: number): void {
    this.#text(text, x, y, ` fill="${paint(this.fillStyle)}"`);
  }
  measureText(text: string): { width: number } {
    const { size, weight } = this.#font();
    return { width: textWidth(text, size) * RESERVE * (weight === '' ? 1 : BOLD) };
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
      `<text x="${n(x)}" y="${n(this.baseline(y))}" font-size="${n(size)}"${bold}${anchored}${look}${this.attributes()}>${escapeXml(text)}</text>`,
    );
  }

  /** Where a text stands to its place. */
  protected get anchor(): 'start' | 'middle' | 'end' {
    const anchors: Record<string, 'middle' | 'end'> = { center: 'middle', right: 'end', end: 'end' };
    return anchors[this.textAlign] ?? 'start';
  }

  /** The place of a text's baseline. */
  protected baseline(y: number): number {
    return y + (BASELINES[this.textBaseline] ?? 0) * this.#font().size;
  }

  /** The size of the letters, in pixels. */
  protected get letterSize(): number {
    return this.#font().size;
  }

  /** The rectangle that is the path, where it is nothing else. */
  protected get box(): Box | undefined {
    return this.#rectangle?.path === this.#path ? this.#rectangle.box : undefined;
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
    return `${transform === '' ? '' : ` transform="${transform}"`}${globalAlpha === 1 ? '' : ` opacity="${n(globalAlpha)}"`}`;
  }

  /** A clip stands around what it clips: on the same element it would move with its transform. */
  protected draw(element: string): void {
    this.#parts.push(this.clipping === '' ? element : `<g${this.clipping}>${element}</g>`);
  }
}
