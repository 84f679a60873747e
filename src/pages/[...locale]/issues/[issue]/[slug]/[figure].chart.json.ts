import type { APIRoute } from 'astro';
import { figurePaths, type FigureProps } from '../../../../../lib/journal/figure-paths.ts';
import { specOf } from '../../../../../lib/figures/published.ts';

export const getStaticPaths = figurePaths;

/** What the page's script draws a figure from. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, locale }, site }) =>
  new Response(JSON.stringify(specOf(figure, locale, site)), {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
