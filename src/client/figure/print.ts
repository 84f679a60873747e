import { toSvg } from '../../lib/figures/draw/svg.ts';
import type { ChartSpec, View } from '../../lib/figures/model/spec.ts';

/** Prints the chart of a panel as vectors: its picture stands in the page while it is printed. */
export function printAs(panel: HTMLElement, spec: ChartSpec, shown: () => View, signal: AbortSignal): void {
  const area = panel.querySelector('.chart-area');
  addEventListener(
    'beforeprint',
    () => {
      if (!panel.checkVisibility()) return;
      const picture = new DOMParser().parseFromString(
        // The page has the title above it already.
        toSvg({ ...spec, title: '' }, shown(), document.documentElement.lang),
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
