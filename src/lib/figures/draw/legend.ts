import { colour } from '../model/colours.ts';
import type { Series, View } from '../model/spec.ts';
import { seriesFill, type Surface } from './fills.ts';
import type { Palette } from './palette.ts';
import { areGroups } from './size.ts';

/** Font size and line height of the legend, in pixels. */
const TEXT = { size: 13, line: 18 };
/** The width of a swatch with its margin, and the gap between two entries, in pixels. */
const SWATCH = 22;
const GAP = 20;
/** The margin below the legend, in pixels. */
const MARGIN_BELOW = 12;

/** Whether a view needs a legend: not if its lines or columns are labelled in the drawing. */
export function hasLegend(view: View): boolean {
  return view.form !== 'lines' && view.form !== 'matrix' && (view.series.length > 1 || areGroups(view));
}

/** A series in the legend, with its distance from the left. */
export interface LegendEntry {
  series: Series;
  x: number;
}

/** The legend of a view in rows within a width; empty if it needs none. */
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

/** The height of the legend with its margin, in pixels; without a legend the margin is half. */
export function legendHeight(rows: readonly LegendEntry[][]): number {
  return rows.length > 0 ? rows.length * TEXT.line + MARGIN_BELOW : MARGIN_BELOW / 2;
}

/** Draws the rows of a legend. */
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

/** The corners of a point from its middle, in pixels. */
const CORNERS = {
  rectRot: [
    [0, -6],
    [6, 0],
    [0, 6],
    [-6, 0],
    [0, -6],
  ],
  triangle: [
    [0, -5],
    [6, 5],
    [-6, 5],
    [0, -5],
  ],
} as const;

/** Draws the swatch of a series, 16 by 12 pixels. */
export function drawSwatch(surface: Surface, series: Series, x: number, y: number, palette: Palette): void {
  const ink = colour(series.colour, palette.theme);
  surface.beginPath();
  if (series.points === true) {
    if (series.shape === 'rect') surface.rect(x + 3, y + 1, 10, 10);
    else if (series.shape === 'rectRot' || series.shape === 'triangle') {
      for (const [dx, dy] of CORNERS[series.shape]) surface.lineTo(x + 8 + dx, y + 6 + dy);
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
