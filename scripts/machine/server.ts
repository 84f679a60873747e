import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import compression from 'compression';
import sirv from 'sirv';
import { fieldsFor, readHeadersFile, type HeaderRule } from '../../src/lib/discovery/headers-file.ts';

/** Node's five seconds are too short for a client that reads pages meanwhile: it would ask on a connection just closed. */
const KEEP_ALIVE_MS = 120_000;

/** Options of the server. */
export interface ServerOptions {
  /** The built directory. */
  dir: string;
  /** The path the site was built for, with both slashes (`/` or `/reader/caa/`). */
  base?: string;
  /** A TCP port; 0 lets the system choose a free one. */
  port?: number;
}

/** A running server. `url` is the home page's address, base path included. */
export interface Server {
  url: string;
  close(): Promise<void>;
}

/** Compression as a good host does it, of bibliographies too; typed for Express, it needs no more than Node's own request and response. */
const compress = compression({
  filter: (request, response) =>
    compression.filter(request, response) ||
    String(response.getHeader('Content-Type')).startsWith('application/x-'),
}) as unknown as (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/** Reachable from this machine only. */
const HOST = '127.0.0.1';

/** Media types that sirv does not know, or would send without the encoding of their text; `_headers` knows the rest. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Serves a built directory as a plain static host would: folders by their index.html, a missing slash by a redirect,
 * everything else by 404.html with status 404; what lies outside the base path has no page. The header fields are those of
 * the `_headers` file of the site, as on a host that reads one.
 */
export async function startServer({ dir, base = '/', port = 0 }: ServerOptions): Promise<Server> {
  const root = resolve(dir);
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}: run \`npm run build\` first.`);
  }
  const rules = headerRules(root);
  const files = sirv(root, {
    dev: true,
    etag: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      const type = MEDIA_TYPES[extname(pathname)];
      if (type !== undefined) response.setHeader('Content-Type', type);
      const fields = fieldsFor(rules, base + pathname.slice(1));
      for (const [name, value] of fields) response.setHeader(name, value);
    },
  });
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', `http://${HOST}`);
    if (`${pathname}/` === base) {
      redirect(response, base + search);
      return;
    }
    if (!pathname.startsWith(base)) {
      notFound(response, root);
      return;
    }
    const inside = `/${pathname.slice(base.length)}`;
    if (isFolder(root, inside)) {
      redirect(response, `${pathname}/${search}`);
      return;
    }
    request.url = inside + search;
    compress(request, response, () => {
      files(request, response, () => {
        notFound(response, root);
      });
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, HOST, done);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${String(address.port)}${base}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** The rules of the site's `_headers` file; none without one. */
function headerRules(root: string): HeaderRule[] {
  const path = join(root, '_headers');
  return existsSync(path) ? readHeadersFile(readFileSync(path, 'utf8')) : [];
}

function isFolder(root: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  return statSync(join(root, decodeURI(path)), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function notFound(response: ServerResponse, root: string): void {
  const page = join(root, '404.html');
  const body = existsSync(page) ? readFileSync(page) : 'There is no page at this address.';
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(body);
}
