import type { APIRoute } from 'astro';
import { dictionary } from '../../../i18n/index.ts';
import { localePaths, pages, url } from '../../../lib/routes.ts';
import { PAGE_WORDS, type PanelWords, type SearchWords } from '../../../lib/search/query/words.ts';
import type { Locale } from '../../../schemas/localized.ts';

export const getStaticPaths = localePaths;

/** What the search says in one language; fetched with the search, so that no other page carries it. */
export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const t = dictionary(locale);
  const isOfPage = (name: string) => PAGE_WORDS.some((word) => word === name);
  const panel = Object.entries(t.search).filter(([name]) => !isOfPage(name));
  const words: SearchWords = {
    ...(Object.fromEntries(panel) as PanelWords),
    locale,
    languages: t.languages,
    home: url(locale, pages.home()),
    address: url(locale, pages.search()),
  };
  return Response.json(words);
};
