import type { PublicationIssueLeaf } from 'schema-dts';
import type { IssueRecord } from '../../../schemas/issue.ts';
import { dictionary, fill } from '../../../i18n/index.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { journalId } from './ids.ts';
import { reference, type JsonLdNode } from './node.ts';

/** An issue of the journal at its address, with the articles in it where they are given. */
export function issueNode(
  { journal, number, year }: IssueRecord,
  address: string,
  articles: readonly JsonLdNode[] = [],
): PublicationIssueLeaf {
  return {
    '@type': 'PublicationIssue',
    '@id': address,
    name: fill(dictionary(ROOT_LOCALE).issue.title, { journal: journal.title, number, year }),
    issueNumber: String(number),
    datePublished: String(year),
    url: address,
    isPartOf: { '@id': journalId(new URL(address)) },
    ...(articles.length === 0 ? {} : { hasPart: articles.map(reference) }),
  };
}
