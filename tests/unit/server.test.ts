import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type Server } from '../../scripts/machine/server.ts';
import { followLinks } from '../support/link-check.ts';

const ORIGIN = 'https://journal.example';
const BASE = '/x/';
let dir: string;
let server: Server;

const put = (file: string, content: string) => {
  mkdirSync(join(dir, file, '..'), { recursive: true });
  writeFileSync(join(dir, file), content);
};

beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'site-'));
  put(
    'index.html',
    `<title>Home</title><a href="${ORIGIN}/x/a/#there">A</a><a href="https://elsewhere.example/">E</a>`,
  );
  put('a/index.html', '<title>A</title><p id="there"></p><a href="/x/">Home</a>');
  put('404.html', '<title>Not here</title>');
  put('a/a.bib', '@article{ä}');
  put('a/a.txt', 'ä');
  put(
    '_headers',
    `# For the host
/x/*
  X-Content-Type-Options: nosniff
/x/*.bib
  Content-Type: application/x-bibtex; charset=utf-8
/x/a/
  Link: </x/a/a.bib>; rel="describedby"
  Link: </x/a/a.txt>; rel="item"
`,
  );
  server = await startServer({ dir, base: BASE });
});

afterAll(async () => {
  await server.close();
  rmSync(dir, { recursive: true });
});

const get = (path: string) => fetch(new URL(path, server.url), { redirect: 'manual' });

describe('the server of a built site', () => {
  test('serves folders by their index page, under the base path', async () => {
    const response = await get('/x/a/?q=1');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toContain('<title>A</title>');
  });

  test.for(['/x/b/', '/x/a.html', '/a/', '/'])('answers %s by the page for wrong addresses', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<title>Not here</title>');
  });

  test('leads from an address without its last slash to the one with it', async () => {
    const response = await get('/x/a?q=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/x/a/?q=1']);
  });

  test('says that a text file is in UTF-8', async () => {
    const response = await get('/x/a/a.txt');
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  });

  test('sends the header fields of the site’s own file, each at its paths', async () => {
    const [page, file] = await Promise.all([get('/x/a/'), get('/x/a/a.bib')]);
    expect(page.headers.get('link')).toBe('</x/a/a.bib>; rel="describedby", </x/a/a.txt>; rel="item"');
    expect(page.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(file.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8');
    expect(file.headers.get('link')).toBe(null);
    expect([page, file].map(({ headers }) => headers.get('x-content-type-options'))).toEqual([
      'nosniff',
      'nosniff',
    ]);
  });

  test('refuses a folder without a home page', async () => {
    await expect(startServer({ dir: join(dir, 'a', 'b') })).rejects.toThrow('run `npm run build` first');
  });
});

describe('a walk along the links of a site', () => {
  test('finds nothing where all is well, and asks no other host', async () => {
    const { problems, visited } = await followLinks({ dir, base: BASE, url: server.url }, ORIGIN);
    expect(problems).toEqual([]);
    expect(visited.map((link) => new URL(link).pathname).toSorted()).toContain('/x/a/');
  });

  test('finds a page, a place on a page and a last slash that are missing', async () => {
    put(
      'b/index.html',
      '<title>B</title><a href="/x/a">A</a><a href="/x/a/#nowhere">A</a><a href="/x/c/">C</a>',
    );
    const { problems } = await followLinks({ dir, base: BASE, url: `${server.url}b/` }, ORIGIN);
    expect(problems).toEqual([
      `${server.url}a redirects to ${server.url}a/`,
      `${server.url}b/: ${server.url}a/#nowhere (200)`,
      `${server.url}b/: ${server.url}c/ (404)`,
    ]);
  });
});
