import { inject } from 'vitest';
import { LOCALES, type Locale } from '../../src/schemas/localized.ts';
import { articlePages, readPages } from './built-site.ts';
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
