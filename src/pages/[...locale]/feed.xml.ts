import type { APIRoute } from 'astro';
import { atomFeed } from '../../lib/discovery/atom.ts';
import { allPublications } from '../../lib/journal/publications.ts';
import { localePaths } from '../../lib/routes.ts';
import type { Locale } from '../../schemas/localized.ts';

export const getStaticPaths = localePaths;

/** The journal's articles for feed readers, in each language. */
export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale }, site }) =>
  new Response(atomFeed(await allPublications(site), locale, site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
