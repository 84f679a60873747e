import { globSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { isFresh } from '../../scripts/build/stamp.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { readPages } from '../support/built-site.ts';
import { issuesInContent, slugsInContent } from '../support/issues-in-content.ts';
import { ownBuild, type OwnBuild } from '../support/own-build.ts';

describe('a build on a machine without a browser', () => {
  const outDir = '.cache/no-browser';
  let build: OwnBuild;

  beforeAll(async () => {
    build = await ownBuild({ OUT_DIR: outDir, CHROMIUM_PATH: '/no/such/program' });
  }, 300_000);

  afterAll(async () => {
    await rm(outDir, { recursive: true });
  });

  test('ends well and says in one line what is left out, and why', () => {
    expect(build.status, build.output).toBe(0);
    expect(build.output.split('\n').filter((line) => line.includes('PDF'))).toEqual([
      'PDFs are left out, and the site does not link to them: CHROMIUM_PATH is /no/such/program, which is not a program.',
    ]);
  });

  test('makes no PDF, and no page links to one', () => {
    expect(globSync('**/*.pdf', { cwd: outDir })).toEqual([]);
    const pages = readPages({ dir: outDir, base: '/' });
    expect(pages.map(({ path }) => path)).toEqual(readPages(inject('atRoot')).map(({ path }) => path));
    const links = pages.flatMap(({ $, path }) =>
      $('[href], [content]')
        .toArray()
        .map(({ attribs }) => attribs['href'] ?? attribs['content'] ?? '')
        .filter(
          (address) =>
            address.endsWith('.pdf') && new URL(address, 'http://localhost:4321').hostname === 'localhost',
        )
        .map((address) => `${path}: ${address}`),
    );
    expect(links).toEqual([]);
  });

  test('packs everything else', () => {
    for (const issue of issuesInContent()) {
      const [archive = ''] = globSync(`issues/${issue}/*.zip`, { cwd: outDir });
      const names = Object.keys(unzipSync(readFileSync(join(outDir, archive))));
      expect(names.filter((name) => name.endsWith('.pdf'))).toEqual([]);
      const records = names.filter((name) => name.endsWith('.csl.json'));
      expect(records).toHaveLength((slugsInContent(issue).length + 1) * LOCALES.length);
    }
  });

  test('is stale once a browser is there', () => {
    const place = { outDir, base: '/' };
    const before = process.env['CHROMIUM_PATH'];
    process.env['CHROMIUM_PATH'] = '/no/such/program';
    expect(isFresh(place)).toBe(true);
    delete process.env['CHROMIUM_PATH'];
    if (before !== undefined) process.env['CHROMIUM_PATH'] = before;
    expect(isFresh(place)).toBe(false);
  });
});
