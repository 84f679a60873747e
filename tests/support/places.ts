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

/** The pages of a build by their template. */
function pagesByTemplate(site: ServedSite): Map<string, BuiltPage[]> {
  return Map.groupBy(
    readPages(site).filter((page) => !isNotFoundPage(page)),
    templateOf,
  );
}

/** One page of every template of a build, in each language by turns. */
export function onePerTemplate(site: ServedSite): Place[] {
  return [...pagesByTemplate(site).values()].flatMap((pages, index) => {
    const { locale, place } = pages.find((page) => page.locale === LOCALES[index % LOCALES.length]) ?? {};
    return locale === undefined || place === undefined ? [] : [{ locale, place: place.slice(1) }];
  });
}

/** Every page in one language, by turns, and one page of every template in all of them. */
export function eachOnceAndTemplatesInAll(site: ServedSite): Place[] {
  const chosen = [...pagesByTemplate(site).values()].flatMap((pages) =>
    [...Map.groupBy(pages, ({ place }) => place).values()].flatMap((versions, index) =>
      index === 0 ? versions : versions.slice(index % versions.length).slice(0, 1),
    ),
  );
  return chosen.map(({ locale, place }) => ({ locale, place: place.slice(1) }));
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
