import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { issuesInContent, slugsInContent } from './issues-in-content.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its path as a reader's browser asks for it, base included: `/kk/about/`. */
  path: string;
  /** Its path without base and language: `/about/`. */
  place: string;
  locale: Locale;
  /** The path of the site it belongs to, with both slashes. */
  base: string;
  /** The folder of the build. */
  dir: string;
  html: string;
  /** Its tree; a test that takes something out of it must load its `html` anew. */
  readonly $: CheerioAPI;
}

/** A page from its HTML and its path inside the site (`kk/about/index.html`). */
export function pageFrom(html: string, file: string, { dir = '.', base = '/' } = {}): BuiltPage {
  const inside = file.replace(/(^|\/)index\.html$/, '$1');
  const [first = '', ...rest] = inside.split('/');
  const locale = LOCALES.find((each) => each === first && each !== 'en') ?? 'en';
  const place = `/${locale === 'en' ? inside : rest.join('/')}`;
  const page = { path: base + inside, place, locale, base, dir, html };
  return {
    ...page,
    get $() {
      return treeOf(page);
    },
  };
}

/** How many pages are kept parsed: those of a journal of many issues would fill the memory. */
const KEPT_TREES = 1000;
const trees = new Map<object, CheerioAPI>();

/** The tree of a page; what was used last is kept longest. */
function treeOf(page: Pick<BuiltPage, 'html'>): CheerioAPI {
  const tree = trees.get(page) ?? load(page.html);
  trees.delete(page);
  trees.set(page, tree);
  const [oldest] = trees.keys();
  if (oldest !== undefined && trees.size > KEPT_TREES) trees.delete(oldest);
  return tree;
}

const known = new Map<string, readonly BuiltPage[]>();

/**
 * Every HTML page of a built site, in the order of their paths; pieces of search indexes and files to take away are not pages. They are read once,
 * for all the tests of a process.
 */
export function readPages({ dir, base }: { dir: string; base: string }): readonly BuiltPage[] {
  const pages =
    known.get(dir) ??
    globSync('**/*.html', { cwd: dir })
      .filter((file) => !file.startsWith('pagefind/') && !isSingleFile(file))
      .toSorted()
      .map((file) => pageFrom(readFileSync(join(dir, file), 'utf8'), file, { dir, base }));
  known.set(dir, pages);
  return pages;
}

/** An article as a file of its own stands beside its page: `SLUG/SLUG.html`. */
function isSingleFile(file: string): boolean {
  return /([^/]+)\/\1\.html$/u.test(file);
}

/** The page that a host sends with status 404: it has no address of its own. */
export function isNotFoundPage({ place }: BuiltPage): boolean {
  return /^\/404(\.html|\/)$/.test(place);
}

/** The pages that hold an article. */
export function articlePages(pages: readonly BuiltPage[]): BuiltPage[] {
  return pages.filter(({ $ }) => $('article[data-article]').length > 0);
}

/** The slugs of all articles of the content, each with its issue: `2020-4/eu-crisis`. */
export function articlesInContent(): string[] {
  return issuesInContent()
    .flatMap((issue) => slugsInContent(issue).map((slug) => `${issue}/${slug}`))
    .toSorted();
}

/** The scheme and host that the site is built for, from the canonical address of its first page that has one. */
export function siteOrigin(pages: readonly BuiltPage[]): string {
  const canonical = pages.map(({ $ }) => $('link[rel="canonical"]').attr('href')).find(Boolean);
  if (canonical === undefined) throw new Error('No page has a canonical address.');
  return new URL(canonical).origin;
}

/** Problems by what is wrong, each with the first place where it is and how many more there are. */
export function groupProblems(problems: readonly { problem: string; place: string }[]): string[] {
  const places = Map.groupBy(problems, ({ problem }) => problem);
  return [...places].map(([problem, [first, ...more]]) => {
    const others = more.length === 0 ? '' : ` and ${String(more.length)} more`;
    return `${first?.place ?? ''}${others}: ${problem}`;
  });
}

/** What a check finds on pages, gathered; none at all is an empty list. */
export function problemsOf(
  pages: readonly BuiltPage[],
  check: (page: BuiltPage) => readonly string[],
): string[] {
  return groupProblems(
    pages.flatMap((page) => check(page).map((problem) => ({ problem, place: page.path }))),
  );
}
