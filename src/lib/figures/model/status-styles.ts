import type { Status } from '../../../schemas/figure.ts';
import type { ColourName, PatternName, ShapeName } from './spec.ts';

interface StatusStyle {
  colour: ColourName;
  pattern: PatternName;
  shape: ShapeName;
}

/** How a status looks: by colour, and as well without. */
export const STATUS_STYLES: Record<Status, StatusStyle> = {
  'in-force': { colour: 'good', pattern: 'solid', shape: 'circle' },
  notified: { colour: 'middle', pattern: 'hatch', shape: 'ring' },
  none: { colour: 'light', pattern: 'dots', shape: 'dash' },
};

/** The look of a status by its name; nothing where it is none. */
export function statusStyle(status: string): StatusStyle | undefined {
  return Object.hasOwn(STATUS_STYLES, status) ? STATUS_STYLES[status as Status] : undefined;
}
