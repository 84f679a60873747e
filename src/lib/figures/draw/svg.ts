import type { ChartSpec, View } from '../model/spec.ts';
import { drawOnce } from './chart.ts';
import { configure } from './configure.ts';
import type { Surface } from './fills.ts';
import { PRINT_PALETTE, type Palette } from './palette.ts';
import { layOutPicture, STANDALONE, type PictureLayout } from './picture.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml } from './svg-state.ts';

/** Options of an SVG picture; the defaults are those of a download. */
export interface PictureOptions {
  layout?: PictureLayout;
  palette?: Palette;
  /** The accessible name; by default the title, with summary and source as description. */
  name?: string;
  /** What records the drawing. */
  Context?: typeof SvgContext;
}

/** A view as an SVG picture with an accessible name and description. */
export function toSvg(spec: ChartSpec, view: View, language: string, options: PictureOptions = {}): string {
  const { layout = STANDALONE, palette = PRINT_PALETTE, name, Context = SvgContext } = options;
  const prefix = `${spec.id}-${view.id}`;
  const picture = layOutPicture(spec, view, palette, surfaceOf(new Context(1, 1, prefix)), layout);
  const { width, height, chart } = picture;
  const recorded = new Context(chart.width, chart.height, prefix);
  const setting = { surface: surfaceOf(recorded), palette, width: chart.width, isNarrow: layout.isNarrow };
  const drawn = drawOnce(recorded, { ...chart, pixelRatio: 1 }, configure(spec, view, setting));
  recorded.reset();
  drawn.draw();
  drawn.destroy();
  const page = new Context(width, height, prefix);
  picture.paint(surfaceOf(page));
  page.place(recorded, chart.x, chart.y);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" lang="${language}" role="img" font-family="${escapeXml(palette.font)}">`,
    `<title>${escapeXml(name ?? spec.title)}</title>`,
    name === undefined ? `<desc>${escapeXml(`${view.summary} ${spec.source}`)}</desc>` : '',
    page.markup,
    '</svg>',
  ].join('');
}

/** The recorder implements what the drawing uses of a context; the browser's type requires the rest too. */
function surfaceOf(context: SvgContext): Surface {
  return context as unknown as Surface;
}
