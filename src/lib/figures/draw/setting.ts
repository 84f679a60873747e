import type { Surface } from './fills.ts';
import type { Palette } from './palette.ts';

/** The surface, palette and width with which a view is drawn. */
export interface Setting {
  surface: Surface;
  palette: Palette;
  /** In CSS pixels. */
  width: number;
  isNarrow: boolean;
}

/** The size of the labels, in pixels. */
export function fontSize(isNarrow: boolean): number {
  return isNarrow ? 12 : 13;
}
