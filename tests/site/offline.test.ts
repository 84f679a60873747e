import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { listAddress, sizeOf, type KeepList } from '../../src/lib/offline/keep-list.ts';
import { keepLists } from '../../src/lib/offline/write-lists.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { articlePages, readPages } from '../support/built-site.ts';
import { issuesInContent } from '../support/issues-in-content.ts';
import { fileBehind } from '../support/page-weight.ts';

const ISSUES = issuesInContent();
const NAMES = ['site', ...ISSUES.flatMap((issue) => [issue, `${issue}-books`])];

/** What is wrong with lists of files of a built site. */
function faultsOf(dir: string, lists: ReadonlyMap<string, KeepList>): string[] {
  const seen = new Set<string>();
  return [...lists].flatMap(([name, { files }]) =>
    files.flatMap(([address, , bytes]) => {
      const file = join(dir, address === '' || address.endsWith('/') ? `${address}index.html` : address);
      const twice = seen.has(address) ? [`${name}: ${address} is listed twice`] : [];
      seen.add(address);
      if (!existsSync(file)) return [...twice, `${name}: ${address} does not exist`];
      const { size } = statSync(file);
      return size === bytes ? twice : [...twice, `${name}: ${address} has ${String(size)} bytes`];
    }),
  );
}

