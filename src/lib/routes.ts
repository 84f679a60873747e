import { LOCALES, ROOT_LOCALE, type Locale } from '../schemas/locales.ts';

/** A page's address without base path and language: begins and ends with a slash. */
export type PagePath = `/${string}`;

export { ROOT_LOCALE };

/** Every page of the site, by what it shows. */
export const pages = {
  home: (): PagePath => '/',
  issues: (): PagePath => '/issues/',
  issue: (issue: string): PagePath => `/issues/${issue}/`,
  edition: (issue: string): PagePath => `/issues/${issue}/${EDITION_SLUG}/`,
  checks: (issue: string): PagePath => `/issues/${issue}/${CHECKS_SLUG}/`,
  /** The addresses that an issue cites, with copies of them. */
  citedLinks: (issue: string): PagePath => `/issues/${issue}/${LINKS_SLUG}/`,
  article: (issue: string, slug: string): PagePath => `/issues/${issue}/${slug}/`,
  /** The charts of the newest issues, or of an issue before them. */
  charts: (issue?: string): PagePath => listPage('/charts/', issue),
  /** The list of authors, or its page of a letter where it is long. */
  authors: (letter?: string): PagePath => listPage('/authors/', letter),
  keywords: (letter?: string): PagePath => listPage('/keywords/', letter),
  /** The glossary, or a page of it, from 1 on, where it is long. */
  glossary: (page?: number): PagePath => listPage('/glossary/', page?.toString()),
  /** The glossary of an article. */
  articleGlossary: (issue: string, slug: string): PagePath => `${pages.article(issue, slug)}glossary/`,
  about: (): PagePath => '/about/',
  search: (): PagePath => '/search/',
  /** The passages that a reader has kept. */
  passages: (): PagePath => '/passages/',
  /** What is read without a network; shown in the place of a page that is not kept. */
  offline: (): PagePath => '/offline/',
};

function listPage(list: PagePath, part: string | undefined): PagePath {
  return part === undefined ? list : `${list}${part}/`;
}

/** The pages of an issue that no article may take the address of. */
export const EDITION_SLUG = 'edition';
export const CHECKS_SLUG = 'checks';

/** The page of the addresses that an issue cites, whose address no article may take. */
export const LINKS_SLUG = 'references';

/** The path below which the site is built; read when asked for, since pages have paths outside of a build too. */
function base(): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '');
}

/** The address of a page in a language, from the root of the host, base path included. */
export function url(locale: Locale, page: PagePath, fragment?: string): string {
  const folder = locale === ROOT_LOCALE ? '' : `/${locale}`;
  return `${base()}${folder}${page}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The address of the feed in a language, from the root of the host. */
export function feed(locale: Locale): string {
  return url(locale, '/feed.xml');
}

/** The address of a file that has no language, such as `/favicon.svg`. */
export function file(path: `/${string}`): string {
  return `${base()}${path}`;
}

/** The address of a file beside its article, such as `table-3.csv`. */
export function fileBeside(locale: Locale, issue: string, slug: string, name: string): string {
  return `${url(locale, pages.article(issue, slug))}${name}`;
}

/** The same address with scheme and host, for machines that read it elsewhere. */
export function absolute(path: string, site: URL | undefined): string {
  return new URL(path, site ?? 'http://localhost:4321').href;
}

/** The value of the `[...locale]` parameter of the routes in each language. */
export function localePaths(): { params: { locale: string | undefined }; props: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({
    params: { locale: locale === ROOT_LOCALE ? undefined : locale },
    props: { locale },
  }));
}
