import { colour } from '../model/colours.ts';
import type { ChartSpec, Series, View } from '../model/spec.ts';
import { fillOf, type Surface } from './fills.ts';
import type { Palette } from './palette.ts';
import { areGroups, chartHeight } from './size.ts';
import { wrap } from './text-width.ts';

/** How a picture is made up. */
export interface Makeup {
  /** In CSS pixels. */
  width: number;
  /** The room around the drawing, in CSS pixels. */
  edge: number;
  /** Whether the labels of the rows stand above them, for want of room beside. */
  isNarrow: boolean;
  /** Whether the picture says its title, note and source itself. */
  isAlone: boolean;
}

/** A picture that is taken away, and says by itself what it is and where it is from. */
export const POSTER: Makeup = { width: 760, edge: 24, isNarrow: false, isAlone: true };
/** Pictures among text that says the rest, narrow, so that their letters can be read on the screen of a book reader. */
const PLATE: Makeup = { width: 400, edge: 10, isNarrow: true, isAlone: false };
const PLATE_OF_MANY_ROWS: Makeup = { ...PLATE, width: 520, isNarrow: false };
/** How high a picture may be for its width, so that it stands on one page with its caption. */
const TALLEST = 1.3;

/** How a view is made up among text: with the labels above the rows, unless that would be higher than a page. */
export function plateFor(view: View): Makeup {
  return chartHeight(view, true) > TALLEST * PLATE.width ? PLATE_OF_MANY_ROWS : PLATE;
}

/** Sizes of letters and distances of lines of the parts of a picture, in pixels. */
const TITLE = { size: 20, line: 26 };
const TEXT = { size: 13, line: 18 };
const SMALL = { size: 11, line: 15 };
/** The room of a sign in a key, and the room between two entries, in pixels. */
const SWATCH = 22;
const KEY_GAP = 20;

/** Where everything of a picture stands. */
export interface Poster {
  width: number;
  height: number;
  chart: { x: number; y: number; width: number; height: number };
  paint: (surface: Surface) => void;
}

/** Lays out a picture of a view: its key and room for the chart; where it stands alone, its title, note and source too. */
export function poster(
  spec: ChartSpec,
  view: View,
  palette: Palette,
  measuring: Surface,
  makeup = POSTER,
): Poster {
  const { width, edge, isNarrow, isAlone } = makeup;
  const inner = width - 2 * edge;
  const lines = (text: string | undefined, size: number, weight = ''): string[] => {
    if (text === undefined || text === '' || !isAlone) return [];
    return wrap(text, inner, (part) => {
      measuring.font = `${weight}${String(size)}px ${palette.font}`;
      return measuring.measureText(part).width;
    });
  };
  const title = lines(spec.title, TITLE.size, '600 ');
  const subtitle = spec.views.length > 1 ? lines(view.label, TEXT.size) : [];
  const key = hasKey(view) ? keyRows(view.series, inner, palette, measuring) : [];
  const foot = [...lines(view.note, SMALL.size), ...lines(spec.source, SMALL.size)];
  const titleEnd = edge + title.length * TITLE.line + subtitle.length * TEXT.line;
  const keyEnd = titleEnd + (key.length > 0 ? key.length * TEXT.line + 12 : 6);
  const chart = { x: edge, y: keyEnd, width: inner, height: chartHeight(view, isNarrow) };
  const footStart = chart.y + chart.height + 14;
  const height = isAlone ? footStart + foot.length * SMALL.line + edge - 6 : chart.y + chart.height + edge;
  return {
    width,
    height,
    chart,
    paint: (surface) => {
      surface.fillStyle = palette.paper;
      surface.fillRect(0, 0, width, height);
      surface.textAlign = 'left';
      surface.textBaseline = 'top';
      const write = (texts: string[], y: number, { size, line }: typeof TEXT, ink: string, weight = '') => {
        surface.font = `${weight}${String(size)}px ${palette.font}`;
        surface.fillStyle = ink;
        texts.forEach((text, index) => {
          surface.fillText(text, edge, y + index * line);
        });
      };
      write(title, edge, TITLE, palette.ink, '600 ');
      write(subtitle, edge + title.length * TITLE.line, TEXT, palette.quiet);
      paintKey(surface, key, edge, titleEnd + 8, palette);
      write(foot, footStart, SMALL, palette.quiet);
    },
  };
}

/** Whether a view needs a key: not where its lines and columns are named in the drawing. */
export function hasKey(view: View): boolean {
  return view.form !== 'lines' && view.form !== 'matrix' && (view.series.length > 1 || areGroups(view));
}

/** A series in a key, and how far from the left it stands. */
interface KeyEntry {
  series: Series;
  x: number;
}

/** The key in rows no longer than a width. */
function keyRows(key: readonly Series[], width: number, palette: Palette, measuring: Surface): KeyEntry[][] {
  measuring.font = `${String(TEXT.size)}px ${palette.font}`;
  const rows: KeyEntry[][] = [];
  let x = 0;
  for (const series of key) {
    const room = SWATCH + measuring.measureText(series.name).width;
    const row = rows.at(-1);
    if (row === undefined || x + room > width) {
      rows.push([{ series, x: 0 }]);
      x = 0;
    } else row.push({ series, x });
    x += room + KEY_GAP;
  }
  return rows;
}

function paintKey(surface: Surface, rows: KeyEntry[][], left: number, top: number, palette: Palette): void {
  surface.font = `${String(TEXT.size)}px ${palette.font}`;
  rows.forEach((row, line) => {
    const y = top + line * TEXT.line;
    for (const { series, x } of row) {
      swatch(surface, series, left + x, y, palette);
      surface.fillStyle = palette.ink;
      surface.fillText(series.name, left + x + SWATCH, y);
    }
  });
}

/** The sign of a series in a key: 16 by 12 pixels from a corner. */
export function swatch(surface: Surface, series: Series, x: number, y: number, palette: Palette): void {
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
  surface.fillStyle = fillOf(surface, series.points === true ? 'solid' : series.pattern, ink, palette.paper);
  surface.fill();
  surface.strokeStyle = ink;
  surface.lineWidth = 1;
  surface.stroke();
}
