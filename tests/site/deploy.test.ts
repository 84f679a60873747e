import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isOnPath } from '../../scripts/machine/on-path.ts';
import { fieldsFor } from '../../src/lib/discovery/headers-file.ts';
import { verifySite } from '../../src/lib/verify/verify-site.ts';
import { startOwnServer } from '../support/own-server.ts';

/** A few files of each kind that the site has. */
function sampleOf(dir: string): string[] {
  const byEnding = Map.groupBy(
    globSync('**/*.*', { cwd: dir }).filter((path) => !path.startsWith('pagefind/')),
    (path) => path.replace(/^.*?(\.csl\.json|linkset\.json|feed\.xml|oai\.xml|\.[^./]+)$/u, '$1'),
  );
  return [...byEnding.values()].flatMap((paths) => paths.toSorted().slice(0, 3));
}

describe.for(['nginx', 'caddy'] as const)('%s with the configuration of docs/deploy', (name) => {
  const isThere = isOnPath(name);
  if (!isThere) console.info(`There is no ${name}: its configuration in docs/deploy is not tried.`);

  describe.skipIf(!isThere).for(['atRoot', 'underBase'] as const)('serves the site %s', (build) => {
    const { dir, base } = inject(build);
    let server: Awaited<ReturnType<typeof startOwnServer>>;
    beforeAll(async () => {
      server = await startOwnServer(name, { dir, base });
    });
    afterAll(() => server.stop());

    const get = (path: string, options?: RequestInit) => fetch(new URL(path, server.url), options);

    test('with the type and the header fields that _headers says', async () => {
      const wrong: string[] = [];
      const pages = ['', ...globSync('issues/**/index.html', { cwd: dir }).map((file) => file.slice(0, -10))];
      for (const path of [...pages, ...sampleOf(dir)]) {
        const response = await get(path);
        if (response.status !== 200) wrong.push(`${path}: ${String(response.status)}`);
        for (const [field, value] of fieldsFor(server.rules, base + path)) {
          const said = response.headers.get(field);
          if (said?.toLowerCase() !== value.toLowerCase()) wrong.push(`${path}: ${field} is ${String(said)}`);
        }
        await response.arrayBuffer();
      }
      expect(wrong).toEqual([]);
    });

    test('with text in UTF-8, compressed', async () => {
      for (const path of sampleOf(dir).filter((file) =>
        /\.(?:html|css|js|csv|bib|ris|md|txt)$/u.test(file),
      )) {
        const response = await get(path, { headers: { 'Accept-Encoding': 'gzip' } });
        const isLong = readFileSync(join(dir, path)).length > 1024;
        expect([path, response.headers.get('content-type')]).toEqual([
          path,
          expect.stringMatching(/; ?charset=utf-8$/iu),
        ]);
        if (isLong) expect([path, response.headers.get('content-encoding')]).toEqual([path, 'gzip']);
        await response.arrayBuffer();
      }
    });

    test('with its own page for what is not there, and without _headers', async () => {
      for (const path of ['no/such/page/', '_headers', 'issues/no.bib']) {
        const response = await get(path);
        expect([path, response.status]).toEqual([path, 404]);
        expect(await response.text()).toBe(readFileSync(join(dir, '404.html'), 'utf8'));
      }
    });

    test('so that it is told to be as it was built', async () => {
      expect(await verifySite(server.url, dir)).toEqual([]);
    });

    test('and leads from a folder without a slash to its page', async () => {
      const response = await get('about', { redirect: 'manual' });
      expect([301, 308]).toContain(response.status);
      expect(new URL(response.headers.get('location') ?? '', server.url).pathname).toBe(`${base}about/`);
    });
  });
});
