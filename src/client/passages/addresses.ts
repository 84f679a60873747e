import { pages, url } from '../../lib/routes.ts';
import { textFragment } from '../../lib/citation/text-fragment.ts';
import { ARTICLE } from './check-passage.ts';
import type { KeptPassage } from './kept-passage.ts';
import { pageLocale } from './words.ts';

/** The parameter that names a passage in the address of its article: the script of the passages goes there. */
export const PASSAGE_PARAMETER = 'passage';

/** The page of the kept passages. */
export function passagesAddress(): string {
  return url(pageLocale(), pages.passages());
}

/** The address of a passage in its article, in the language of the page; undefined where it is of no article of this site. */
export function addressOf({ article, block, id }: KeptPassage): string | undefined {
  const page = articleAddress(article);
  if (page === undefined) return undefined;
  return `${page}?${PASSAGE_PARAMETER}=${id}#${encodeURIComponent(block)}`;
}

/** The address of an article in the language of the page; undefined where it is none of this site. */
export function articleAddress(article: string): string | undefined {
  const [issue = '', slug = ''] = article.split('/');
  return ARTICLE.test(article) ? url(pageLocale(), pages.article(issue, slug)) : undefined;
}

/** The full address of a passage for other readers: its article, its paragraph, and a text fragment of its words. */
export function sharedAddress({ address, block, exact }: KeptPassage): string {
  return `${address}#${textFragment(block, exact)}`;
}

/** The article that a full address of this site is of, as `ISSUE/SLUG`, and the address without what follows it; undefined for any other. */
export function articleAt(
  address: string,
  origins: readonly string[],
): { article: string; address: string } | undefined {
  if (!URL.canParse(address)) return undefined;
  const { origin, pathname } = new URL(address);
  const article = /\/issues\/([^/]+\/[^/]+)\/$/u.exec(pathname)?.[1] ?? '';
  return origins.includes(origin) && ARTICLE.test(article)
    ? { article, address: origin + pathname }
    : undefined;
}
