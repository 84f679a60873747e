import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import type { IssueRecord } from '../../schemas/issue.ts';
import type { Locale } from '../../schemas/localized.ts';
import { dublinCoreTags } from './dublin-core-tags.ts';
import type { HeadTag } from './head.ts';
import { highwireTags } from './highwire.ts';
import { articleEntry, articleNode, authorNodes } from './json-ld/article.ts';
import { breadcrumbs } from './json-ld/breadcrumbs.ts';
import { datasetNodes } from './json-ld/dataset.ts';
import { issueNode } from './json-ld/issue.ts';
import { journalNodes } from './json-ld/journal.ts';
import { webSiteNode } from './json-ld/web-site.ts';
import { articleLinks, issueLinks, linkTags } from './signposting.ts';

/**
 * The head tags of an article's page for machines. The metadata are on the English page alone, which is the canonical
 * address, so that the article is not indexed three times; the other pages link to it.
 */
export function articleHead(publication: Publication, locale: Locale): HeadTag[] {
  const { issueId, issue, records, issueAddress } = publication;
  const { title: name, URL: address } = records[locale];
  const site = new URL(address);
  const way = breadcrumbs(locale, issueId, issue, site, { name, address });
  if (locale !== ROOT_LOCALE) return [{ tag: 'data', graph: [way] }];
  return [
    ...highwireTags(publication),
    ...dublinCoreTags(publication),
    ...linkTags(articleLinks(publication)),
    {
      tag: 'data',
      graph: [
        articleNode(publication),
        ...authorNodes(publication),
        issueNode(issue, issueAddress[ROOT_LOCALE]),
        ...journalNodes(issue, site),
        ...datasetNodes(publication),
        way,
      ],
    },
  ];
}

/** The head tags of a page about an issue, such as that of its edition: the way to it. */
export function issuePartHead(
  locale: Locale,
  issueId: string,
  issue: IssueRecord,
  part: { name: string; address: string },
): HeadTag[] {
  return [{ tag: 'data', graph: [breadcrumbs(locale, issueId, issue, new URL(part.address), part)] }];
}

/** The head tags of an issue's page: its articles on the English page, breadcrumbs on all. */
export function issueHead(publications: readonly Publication[], locale: Locale): HeadTag[] {
  const [first] = publications;
  if (first === undefined) return [];
  const { issueId, issue, issueAddress } = first;
  const site = new URL(issueAddress[locale]);
  const way = breadcrumbs(locale, issueId, issue, site);
  if (locale !== ROOT_LOCALE) return [{ tag: 'data', graph: [way] }];
  const articles = publications.map(articleEntry);
  const authors = publications.flatMap(authorNodes);
  return [
    ...linkTags(issueLinks(publications)),
    {
      tag: 'data',
      graph: [
        issueNode(issue, issueAddress[ROOT_LOCALE], articles),
        ...articles,
        ...new Map(authors.map((author) => [author['@id'], author])).values(),
        ...journalNodes(issue, site),
        way,
      ],
    },
  ];
}

/** The head tags of the home page: the site in each language; the journal on the English page alone. */
export function homeHead(issue: IssueRecord, locale: Locale, site: URL | undefined): HeadTag[] {
  const journal = locale === ROOT_LOCALE ? journalNodes(issue, site) : [];
  return [{ tag: 'data', graph: [webSiteNode(locale, issue, site), ...journal] }];
}
