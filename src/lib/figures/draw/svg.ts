import type { ChartSpec, View } from '../model/spec.ts';
import { drawOnce } from './chart.ts';
import { configure } from './configure.ts';
import type { Surface } from './fills.ts';
import { PRINT_PALETTE } from './palette.ts';
import { poster, POSTER } from './poster.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml } from './svg-state.ts';

/** A view as a picture in SVG, with its title, its source and, for those who do not see it, its summary inside. */
export function toSvg(spec: ChartSpec, view: View, language: string, makeup = POSTER): string {
  const palette = PRINT_PALETTE;
  const prefix = `${spec.id}-${view.id}`;
  const layout = poster(spec, view, palette, surfaceOf(new SvgContext(1, 1, prefix)), makeup);
  const { width, height, chart } = layout;
  const recorded = new SvgContext(chart.width, chart.height, prefix);
  const setting = { surface: surfaceOf(recorded), palette, width: chart.width, isNarrow: makeup.isNarrow };
  const drawn = drawOnce(recorded, { ...chart, pixelRatio: 1 }, configure(spec, view, setting));
  recorded.reset();
  drawn.draw();
  drawn.destroy();
  const page = new SvgContext(width, height, prefix);
  layout.paint(surfaceOf(page));
  page.place(recorded, chart.x, chart.y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" lang="${language}" role="img" font-family="${escapeXml(palette.font)}">`,
    `<title>${escapeXml(spec.title)}</title>`,
    `<desc>${escapeXml(`${view.summary} ${spec.source}`)}</desc>`,
    page.markup,
    '</svg>',
  ].join('');
}

/** The recorder has what the drawing uses of a context; the browser's own type asks for all the rest. */
function surfaceOf(context: SvgContext): Surface {
  return context as unknown as Surface;
}
