import { STANDALONE, type PictureLayout } from '../../lib/figures/draw/picture.ts';
import { toSvg } from '../../lib/figures/draw/svg.ts';
import type { ChartSpec, View } from '../../lib/figures/model/spec.ts';

/** The picture without its title, which the page has above it already. */
const PRINT_LAYOUT: PictureLayout = { ...STANDALONE, parts: ['view', 'note', 'source'] };

/** Prints the chart of a panel as vectors: an SVG takes its place while the page is printed. */
export function printAsSvg(
  panel: HTMLElement,
  spec: ChartSpec,
  shown: () => View,
  signal: AbortSignal,
): void {
  const area = panel.querySelector('.chart-area');
  addEventListener(
    'beforeprint',
    () => {
      if (!panel.checkVisibility()) return;
      const picture = new DOMParser().parseFromString(
        toSvg(spec, shown(), document.documentElement.lang, { layout: PRINT_LAYOUT }),
        'image/svg+xml',
      ).documentElement;
      picture.classList.add('chart-print');
      area?.append(picture);
    },
    { signal },
  );
  addEventListener(
    'afterprint',
    () => {
      area?.querySelector('.chart-print')?.remove();
    },
    { signal },
  );
}
