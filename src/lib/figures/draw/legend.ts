import { colour } from '../model/colours.ts';
import type { Series, View } from '../model/spec.ts';
import { seriesFill, type Surface } from './fills.ts';
import type { Palette } from './palette.ts';
import { areGroups } from './size.ts';

/** The size of the key's letters and the distance of its lines, in pixels. */
const TEXT = { size: 13, line: 18 };
/** The room of a sign, and the room between two entries, in pixels. */
const SWATCH = 22;
const GAP = 20;
/** What stays free under the key, in pixels. */
const MARGIN_BELOW = 12;

/** Whether a view needs a key: not where its lines and columns are named in the drawing. */
export function hasLegend(view: View): boolean {
  return view.form !== 'lines' && view.form !== 'matrix' && (view.series.length > 1 || areGroups(view));
}

/** A series in a key, and how far from the left it stands. */
export interface LegendEntry {
  series: Series;
  x: number;
}

/** The key of a view in rows no longer than a width; none where it needs none. */
export function legendRows(view: View, width: number, palette: Palette, measuring: Surface): LegendEntry[][] {
  measuring.font = `${String(TEXT.size)}px ${palette.font}`;
  const rows: LegendEntry[][] = [];
  let x = 0;
  for (const series of hasLegend(view) ? view.series : []) {
    const room = SWATCH + measuring.measureText(series.name).width;
    const row = rows.at(-1);
    if (row === undefined || x + room > width) {
      rows.push([{ series, x: 0 }]);
      x = 0;
    } else row.push({ series, x });
    x += room + GAP;
  }
  return rows;
}

/** How high the rows of a key are with what stays free under them, in pixels; without a key that is less. */
export function legendHeight(rows: readonly LegendEntry[][]): number {
  return rows.length > 0 ? rows.length * TEXT.line + MARGIN_BELOW : MARGIN_BELOW / 2;
}

/** Draws the rows of a key from a corner on. */
export function drawLegend(
  surface: Surface,
  rows: readonly LegendEntry[][],
  left: number,
  top: number,
  palette: Palette,
): void {
  surface.font = `${String(TEXT.size)}px ${palette.font}`;
  rows.forEach((row, line) => {
    const y = top + line * TEXT.line;
    for (const { series, x } of row) {
      drawSwatch(surface, series, left + x, y, palette);
      surface.fillStyle = palette.ink;
      surface.fillText(series.name, left + x + SWATCH, y);
    }
  });
}

/** The sign of a series in a key: 16 by 12 pixels from a corner. */
export function drawSwatch(surface: Surface, series: Series, x: number, y: number, palette: Palette): void {
  const ink = colour(series.colour, palette.theme);
  surface.beginPath();
  if (series.points === true) {
    if (series.shape === 'rect') surface.rect(x + 3, y + 1, 10, 10);
    else if (series.shape === 'rectRot') {
      for (const [dx, dy] of [
        [0, -6],
        [6, 0],
        [0, 6],
        [-6, 0],
        [0, -6],
      ] as const)
        surface.lineTo(x + 8 + dx, y + 6 + dy);
    } else surface.arc(x + 8, y + 6, 5.5, 0, 2 * Math.PI);
  } else surface.rect(x + 0.5, y + 0.5, 15, 11);
  surface.fillStyle = seriesFill(
    surface,
    series.points === true ? 'solid' : series.pattern,
    ink,
    palette.paper,
  );
  surface.fill();
  surface.strokeStyle = ink;
  surface.lineWidth = 1;
  surface.stroke();
}
