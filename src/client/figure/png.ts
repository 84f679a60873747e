import { drawOnce } from '../../lib/figures/draw/chart.ts';
import { configure } from '../../lib/figures/draw/configure.ts';
import { PRINT_PALETTE } from '../../lib/figures/draw/palette.ts';
import { withText } from '../../lib/figures/draw/png-text.ts';
import { layOutPicture, STANDALONE } from '../../lib/figures/draw/picture.ts';
import type { ChartSpec, View } from '../../lib/figures/model/spec.ts';

/** Pixels of the picture per CSS pixel of the layout. */
const SCALE = 2;

/** A view as a PNG at twice the resolution of the layout; title and source are drawn, and stored in its metadata. */
export async function toPng(spec: ChartSpec, view: View): Promise<Blob> {
  const palette = { ...PRINT_PALETTE, font: getComputedStyle(document.body).getPropertyValue('--font-ui') };
  const page = contextOf(1, 1);
  const picture = layOutPicture(spec, view, palette, page, STANDALONE);
  page.canvas.width = picture.width * SCALE;
  page.canvas.height = picture.height * SCALE;
  page.scale(SCALE, SCALE);
  picture.paint(page);
  const { x, y, width, height } = picture.chart;
  const own = contextOf(width, height);
  const drawn = drawOnce(
    own,
    { width, height, pixelRatio: SCALE },
    configure(spec, view, { surface: own, palette, width, isNarrow: false }),
  );
  page.drawImage(own.canvas, x, y, width, height);
  drawn.destroy();
  const blob = await new Promise<Blob | null>((resolve) => {
    page.canvas.toBlob(resolve, 'image/png');
  });
  if (blob === null) throw new Error('this browser cannot write PNG');
  const texts = { Title: spec.title, Description: view.summary, Source: spec.source };
  return new Blob([withText(new Uint8Array(await blob.arrayBuffer()), texts)], { type: 'image/png' });
}

function contextOf(width: number, height: number): CanvasRenderingContext2D {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('this browser has no canvas');
  return context;
}
