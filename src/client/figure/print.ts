import { STANDALONE, type PictureLayout } from '../../lib/figures/draw/picture.ts';
import { toSvg } from '../../lib/figures/draw/svg.ts';
import type { ChartSpec, View } from '../../lib/figures/model/spec.ts';

/** A picture on a page that has the title above it already. */
const UNDER_ITS_TITLE: PictureLayout = { ...STANDALONE, parts: ['view', 'note', 'source'] };

/** Prints the chart of a panel as vectors: its picture stands in the page while it is printed. */
export function printAs(panel: HTMLElement, spec: ChartSpec, shown: () => View, signal: AbortSignal): void {
  const area = panel.querySelector('.chart-area');
  addEventListener(
    'beforeprint',
    () => {
      if (!panel.checkVisibility()) return;
      const picture = new DOMParser().parseFromString(
        toSvg(spec, shown(), document.documentElement.lang, { layout: UNDER_ITS_TITLE }),
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
