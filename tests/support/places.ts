import { inject } from 'vitest';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import type { ServedSite } from './build.ts';
import { articlePages, isNotFoundPage, readPages, type BuiltPage } from './built-site.ts';
import { readSitemap } from './sitemap.ts';

/** A page in the sitemap: its language, and its place without base and language (`about/`). */
export interface Place {
  locale: Locale;
  place: string;
}

/** Every page that the sitemap of the built site names. */
export function allPlaces(): Place[] {
  return readSitemap(inject('atRoot').dir).map(({ address }) => {
    const path = new URL(address).pathname.slice(1);
    const locale = LOCALES.find((each) => each !== 'en' && path.startsWith(`${each}/`));
    return locale === undefined
      ? { locale: 'en', place: path }
      : { locale, place: path.slice(locale.length + 1) };
  });
}

/** Every article page, in every language. */
export function articlePlaces(): Place[] {
  return articlePages(readPages(inject('atRoot'))).map(({ locale, place }) => ({
    locale,
    place: place.slice(1),
  }));
}

/** What an article page may have beside its head and text. */
const PARTS_OF_ARTICLE = [
  'figure[data-table]',
  'figure[data-figure]',
  '[data-part="footnotes"]',
  '.note-mark',
];

/** The template of a page; articles with other parts count as of another. */
function templateOf({ place, $ }: BuiltPage): string {
  if ($('article[data-article]').length === 0) {
    return place
      .replace(/^\/issues\/[^/]+\//u, '/issues/*/')
      .replace(/[^/]+\/glossary\/$/u, '*/glossary/')
      .replace(/\/\d+\/$/u, '/*/');
  }
  return ['article', ...PARTS_OF_ARTICLE.filter((part) => $(`article ${part}`).length > 0)].join();
}

/** One page of every template of a build, in each language by turns. */
export function onePerTemplate(site: ServedSite): Place[] {
  const templates = Map.groupBy(
    readPages(site).filter((page) => !isNotFoundPage(page)),
    templateOf,
  );
  return [...templates.values()].flatMap((pages, index) => {
    const { locale, place } = pages.find((page) => page.locale === LOCALES[index % LOCALES.length]) ?? {};
    return locale === undefined || place === undefined ? [] : [{ locale, place: place.slice(1) }];
  });
}

/** The place of the first article whose page has something that matches the selector. */
export function articleWith(selector: string): string {
  const page = articlePages(readPages(inject('atRoot'))).find(({ $ }) => $(`article ${selector}`).length > 0);
  if (page === undefined) throw new Error(`No article has ${selector}.`);
  return page.place.slice(1);
}

/** The place of the issue that an article belongs to. */
export function issueOf(article: string): string {
  return article.replace(/[^/]+\/$/, '');
}
