import type { ChartSpec, View } from '../model/spec.ts';
import type { Surface } from './fills.ts';
import { legendHeight, legendRows, drawLegend } from './legend.ts';
import type { Palette } from './palette.ts';
import { chartHeight } from './size.ts';
import { wrap } from './text-width.ts';

/** The texts that a picture may have around its drawing: the title of the figure, that of the view, a note, the source. */
type PicturePart = 'title' | 'view' | 'note' | 'source';

/** The layout of a picture, and the texts that it has itself; the text around it has the others. */
export interface PictureLayout {
  /** In CSS pixels. */
  width: number;
  /** The room around the drawing, in CSS pixels. */
  margin: number;
  /** Whether the labels of the rows are above them, because there is no room beside. */
  isNarrow: boolean;
  parts: readonly PicturePart[];
}

/** A picture for download, with its title and its source. */
export const STANDALONE: PictureLayout = {
  width: 760,
  margin: 24,
  isNarrow: false,
  parts: ['title', 'view', 'note', 'source'],
};

/** Sizes of letters and distances of lines of the parts of a picture, in pixels. */
const TITLE = { size: 20, line: 26 };
const TEXT = { size: 13, line: 18 };
const SMALL = { size: 11, line: 15 };
/** The margin above the note and the source, and the part of it below their last line, in pixels. */
const FOOTER_MARGIN = 14;
const LAST_LINE = 6;

/** A picture that is laid out and ready to be painted, in CSS pixels. */
export interface Picture {
  width: number;
  height: number;
  chart: { x: number; y: number; width: number; height: number };
  /** Paints everything except the chart. */
  paint: (surface: Surface) => void;
}

/** Lays out a picture of a view: the texts of its layout, the legend, and room for the chart. */
export function layOutPicture(
  spec: ChartSpec,
  view: View,
  palette: Palette,
  measuring: Surface,
  { width, margin, isNarrow, parts }: PictureLayout,
): Picture {
  const inner = width - 2 * margin;
  const lines = (part: PicturePart, text: string | undefined, size: number, weight = ''): string[] => {
    if (text === undefined || text === '' || !parts.includes(part)) return [];
    return wrap(text, inner, (words) => {
      measuring.font = `${weight}${String(size)}px ${palette.font}`;
      return measuring.measureText(words).width;
    });
  };
  const title = lines('title', spec.title, TITLE.size, '600 ');
  const subtitle = spec.views.length > 1 ? lines('view', view.label, TEXT.size) : [];
  const key = legendRows(view, inner, palette, measuring);
  const foot = [...lines('note', view.note, SMALL.size), ...lines('source', spec.source, SMALL.size)];
  const titleEnd = margin + title.length * TITLE.line + subtitle.length * TEXT.line;
  const chart = {
    x: margin,
    y: titleEnd + legendHeight(key),
    width: inner,
    height: chartHeight(view, isNarrow),
  };
  const chartEnd = chart.y + chart.height;
  const footStart = chartEnd + FOOTER_MARGIN;
  const footEnd = footStart + foot.length * SMALL.line;
  const height = foot.length > 0 ? footEnd + Math.max(0, margin - LAST_LINE) : chartEnd + margin;
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
          surface.fillText(text, margin, y + index * line);
        });
      };
      write(title, margin, TITLE, palette.ink, '600 ');
      write(subtitle, margin + title.length * TITLE.line, TEXT, palette.quiet);
      drawLegend(surface, key, margin, titleEnd + 8, palette);
      write(foot, footStart, SMALL, palette.quiet);
    },
  };
}
