import { inEachLocale, type Locale } from '../../schemas/localized.ts';
import { citationRecord } from '../citation/record.ts';
import { absolute, pages, url } from '../routes.ts';
import type { Publication } from './publication.ts';

/** What a publication is made from. */
type PublicationParts = Pick<
  Publication,
  'issueId' | 'issue' | 'slug' | 'article' | 'text' | 'figures' | 'kinds'
>;

/** An article with its records and addresses; `site` is the scheme and host that the site is built for. */
export function makePublication(parts: PublicationParts, site: URL | undefined): Publication {
  const { issueId, issue, slug, article } = parts;
  const addressOf = (locale: Locale) => absolute(url(locale, pages.article(issueId, slug)), site);
  return {
    ...parts,
    records: inEachLocale((locale) =>
      citationRecord(issue, article, { slug, address: addressOf(locale) }, locale),
    ),
    issueAddress: inEachLocale((locale) => absolute(url(locale, pages.issue(issueId)), site)),
  };
}
