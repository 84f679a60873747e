import type { Palette } from '../../lib/figures/draw/palette.ts';
import { hasLegend, drawSwatch } from '../../lib/figures/draw/legend.ts';
import type { View } from '../../lib/figures/model/spec.ts';

/** Canvas pixels per CSS pixel, so that swatches are sharp on a high-resolution screen. */
const SCALE = 2;

/** Renders the legend of a view: a toggle button for each series, pressed while the series is shown. */
export function renderLegend(
  panel: HTMLElement,
  view: View,
  hidden: ReadonlySet<number>,
  palette: Palette,
  toggle: (series: number, button: HTMLButtonElement) => void,
): void {
  const key = panel.querySelector<HTMLElement>('.chart-key');
  if (key === null) return;
  key.hidden = !hasLegend(view);
  key.replaceChildren(
    ...(key.hidden ? [] : view.series).map((series, index) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.ariaPressed = String(!hidden.has(index));
      const sign = document.createElement('canvas');
      sign.className = 'chart-swatch';
      sign.width = 16 * SCALE;
      sign.height = 12 * SCALE;
      const context = sign.getContext('2d');
      context?.scale(SCALE, SCALE);
      if (context !== null) drawSwatch(context, series, 0, 0, palette);
      button.append(sign, series.name);
      button.addEventListener('click', () => {
        toggle(index, button);
      });
      return button;
    }),
  );
}
