import type { APIRoute } from 'astro';
import { allIssues, type Article, type Issue } from '../../../../lib/journal/articles.ts';
import { card } from '../../../../lib/artwork/card.ts';
import { authorsInRecords, titleInRecords } from '../../../../schemas/record-forms.ts';
import { LOCALES, type Locale } from '../../../../schemas/localized.ts';

interface Props {
  locale: Locale;
  issue: Issue;
  article: Article;
}

/** One card an article and language. */
export async function getStaticPaths() {
  return (await allIssues()).flatMap((issue) =>
    issue.articles.flatMap((article) =>
      LOCALES.map((locale) => ({
        params: { issue: issue.id, slug: article.slug, locale },
        props: { locale, issue, article } satisfies Props,
      })),
    ),
  );
}

export const GET: APIRoute<Props> = async ({ props: { locale, issue, article } }) => {
  const { number, year, hue, journal } = issue.record;
  const picture = await card({
    locale,
    title: titleInRecords(article.record, locale),
    authors: authorsInRecords(article.record, locale),
    journal: journal.title,
    number: `${String(number)}/${String(year)}`,
    hue,
  });
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
