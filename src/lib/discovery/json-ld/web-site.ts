import type { SearchActionLeaf, WebSiteLeaf } from 'schema-dts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import type { Locale } from '../../../schemas/localized.ts';
import { absolute, pages, url } from '../../routes.ts';
import { journalId } from './ids.ts';

/** The site in one of its languages, with the address that answers a query. */
export function webSiteNode(locale: Locale, { journal }: IssueRecord, site: URL | undefined): WebSiteLeaf {
  const home = absolute(url(locale, pages.home()), site);
  const search: SearchActionLeaf & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${absolute(url(locale, pages.search()), site)}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': home,
    name: journal.title,
    url: home,
    inLanguage: locale,
    about: { '@id': journalId(site) },
    potentialAction: search,
  };
}
