/** `npm run -s links -- nginx|caddy [dist]`: writes the links of a built site for a server that reads no `_headers`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHeadersFile } from '../src/lib/discovery/headers-file.ts';
import { serverLinks } from '../src/lib/discovery/server-links.ts';

const [server, dir = 'dist'] = process.argv.slice(2);
if (server === 'nginx' || server === 'caddy') {
  process.stdout.write(serverLinks(readHeadersFile(readFileSync(join(dir, '_headers'), 'utf8')), server));
} else {
  console.error('Say for which server: npm run -s links -- nginx dist, or: npm run -s links -- caddy dist');
  process.exitCode = 1;
}
