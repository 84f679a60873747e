import type { Plugin } from 'chart.js';
import { colour } from '../model/colours.ts';
import { statusStyle } from '../model/status-styles.ts';
import type { ShapeName, View } from '../model/spec.ts';
import type { FigureChart } from './chart.ts';
import { fontSize, type Setting } from './setting.ts';

/** The radius of a symbol, in pixels. */
const RADIUS = 5;

/** Draws each status as a symbol (a disc, a ring, a dash) and its word. */
export function matrixLabels(view: View, { palette, isNarrow }: Setting): Plugin<'bar' | 'line'> {
  return {
    id: 'matrix-labels',
    afterDatasetsDraw: (drawn) => {
      const chart = drawn as unknown as FigureChart;
      const { ctx } = chart;
      const usual = fontSize(isNarrow);
      const widest = Math.max(
        ...view.series.flatMap(({ data }) =>
          data.map(({ short }) => {
            ctx.font = `600 ${String(usual)}px ${palette.font}`;
            return ctx.measureText(short).width;
          }),
        ),
      );
      const band = (chart.scales['x']?.width ?? 0) / view.series.length;
      const room = band - 2 * RADIUS - 12;
      const size = Math.min(usual, (usual * room) / widest);
      const width = Math.min(widest, room);
      ctx.save();
      ctx.textAlign = 'left';
      ctx.textBaseline = 'middle';
      view.series.forEach(({ data }, dataset) => {
        if (!chart.isDatasetVisible(dataset)) return;
        chart.getDatasetMeta(dataset).data.forEach((element, row) => {
          const { status = '', short = '' } = data[row] ?? {};
          const look = statusStyle(status);
          if (look === undefined) return;
          const x = element.x - width / 2 - RADIUS;
          drawSign(ctx, look.shape, colour(look.colour, palette.theme), x, element.y);
          const weight = status === 'in-force' ? '600 ' : '';
          ctx.font = `${weight}${String(size)}px ${palette.font}`;
          ctx.fillStyle = status === 'in-force' ? palette.ink : palette.quiet;
          ctx.fillText(short, x + RADIUS + 6, element.y);
        });
      });
      ctx.restore();
    },
  };
}

function drawSign(ctx: CanvasRenderingContext2D, shape: ShapeName, ink: string, x: number, y: number): void {
  ctx.beginPath();
  ctx.lineWidth = 2;
  ctx.fillStyle = ink;
  ctx.strokeStyle = ink;
  if (shape === 'dash') {
    ctx.moveTo(x - RADIUS, y);
    ctx.lineTo(x + RADIUS, y);
    ctx.stroke();
    return;
  }
  ctx.arc(x, y, shape === 'ring' ? RADIUS - 1 : RADIUS, 0, 2 * Math.PI);
  if (shape === 'ring') ctx.stroke();
  else ctx.fill();
}
