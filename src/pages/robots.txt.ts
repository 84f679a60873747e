import type { APIRoute } from 'astro';
import { absolute, file } from '../lib/routes.ts';

/** Allows everything, and names the sitemap. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file('/sitemap-index.xml'), site)}\n`);
