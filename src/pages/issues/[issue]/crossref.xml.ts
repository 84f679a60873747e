import type { APIRoute } from 'astro';
import { crossrefDeposit } from '../../../lib/exports/crossref.ts';
import { allIssues, type Issue } from '../../../lib/journal/articles.ts';
import { publicationsOf } from '../../../lib/journal/publications.ts';

/** The deposit for Crossref of each issue that has DOIs to register; the editors send it, so no page links to it. */
export async function getStaticPaths() {
  return (await allIssues()).map((issue) => ({ params: { issue: issue.id }, props: { issue } }));
}

export const GET: APIRoute<{ issue: Issue }> = async ({ props: { issue }, site }) =>
  // An empty answer makes no file.
  new Response(crossrefDeposit(await publicationsOf(issue, site)) ?? null, {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
