import type { APIRoute } from 'astro';
import { figurePaths, type FigureProps } from '../../../../../lib/journal/figure-paths.ts';
import { toSvg } from '../../../../../lib/figures/draw/svg.ts';
import { specOf } from '../../../../../lib/figures/published.ts';

export const getStaticPaths = figurePaths;

/** The first chart of a figure as a picture. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, locale }, site }) => {
  const spec = specOf(figure, locale, site);
  const [view] = spec.views;
  if (view === undefined) throw new Error(`the figure ${spec.id} has no view`);
  return new Response(toSvg(spec, view, locale), { headers: { 'content-type': 'image/svg+xml' } });
};
