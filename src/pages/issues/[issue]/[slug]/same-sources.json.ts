import type { APIRoute } from 'astro';
import type { SameSources } from '../../../../lib/citation/same-source.ts';
import { allIssues, type Article } from '../../../../lib/journal/articles.ts';
import { sharedSources } from '../../../../lib/journal/shared-sources.ts';
import { pages, url } from '../../../../lib/routes.ts';
import { inEachLocale } from '../../../../schemas/localized.ts';
import { titleInRecords } from '../../../../schemas/record-forms.ts';

interface Props {
  sources: Map<number, Article[]>;
}

/** One for each article that shares a source. */
export async function getStaticPaths() {
  const articles = (await allIssues()).flatMap((issue) => issue.articles);
  const paths = await Promise.all(
    articles.map(async (article) => ({
      params: { issue: article.issue, slug: article.slug },
      props: { sources: await sharedSources(article) } satisfies Props,
    })),
  );
  return paths.filter(({ props }) => props.sources.size > 0);
}

/** Beside the page, which would grow with every issue of the journal; the cards of references fetch it. */
export const GET: APIRoute<Props> = ({ props: { sources } }) =>
  Response.json(
    Object.fromEntries(
      [...sources].map(([number, articles]) => [
        number,
        articles.map(({ issue, slug, record }) =>
          inEachLocale(
            (locale) => [titleInRecords(record, locale), url(locale, pages.article(issue, slug))] as const,
          ),
        ),
      ]),
    ) satisfies SameSources,
  );
