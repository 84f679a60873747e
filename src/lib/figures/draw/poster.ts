import { colour } from '../colours.ts';
import type { ChartSpec, Series, View } from '../spec.ts';
import { fillOf, type Surface } from './fills.ts';
import type { Palette } from './palette.ts';
import { areGroups, chartHeight } from './size.ts';
import { wrap } from './text-width.ts';

/** The width of a picture that is taken away, in CSS pixels. */
export const POSTER_WIDTH = 760;
const EDGE = 24;

/** Sizes of letters and distances of lines of the parts of a picture, in pixels. */
const TITLE = { size: 20, line: 26 };
const TEXT = { size: 13, line: 18 };
const SMALL = { size: 11, line: 15 };

/** Where everything of a picture stands. */
export interface Poster {
  width: number;
  height: number;
  chart: { x: number; y: number; width: number; height: number };
  paint: (surface: Surface) => void;
}

/**
 * Lays out a picture of a view: its title, its key, room for the chart, the note and the source, so that the picture
 * says by itself what it is and where it is from.
 */
export function poster(spec: ChartSpec, view: View, palette: Palette, measuring: Surface): Poster {
  const inner = POSTER_WIDTH - 2 * EDGE;
  const lines = (text: string | undefined, size: number, weight = ''): string[] => {
    if (text === undefined || text === '') return [];
    return wrap(text, inner, (part) => {
      measuring.font = `${weight}${String(size)}px ${palette.font}`;
      return measuring.measureText(part).width;
    });
  };
  const title = lines(spec.title, TITLE.size, '600 ');
  const subtitle = spec.views.length > 1 ? lines(view.label, TEXT.size) : [];
  const key = hasKey(view) ? view.series : [];
  const foot = [...lines(view.note, SMALL.size), ...lines(spec.source, SMALL.size)];
  const titleEnd = EDGE + title.length * TITLE.line + subtitle.length * TEXT.line;
  const keyEnd = titleEnd + (key.length > 0 ? TEXT.line + 12 : 6);
  const chart = { x: EDGE, y: keyEnd, width: inner, height: chartHeight(view, false) };
  const footStart = chart.y + chart.height + 14;
  const height = footStart + foot.length * SMALL.line + EDGE - 6;
  return {
    width: POSTER_WIDTH,
    height,
    chart,
    paint: (surface) => {
      surface.fillStyle = palette.paper;
      surface.fillRect(0, 0, POSTER_WIDTH, height);
      surface.textAlign = 'left';
      surface.textBaseline = 'top';
      const write = (texts: string[], y: number, { size, line }: typeof TEXT, ink: string, weight = '') => {
        surface.font = `${weight}${String(size)}px ${palette.font}`;
        surface.fillStyle = ink;
        texts.forEach((text, index) => {
          surface.fillText(text, EDGE, y + index * line);
        });
      };
      write(title, EDGE, TITLE, palette.ink, '600 ');
      write(subtitle, EDGE + title.length * TITLE.line, TEXT, palette.quiet);
      paintKey(surface, key, titleEnd + 8, palette);
      write(foot, footStart, SMALL, palette.quiet);
    },
  };
}

/** Whether a view needs a key: not where its lines and columns are named in the drawing. */
export function hasKey(view: View): boolean {
  return view.form !== 'lines' && view.form !== 'matrix' && (view.series.length > 1 || areGroups(view));
}

function paintKey(surface: Surface, key: Series[], y: number, palette: Palette): void {
  let x = EDGE;
  surface.font = `${String(TEXT.size)}px ${palette.font}`;
  for (const series of key) {
    swatch(surface, series, x, y, palette);
    surface.fillStyle = palette.ink;
    surface.fillText(series.name, x + 22, y);
    x += 22 + surface.measureText(series.name).width + 20;
  }
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
