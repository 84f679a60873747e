import { PRINT_PALETTE, type Palette } from '../figures/draw/palette.ts';
import type { PictureLayout } from '../figures/draw/picture.ts';
import { toSvg } from '../figures/draw/svg.ts';
import { VectorContext } from '../figures/draw/vector-context.ts';
import type { ChartSpec } from '../figures/model/spec.ts';

/** Without title and source, which the page has, and without a margin, which the printed page has. */
const LAYOUT: PictureLayout = { width: 712, margin: 0, isNarrow: false, parts: ['view', 'note'] };
/** The font of print, with the one for arrows. */
const PALETTE: Palette = { ...PRINT_PALETTE, font: 'Inter, Arrows, sans-serif' };

/** The first view of a figure as SVG to stand in a page of print. */
export function printedChart(spec: ChartSpec, language: string): string {
  const [view] = spec.views;
  if (view === undefined) throw new Error(`the figure ${spec.id} has no view to print`);
  return toSvg(spec, view, language, {
    layout: LAYOUT,
    palette: PALETTE,
    // A PDF has a single alternative text for a picture.
    name: `${spec.title}. ${view.summary}`,
    Context: VectorContext,
  });
}
