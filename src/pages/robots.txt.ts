import type { APIRoute } from 'astro';
import { absolute, file } from '../lib/routes.ts';

/** Everything may be read by everyone; here is the map. */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(file('/sitemap-index.xml'), site)}\n`);
