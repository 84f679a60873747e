import { articleFileAddress } from '../publication/links.ts';
import type { ArticleKind, Publication } from '../publication/publication.ts';
import { pages, ROOT_LOCALE, url } from '../routes.ts';
import type { Locale } from '../../schemas/localized.ts';

/** A file beside an article. */
export interface FileBeside {
  kind: ArticleKind;
  /** Its address from the root of the host. */
  path: string;
}

/** The files beside an article's page in a language. */
export function filesBeside(
  { issueId, slug, kinds }: Publication,
  locale: Locale = ROOT_LOCALE,
): FileBeside[] {
  return kinds.article.map((kind) => ({ kind, path: articleFileAddress(kind, issueId, slug, locale) }));
}

/** A path as a full address on the article's host. */
export function fullAddress({ records }: Publication, path: string): string {
  return new URL(path, records[ROOT_LOCALE].URL).href;
}

/** The address of a person in the list of authors, from the root of the host. */
export function authorPath(id: string, locale: Locale = ROOT_LOCALE): string {
  return url(locale, pages.authors(), id);
}
