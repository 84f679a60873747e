import { readBuiltIssues } from '../publication/built-issue.ts';
import { editionDay } from '../publication/edition-day.ts';

/** A page in the sitemap, with the addresses of its languages. */
interface Entry {
  url: string;
  lastmod?: string | undefined;
  links?: { url: string; lang: string }[] | undefined;
}

const LETTER_PAGE = /\/(?:authors|keywords)\/[^/]+\/$/u;

/**
 * Adds to a page in the sitemap when it last changed, the pages of an article with the article, those of an issue with their
 * issue and all others with the newest of them; and among its languages the one for readers of none of them. The sitemap is written after the issues; `outDir` is
 * the folder of the build.
 */
export function sitemapEntry<Item extends Entry>(
  outDir: string,
  defaultLocale: string,
): (entry: Item) => Item {
  let days: Map<string, string> | undefined;
  return (entry) => {
    days ??= daysOf(outDir);
    const [, issue = '', slug = ''] = /\/issues\/([^/]+)\/(?:([^/]+)\/)?/.exec(entry.url) ?? [];
    const lastmod = days.get(`${issue}/${slug}`) ?? days.get(issue) ?? [...days.values()].toSorted().at(-1);
    // The pages of letters have none in other languages, though there are letters of one shape.
    if (LETTER_PAGE.test(entry.url)) return { ...entry, lastmod, links: [] };
    const fallback = entry.links?.find(({ lang }) => lang === defaultLocale);
    const links = fallback === undefined ? [] : [{ ...fallback, lang: 'x-default' }];
    return { ...entry, lastmod, links: [...(entry.links ?? []), ...links] };
  };
}

/** The days of the last change, by the issue, and by issue and article. */
function daysOf(outDir: string): Map<string, string> {
  return new Map(
    readBuiltIssues(outDir).flatMap(({ id, issue, articles }) => [
      [id, issue.edition.updated] as const,
      ...articles.map((article) => [`${id}/${article.slug}`, editionDay(article)] as const),
    ]),
  );
}
