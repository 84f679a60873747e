import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import { tablesOf } from '../../src/lib/claims/passages.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { parseCell } from '../../src/lib/figures/model/parse-number.ts';
import { allPublications } from '../support/all-publications.ts';
import { articlePages, readPages, siteOrigin, type BuiltPage } from '../support/built-site.ts';
import { scriptFiles } from '../support/page-weight.ts';

const pages = readPages(inject('atRoot'));
const publications = await allPublications(siteOrigin(pages));
const charted = articlePages(pages).flatMap((page) =>
  page
    .$('figure[data-table]:has(chart-figure)')
    .toArray()
    .map(({ attribs }) => [`${page.path}#${attribs['id'] ?? ''}`, page, attribs['id'] ?? ''] as const),
);

/** The text of a file beside an article. */
function beside({ dir, path }: BuiltPage, name: string): string {
  return readFileSync(join(dir, path, name), 'utf8');
}

/** The fields of a CSV, a list for each line (RFC 4180). */
function parseCsv(text: string, separator: string): string[][] {
  const field = new RegExp(`(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`, 'gu');
  const lines: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.matchAll(field)) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('every table of the content', () => {
  test('has a chart in each language', () => {
    const tables = publications.flatMap(({ issueId, slug, figures }) =>
      figures
        .filter(({ type }) => type === 'table')
        .flatMap(({ id }) =>
          LOCALES.map((locale) => `${locale === 'en' ? '' : `/${locale}`}/issues/${issueId}/${slug}/#${id}`),
        ),
    );
    expect(charted.map(([address]) => address).toSorted()).toEqual(tables.toSorted());
    // A table without a figure is a table alone.
    const alone = publications.flatMap(({ text, figures }) =>
      tablesOf(text).filter(({ id }) => !figures.some((figure) => figure.id === id)),
    );
    expect(
      articlePages(pages).flatMap((page) => page.$('figure[data-table]:not(:has(chart-figure))').toArray()),
    ).toHaveLength(alone.length * LOCALES.length);
  });

  test.each(charted)(
    '%s has a CSV equal to it, and its source in the data package beside it',
    (_, page, id) => {
      const [separator, decimal] = page.locale === 'en' ? [',', '.'] : [';', ','];
      const text = beside(page, `${id}.csv`);
      expect(text.startsWith('\ufeff')).toBe(true);
      const lines = parseCsv(text.slice(1), separator);
      const printed = page
        .$(`#${id} tr`)
        .toArray()
        .map((row) =>
          page
            .$(row)
            .children()
            .toArray()
            .map((cell) => page.$(cell).text().trim()),
        );
      const codes = printed[0]?.indexOf('Code') ?? -1;
      const expected = printed.map((row, index) =>
        row.map((cell, column) => {
          const parsed = parseCell(cell, 'en');
          if (index === 0) return cell;
          if (column === codes || parsed.kind === 'text') return cell;
          return parsed.kind === 'number' ? String(parsed.value).replace('.', decimal) : '';
        }),
      );
      const figure = publications
        .find(({ issueId, slug }) => page.place === `/issues/${issueId}/${slug}/`)
        ?.figures.find((record) => record.type === 'table' && record.id === id);
      // A table of statuses has signs, not numbers.
      const hasSigns = figure?.type === 'table' && figure.definition.kind === 'statuses';
      const signs = hasSigns ? printed : expected;
      const found = lines.map((line, index) =>
        index === 0 ? line.map((name) => name.replace(/, %$/u, '')) : line,
      );
      expect(found).toEqual(signs);
      const { resources } = JSON.parse(beside(page, 'datapackage.json')) as {
        resources: { path: string; sources: { title: string }[] }[];
      };
      const described = resources.find(({ path }) => path === `${id}.csv`);
      expect(described?.sources[0]?.title).toMatch(new RegExp(`${page.path}#${id}$`, 'u'));
    },
  );

  test.each(charted)(
    '%s has JSON with units and source, and a picture with its source inside',
    (_, page, id) => {
      const json = JSON.parse(beside(page, `${id}.json`)) as {
        columns: unknown[];
        rows: unknown[][];
        source: { line: string };
      };
      expect(json.rows).toHaveLength(page.$(`#${id} tbody tr`).length);
      expect(json.rows.filter((row) => row.length !== json.columns.length)).toEqual([]);
      const svg = beside(page, `${id}.svg`);
      expect(load(svg, { xml: true })('svg > desc').text()).toContain(json.source.line);
      // The line is broken where the picture ends, never in a word.
      const written = [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)]
        .map(([, text = '']) => text)
        .join(' ');
      expect(written.replaceAll('&apos;', "'")).toContain(json.source.line);
    },
  );
});

describe('the page of charts', () => {
  const issueIds = [...new Set(publications.map(({ issueId }) => issueId))];
  /** The page of the newest issues, then that of each before them. */
  const places = ['/charts/', ...issueIds.map((issueId) => `/charts/${issueId}/`)];

  test('leads to every figure of the content in three languages, drawn or named, with the pages of older issues', () => {
    const links = LOCALES.map((locale) =>
      places
        .flatMap((place) => pages.filter((page) => page.locale === locale && page.place === place))
        .flatMap(({ $ }) => $('.chart-card-place a, .charts nav a[href*="#"]').toArray())
        .map(({ attribs }) => attribs['href']?.replace(/^\/(kk|ru)(?=\/)/u, '')),
    );
    const figures = publications.flatMap(({ issueId, slug, figures }) =>
      figures.map(({ id }) => `/issues/${issueId}/${slug}/#${id}`),
    );
    expect(links).toEqual(LOCALES.map(() => figures));
  });
});

describe('Chart.js', () => {
  const files = [...new Set(pages.flatMap(scriptFiles))];

  test('is in no script that a page begins with', () => {
    const heavy = files.filter((file) =>
      /CategoryScale|BarController|category.*linear.*radialLinear/u.test(readFileSync(file, 'utf8')),
    );
    expect(heavy).toEqual([]);
  });

  test('and all that draws with it weigh at most 75 kB when they come', () => {
    const [first = ''] = files;
    const folder = dirname(first);
    const begun = files.map((file) => basename(file));
    const seen = new Set<string>();
    const follow = (name: string) => {
      if (seen.has(name) || begun.includes(name)) return;
      seen.add(name);
      const code = readFileSync(join(folder, name), 'utf8');
      for (const [, next = ''] of code.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/gu)) follow(next);
    };
    const enhance = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/enhance\.[\w-]+\.js/gu)].map(([name]) => name),
    );
    enhance.forEach(follow);
    const bytes = [...seen].reduce(
      (sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).length,
      0,
    );
    expect(enhance.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(75_000);
    console.info(`what draws a chart: ${String(seen.size)} files, ${String(bytes)} bytes of brotli`);
  });
});
