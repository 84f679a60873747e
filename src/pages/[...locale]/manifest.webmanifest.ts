import type { APIRoute } from 'astro';
import { dictionary, fill } from '../../i18n/index.ts';
import { PAPER } from '../../layouts/paper.ts';
import { currentIssue } from '../../lib/journal/articles.ts';
import { file, localePaths, pages, url } from '../../lib/routes.ts';
import type { Locale } from '../../schemas/localized.ts';

export const getStaticPaths = localePaths;

/** What a system shows of the site that was put on its home screen (https://www.w3.org/TR/appmanifest/), in one language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
  const { journal } = (await currentIssue()).record;
  return Response.json({
    id: file('/'),
    name: fill(dictionary(locale).home.title, { journal: journal.title, kind: journal.kind[locale] }),
    short_name: journal.title,
    description: journal.description[locale],
    lang: locale,
    dir: 'ltr',
    start_url: url(locale, pages.home()),
    // Every language, wherever the reader began.
    scope: file('/'),
    display: 'minimal-ui',
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [
      { src: file('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: file('/apple-touch-icon.png'), sizes: '180x180', type: 'image/png', purpose: 'any maskable' },
    ],
  });
};
