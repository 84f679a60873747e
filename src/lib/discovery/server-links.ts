import type { HeaderRule } from './headers-file.ts';

/** Servers that read no `_headers`, by what their manuals call them. */
export type ServerName = 'nginx' | 'caddy';

/** The fields `Link` of the rules, as a piece of a server's configuration; each path is a page, without `*`. */
export function serverLinks(rules: readonly HeaderRule[], server: ServerName): string {
  const pages = rules
    .map(({ path, fields }) => ({
      path,
      links: fields.filter(([name]) => name === 'Link').map(([, value]) => value),
    }))
    .filter(({ links }) => links.length > 0);
  if (server === 'nginx') {
    // A field whose value is empty is not sent (https://nginx.org/en/docs/http/ngx_http_headers_module.html).
    const lines = pages.map(
      ({ path, links }) => `  ${path} '${links.join(', ')}';\n  ${path}index.html '${links.join(', ')}';\n`,
    );
    return `map_hash_bucket_size 512;\nmap_hash_max_size 16384;\nmap $uri $journal_link {\n${lines.join('')}}\n`;
  }
  return pages.map(({ path, links }) => `header ${path} Link \`${links.join(', ')}\`\n`).join('');
}
