import type { Status } from '../../../schemas/figure.ts';
import type { ColourName, PatternName, ShapeName } from './spec.ts';

interface StatusStyle {
  colour: ColourName;
  pattern: PatternName;
  shape: ShapeName;
}

/** The style of each status, distinguishable without colour too. */
export const STATUS_STYLES: Record<Status, StatusStyle> = {
  'in-force': { colour: 'good', pattern: 'solid', shape: 'circle' },
  notified: { colour: 'middle', pattern: 'hatch', shape: 'ring' },
  none: { colour: 'light', pattern: 'dots', shape: 'dash' },
};

/** The style of a status by its name; undefined if there is none. */
export function statusStyle(status: string): StatusStyle | undefined {
  return Object.hasOwn(STATUS_STYLES, status) ? STATUS_STYLES[status as Status] : undefined;
}
