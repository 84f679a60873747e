import type { PatternName } from '../model/spec.ts';

/** A pattern of the recorder, by its id; the string tag makes Chart.js treat it as a CanvasPattern. */
export class RecordedPattern {
  readonly [Symbol.toStringTag] = 'CanvasPattern';
  readonly id: string;
  readonly pattern: PatternName;
  readonly colour: string;
  readonly ground: string;
  constructor(id: string, pattern: PatternName, colour: string, ground: string) {
    this.id = id;
    this.pattern = pattern;
    this.colour = colour;
    this.ground = ground;
  }
}

/** A rectangle in the units of the drawing, by its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A fill or stroke style. */
export type Style = string | RecordedPattern;

/** The state that `save` stores and `restore` restores. */
export class State {
  fillStyle: Style = '#000';
  strokeStyle: Style = '#000';
  lineWidth = 1;
  lineCap = 'butt';
  lineJoin = 'miter';
  lineDashOffset = 0;
  font = '10px sans-serif';
  textAlign = 'start';
  textBaseline = 'alphabetic';
  globalAlpha = 1;
  dash: number[] = [];
  transform = '';
  clipping = '';
}

/** The text with the special characters of XML escaped. */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A style as an attribute of SVG has it. */
export function paint(style: Style): string {
  return typeof style === 'string' ? style : `url(#${style.id})`;
}

/** A length with two decimals at most. */
export function roundedLength(value: number): string {
  return String(Math.round(value * 100) / 100);
}
