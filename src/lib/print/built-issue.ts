import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { load } from 'cheerio';
import { parse } from 'yaml';
import { issueSchema, type IssueRecord } from '../../schemas/issue.ts';
import { inEachLocale, type Locale } from '../../schemas/localized.ts';
import type { CslItem } from '../citation/record.ts';
import type { ChartSpec } from '../figures/model/spec.ts';
import type { PrintedIssue } from './printed-issue.ts';
import { PRINT_LOCALE, type PrintedArticle } from './printed-article.ts';

/** The folders of a finished build and of the content that it was made from. */
export interface BuiltSite {
  dir: string;
  contentRoot: string;
}

/** The issues of a finished build, by the names of their folders. */
export function issuesOf({ dir }: BuiltSite): string[] {
  return globSync('issues/*/*/*.csl.json', { cwd: dir })
    .map((file) => file.split(/[\\/]/)[1] ?? '')
    .filter((id, index, all) => all.indexOf(id) === index)
    .toSorted();
}

/** An issue as it is printed from: its record from the content, its pages and its articles' records from the build. */
export function readIssue({ dir, contentRoot }: BuiltSite, id: string): PrintedIssue {
  const yaml = readFileSync(join(contentRoot, 'issues', id, 'issue.yaml'), 'utf8');
  const issue = issueSchema.parse(parse(yaml));
  const folder = (locale: Locale) => join(dir, locale === PRINT_LOCALE ? '' : locale, 'issues', id);
  const html = inEachLocale((locale) => readFileSync(join(folder(locale), 'index.html'), 'utf8'));
  return {
    id,
    issue,
    html,
    addresses: inEachLocale((locale) => canonicalAddress(html[locale])),
    articles: globSync('*/*.csl.json', { cwd: folder(PRINT_LOCALE) })
      .map((file) => readArticle(issue, basename(file, '.csl.json'), folder))
      .sort((a, b) => Number(a.records[PRINT_LOCALE].page) - Number(b.records[PRINT_LOCALE].page)),
  };
}

function readArticle(issue: IssueRecord, slug: string, folder: (locale: Locale) => string): PrintedArticle {
  const home = join(folder(PRINT_LOCALE), slug);
  const html = readFileSync(join(home, 'index.html'), 'utf8');
  const charts = globSync('*.chart.json', { cwd: home }).map((file): [string, ChartSpec] => [
    basename(file, '.chart.json'),
    JSON.parse(readFileSync(join(home, file), 'utf8')) as ChartSpec,
  ]);
  return {
    slug,
    issue,
    html,
    address: canonicalAddress(html),
    records: inEachLocale((locale) => readRecord(join(folder(locale), slug, `${slug}.csl.json`))),
    charts: new Map(charts),
  };
}

function readRecord(file: string): CslItem {
  const [record] = JSON.parse(readFileSync(file, 'utf8')) as CslItem[];
  if (record === undefined) throw new Error(`${file} has no record`);
  return record;
}

function canonicalAddress(html: string): string {
  const address = load(html)('link[rel="canonical"]').attr('href');
  if (address === undefined) throw new Error('a page to be printed has no canonical address');
  return address;
}

/** The style sheets of a built page, without the site's faces: print has its own. */
export function stylesOf({ dir }: BuiltSite, html: string): string[] {
  return load(html)('link[rel="stylesheet"]')
    .toArray()
    .map(({ attribs }) => readFileSync(join(dir, '_astro', basename(attribs['href'] ?? '')), 'utf8'))
    .map((css) => css.replaceAll(/@font-face\s*\{[^}]*\}/gu, ''));
}