describe.for(['atRoot', 'underBase'] as const)('the site %s', (build) => {
  const { dir, base } = inject(build);
  const pages = readPages({ dir, base });
  const read = (path: string) => readFileSync(join(dir, path), 'utf8');
  const lists = new Map(NAMES.map((name) => [name, JSON.parse(read(listAddress(name))) as KeepList]));
  const listed = (name: string) => new Set(lists.get(name)?.files.map(([address]) => address));

  test('lists files that exist, each once, with their sizes', () => {
    expect(lists.get('site')?.files.length).toBeGreaterThan(100);
    expect(faultsOf(dir, lists)).toEqual([]);
    const sizes = Object.fromEntries([...lists].map(([name, { files }]) => [name, sizeOf(files)]));
    expect(JSON.parse(read('offline/sizes.json'))).toEqual(sizes);
  });

  test('lists every page but that of an error', () => {
    const all = new Set(NAMES.flatMap((name) => [...listed(name)]));
    const missing = pages.map(({ path }) => path.slice(base.length)).filter((path) => !all.has(path));
    expect(missing).toEqual(['404.html']);
  });

  test('lists with an issue its articles in three languages and the data of its charts, with the site all of the index', () => {
    for (const issue of ISSUES) {
      const own = listed(issue);
      const articles = articlePages(pages).filter(({ place }) => place.startsWith(`/issues/${issue}/`));
      const charts = globSync(`{,kk/,ru/}issues/${issue}/*/*.chart.json`, { cwd: dir });
      expect(articles.length).toBeGreaterThan(0);
      expect(charts.length > 0).toBe(articles.some(({ $ }) => $('chart-figure').length > 0));
      const wanted = [...articles.map(({ path }) => path.slice(base.length)), ...charts];
      expect(wanted.filter((address) => !own.has(address))).toEqual([]);
      const books = globSync(`issues/${issue}/**/*.{pdf,epub}`, { cwd: dir }).toSorted();
      expect([...listed(`${issue}-books`)].toSorted()).toEqual(books);
    }
    const index = globSync('{pagefind,_astro}/**/*', { cwd: dir }).filter((file) =>
      statSync(join(dir, file)).isFile(),
    );
    const ofIssues = index.filter((file) => /\.(?:avif|webp)$/u.test(file));
    const ofSite = index.filter((file) => !ofIssues.includes(file));
    expect(ofSite.filter((file) => !listed('site').has(file))).toEqual([]);
    // The pictures of an article are kept with its issue and nowhere else; one that several issues show, with the site.
    const shownBy = (file: string) =>
      ISSUES.filter((issue) =>
        articlePages(pages).some(
          ({ place, $ }) => place.startsWith(`/issues/${issue}/`) && $.html().includes(file),
        ),
      );
    for (const file of ofIssues) {
      const [issue = '', ...others] = shownBy(file);
      const home = others.length > 0 ? 'site' : issue;
      expect([file, NAMES.filter((name) => listed(name).has(file))]).toEqual([file, [home]]);
    }
  });

  test('has a worker that knows the version of each list, and fetches the pages that say what is not kept', () => {
    const worker = read('sw.js');
    const entries = [...worker.matchAll(/\{[^{}]*url:[^{}]*\}|\{[^{}]*"url"[^{}]*\}/gu)].map(
      ([entry]) => entry,
    );
    for (const [name, { version }] of lists) {
      expect(
        entries.filter((entry) => entry.includes(listAddress(name)) && entry.includes(version)),
      ).toHaveLength(1);
    }
    for (const page of ['offline/', 'kk/offline/', 'ru/offline/']) {
      expect(entries.filter((entry) => new RegExp(`["'\`]${page}["'\`]`, 'u').test(entry))).toHaveLength(1);
    }
    expect(worker).not.toContain('__WB_MANIFEST');
    expect(worker).not.toContain('importScripts');
  });

  test('has a manifest in every language, with icons that exist, below its base path', () => {
    for (const page of pages) {
      const links = page.$('link[rel="manifest"]').toArray();
      expect([page.path, links.length]).toEqual([page.path, 1]);
      const folder = page.locale === 'en' ? '' : `${page.locale}/`;
      expect(links[0]?.attribs['href']).toBe(`${base}${folder}manifest.webmanifest`);
    }
    for (const locale of LOCALES) {
      const [page] = pages.filter((each) => each.locale === locale);
      const folder = locale === 'en' ? '' : `${locale}/`;
      const manifest = JSON.parse(read(`${folder}manifest.webmanifest`)) as Record<string, unknown> & {
        icons: { src: string }[];
      };
      expect(manifest).toMatchObject({ lang: locale, scope: base, id: base, start_url: base + folder });
      for (const name of ['name', 'short_name', 'description', 'theme_color', 'background_color']) {
        expect(manifest[name]).toMatch(/\S/u);
      }
      expect(page?.$('meta[name="theme-color"]').first().attr('content')).toBe(manifest['theme_color']);
      expect(manifest.icons.length).toBeGreaterThan(0);
      for (const { src } of manifest.icons) {
        expect(src.startsWith(base)).toBe(true);
        if (page !== undefined) expect([src, existsSync(fileBehind(page, src))]).toEqual([src, true]);
      }
    }
  });

  test('leads from every article to the place where its issue is kept', () => {
    for (const { $, path, place, locale } of articlePages(pages)) {
      const issue = place.split('/')[2] ?? '';
      const address = `${base}${locale === 'en' ? '' : `${locale}/`}issues/${issue}/#keep`;
      const link = $(`[data-editorial] a[href="${address}"]`);
      expect([path, link.text().trim()]).toEqual([path, dictionary(locale).offline.link]);
    }
  });
});

test('with two issues nothing is listed twice either, and each has its own', async () => {
  const { dir } = inject('atRoot');
  const [issue = ''] = ISSUES;
  const copy = mkdtempSync(join(tmpdir(), 'two-issues-'));
  try {
    cpSync(dir, copy, { recursive: true });
    for (const folder of ['', 'kk/', 'ru/']) {
      cpSync(join(dir, folder, 'issues', issue), join(copy, folder, 'issues/2999-1'), { recursive: true });
    }
    const lists = await keepLists(copy, [...ISSUES, '2999-1']);
    expect(faultsOf(copy, lists)).toEqual([]);
    expect(lists.get('2999-1')?.files.length).toBe(lists.get(issue)?.files.length);
  } finally {
    rmSync(copy, { recursive: true });
  }
});
