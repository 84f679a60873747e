import type { ChartSpec, View } from '../model/spec.ts';
import { drawOnce } from './chart.ts';
import { configure } from './configure.ts';
import type { Surface } from './fills.ts';
import { PRINT_PALETTE, type Palette } from './palette.ts';
import { layOutPicture, STANDALONE, type PictureLayout } from './picture.ts';
import { SvgContext } from './svg-context.ts';
import { escapeXml } from './svg-state.ts';

/** How a picture in SVG is made; what is left out is as for a picture that is taken away. */
export interface PictureOptions {
  layout?: PictureLayout;
  palette?: Palette;
  /** What is said to those who do not see it; the title, and summary and source as a description, where it is left out. */
  name?: string;
  /** What records the drawing. */
  Context?: typeof SvgContext;
}

/** A view as a picture in SVG; what it shows is said inside it to those who do not see it. */
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

/** The recorder has what the drawing uses of a context; the browser's own type asks for all the rest. */
function surfaceOf(context: SvgContext): Surface {
  return context as unknown as Surface;
}
