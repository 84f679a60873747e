import type { APIRoute } from 'astro';
import { allIssues } from '../lib/journal/articles.ts';
import { headersFile } from '../lib/discovery/headers-file.ts';
import { hostHeaders } from '../lib/discovery/host-headers.ts';
import { publicationsOf } from '../lib/journal/publications.ts';

/** The header fields of the site's answers; Astro makes no page of a name with `_`, so astro.config.mjs names the route. */
export const GET: APIRoute = async ({ site }) => {
  const issues = (await allIssues()).map((issue) => publicationsOf(issue, site));
  return new Response(headersFile(hostHeaders(await Promise.all(issues))));
};
