import { articleFileAddress } from '../publication/links.ts';
import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';

/** The full address of an article's PDF; undefined in a build that makes none. */
export function pdfAddress({ issueId, slug, kinds, records }: Publication): string | undefined {
  const pdf = kinds.article.find(({ ending }) => ending === 'pdf');
  if (pdf === undefined) return undefined;
  return new URL(articleFileAddress(pdf, issueId, slug, ROOT_LOCALE), records[ROOT_LOCALE].URL).href;
}
