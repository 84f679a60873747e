import type { APIRoute } from 'astro';
import { allIssues, type Article, type Issue } from '../../../../../lib/journal/articles.ts';
import type { ArticleFile } from '../../../../../lib/publication/publication.ts';
import { ARTICLE_FILES } from '../../../../../lib/exports/registry.ts';
import { publicationOf } from '../../../../../lib/journal/publications.ts';
import { localePaths, ROOT_LOCALE } from '../../../../../lib/routes.ts';
import type { Locale } from '../../../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  issue: Issue;
  article: Article;
  kind: ArticleFile;
}

export async function getStaticPaths() {
  const issues = await allIssues();
  const articles = issues.flatMap((issue) => issue.articles.map((article) => ({ issue, article })));
  return localePaths().flatMap(({ params, props }) =>
    articles.flatMap(({ issue, article }) =>
      ARTICLE_FILES.filter(({ languages }) => languages === 'each' || props.locale === ROOT_LOCALE).map(
        (kind) => ({
          params: { ...params, issue: issue.id, slug: article.slug, file: `${article.slug}.${kind.ending}` },
          props: { ...props, issue, article, kind } satisfies Props,
        }),
      ),
    ),
  );
}

/** A file of an article, by its registry. */
export const GET: APIRoute<Props> = async ({ props: { locale, issue, article, kind }, site }) => {
  const publication = await publicationOf(issue, article, site);
  return new Response(kind.write(publication, locale), {
    headers: { 'content-type': `${kind.mediaType}; charset=utf-8` },
  });
};
