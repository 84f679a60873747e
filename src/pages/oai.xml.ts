import type { APIRoute } from 'astro';
import { oaiRepository } from '../lib/discovery/oai.ts';
import { allPublications } from '../lib/journal/publications.ts';
import { absolute, file } from '../lib/routes.ts';

/** The articles for library harvesters; `OAI_GATEWAY` is the address of an OAI gateway, if there is one. */
export const GET: APIRoute = async ({ site }) => {
  const place = { address: absolute(file('/oai.xml'), site), gateway: process.env['OAI_GATEWAY'] };
  const repository = oaiRepository(await allPublications(site), place);
  // An empty answer makes no file.
  return new Response(repository ?? null, { headers: { 'content-type': 'text/xml; charset=utf-8' } });
};
