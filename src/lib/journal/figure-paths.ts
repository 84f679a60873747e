import { allFigures } from './figures.ts';
import type { Figure } from '../figures/figure.ts';
import { localePaths } from '../routes.ts';
import type { Locale } from '../../schemas/localized.ts';

/** What a route of a figure's file is given. */
export interface FigureProps {
  locale: Locale;
  figure: Figure;
}

/** The paths of a file that every figure has in every language, beside its article. */
export async function figurePaths() {
  const figures = await allFigures();
  return localePaths().flatMap(({ params, props }) =>
    figures.map((figure) => ({
      params: { ...params, issue: figure.issue.id, slug: figure.article.slug, figure: figure.record.id },
      props: { ...props, figure } satisfies FigureProps,
    })),
  );
}
