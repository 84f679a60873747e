import type { APIRoute } from 'astro';
import { figurePaths, type FigureProps } from '../../../../../lib/journal/figure-paths.ts';
import { toJson } from '../../../../../lib/figures/published.ts';

export const getStaticPaths = figurePaths;

/** The numbers of a figure with their units, their source and the editors' checks. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, locale }, site }) =>
  new Response(`${JSON.stringify(toJson(figure, locale, site), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
