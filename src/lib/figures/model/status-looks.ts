import type { Status } from '../../../schemas/figure.ts';
import type { ColourName, PatternName, ShapeName } from './spec.ts';

interface Look {
  colour: ColourName;
  pattern: PatternName;
  shape: ShapeName;
}

/** How a status looks: by colour, and as well without. */
export const LOOKS: Record<Status, Look> = {
  'in-force': { colour: 'good', pattern: 'solid', shape: 'circle' },
  notified: { colour: 'middle', pattern: 'hatch', shape: 'ring' },
  none: { colour: 'light', pattern: 'dots', shape: 'dash' },
};

/** The look of a status by its name; nothing where it is none. */
export function lookOf(status: string): Look | undefined {
  return Object.hasOwn(LOOKS, status) ? LOOKS[status as Status] : undefined;
}
