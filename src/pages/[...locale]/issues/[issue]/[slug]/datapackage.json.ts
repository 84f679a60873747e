import type { APIRoute } from 'astro';
import { dataPackage } from '../../../../../lib/figures/data-package.ts';
import type { Figure } from '../../../../../lib/figures/figure.ts';
import { allFigures } from '../../../../../lib/journal/figures.ts';
import { absolute, localePaths, pages, url } from '../../../../../lib/routes.ts';
import { titleInRecords } from '../../../../../schemas/record-forms.ts';
import type { Locale } from '../../../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  figures: Figure[];
}

export async function getStaticPaths() {
  const articles = Map.groupBy(await allFigures(), ({ article }) => article);
  return localePaths().flatMap(({ params, props }) =>
    [...articles.values()].flatMap((figures) =>
      figures.slice(0, 1).map(({ issue, article }) => ({
        params: { ...params, issue: issue.id, slug: article.slug },
        props: { ...props, figures } satisfies Props,
      })),
    ),
  );
}

/** What the CSV files of an article's figures hold. */
export const GET: APIRoute<Props> = ({ props: { locale, figures }, site }) => {
  const [first] = figures;
  if (first === undefined) throw new Error('an article without figures has no data package');
  const { issue, article } = first;
  const content = dataPackage(figures, locale, {
    name: `${article.slug}-${issue.id}`,
    title: titleInRecords(article.record, locale),
    address: absolute(url(locale, pages.article(issue.id, article.slug)), site),
    site,
  });
  return new Response(`${JSON.stringify(content, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
