import type { APIRoute } from 'astro';
import { capitalized } from '../../i18n/capitalized.ts';
import { currentIssue } from '../../lib/journal/articles.ts';
import { card } from '../../lib/artwork/card.ts';
import { ROOT_LOCALE } from '../../lib/routes.ts';

/** The card of every page without its own. */
export const GET: APIRoute = async () => {
  const { number, year, hue, journal } = (await currentIssue()).record;
  const picture = await card({
    locale: ROOT_LOCALE,
    title: capitalized(ROOT_LOCALE, journal.kind[ROOT_LOCALE]),
    authors: '',
    journal: journal.title,
    number: `${String(number)}/${String(year)}`,
    hue,
  });
  return new Response(picture, { headers: { 'content-type': 'image/png' } });
};
