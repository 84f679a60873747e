import type { APIRoute } from 'astro';
import { allIssues } from '../../../lib/journal/articles.ts';
import { sourceText } from '../../../lib/journal/source-text.ts';

/** The source of each issue that was made from one, as received. */
export async function getStaticPaths() {
  return (await allIssues())
    .filter(({ record }) => record.edition.source !== undefined)
    .map(({ id }) => ({ params: { issue: id } }));
}

export const GET: APIRoute<Record<string, never>, { issue: string }> = async ({ params }) =>
  new Response(await sourceText(params.issue), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
