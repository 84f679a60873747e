import type { OrganizationLeaf, PeriodicalLeaf } from 'schema-dts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import { absolute, pages, ROOT_LOCALE, url } from '../../routes.ts';
import { journalId, publisherId } from './ids.ts';
import { inLanguages, inOtherLanguages, type JsonLdNode } from './node.ts';

/** The journal and the institute that publishes it, under its names in three languages. */
export function journalNodes({ journal }: IssueRecord, site: URL | undefined): JsonLdNode[] {
  const periodical: PeriodicalLeaf = {
    '@type': 'Periodical',
    '@id': journalId(site),
    name: journal.title,
    issn: journal.eissn === undefined ? journal.issn : [journal.issn, journal.eissn],
    url: absolute(url(ROOT_LOCALE, pages.home()), site),
    publisher: { '@id': publisherId(site) },
  };
  const publisher: OrganizationLeaf = {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: journal.publisherNames[ROOT_LOCALE],
  };
  return [
    periodical,
    inLanguages(publisher, { alternateName: inOtherLanguages(ROOT_LOCALE, journal.publisherNames) }),
  ];
}
