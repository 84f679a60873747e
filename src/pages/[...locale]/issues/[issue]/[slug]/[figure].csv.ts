import type { APIRoute } from 'astro';
import { figurePaths, type FigureProps } from '../../../../../lib/journal/figure-paths.ts';
import { toCsv } from '../../../../../lib/figures/csv.ts';
import { dataTable } from '../../../../../lib/figures/data-table.ts';
import { wordingOf } from '../../../../../lib/figures/model/wording.ts';

export const getStaticPaths = figurePaths;

/** The numbers of a figure as a spreadsheet of the page's language opens them. */
export const GET: APIRoute<FigureProps> = ({ props: { figure, locale } }) => {
  const data = dataTable(figure.record, wordingOf(locale));
  return new Response(toCsv(data, locale), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
};
