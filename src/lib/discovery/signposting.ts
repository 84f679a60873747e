import { orcidAddress } from '../citation/facts.ts';
import { optional } from '../citation/field-map.ts';
import { issueFileAddress } from '../publication/links.ts';
import type { Publication } from '../publication/publication.ts';
import { pages, ROOT_LOCALE, url } from '../routes.ts';
import { authorPath, filesBeside, type FileBeside } from './addresses.ts';
import type { LinkTag } from './head.ts';

/** A typed link of a page (RFC 8288). */
export interface TypedLink {
  rel: 'author' | 'cite-as' | 'collection' | 'describedby' | 'item' | 'license' | 'linkset' | 'type';
  /** Where it leads: an address from the root of the host, or a term of schema.org. */
  href: string;
  type?: string;
  profile?: string;
}

/** The media type of a set of links in JSON (RFC 9264). */
export const LINKSET_TYPE = 'application/linkset+json';

/** The address of an article's set of links, beside its English page. */
function linksetPath({ issueId, slug }: Publication): string {
  return `${articlePath(issueId, slug)}linkset.json`;
}

/**
 * The links of an article's English page by the FAIR Signposting profile (https://signposting.org/FAIR/): its authors, its
 * issue, its metadata records (`describedby`), the article in other formats (`item`), its type.
 * `cite-as` asks for an identifier that outlives addresses, so it is there where the article has a DOI; `license` where one
 * is stated: the notice of the journal is none. An author with an ORCID is meant by that.
 */
export function articleLinks(publication: Publication): TypedLink[] {
  const { issueId, article, facts } = publication;
  return [
    { rel: 'type', href: 'https://schema.org/ScholarlyArticle' },
    // In the profile the page is the landing page, besides being the article itself.
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...article.authors.map(({ id, orcid }): TypedLink => ({
      rel: 'author',
      href: optional(orcid, orcidAddress) ?? authorPath(id),
    })),
    { rel: 'collection', href: url(ROOT_LOCALE, pages.issue(issueId)), type: 'text/html' },
    ...link('cite-as', facts.doiAddress),
    ...link('license', facts.licence),
    ...filesBeside(publication).map(fileLink),
    { rel: 'linkset', href: linksetPath(publication), type: LINKSET_TYPE },
  ];
}

/** The same for the English page of an issue: its articles and its files. */
export function issueLinks(publications: readonly Publication[]): TypedLink[] {
  const [first] = publications;
  return [
    { rel: 'type', href: 'https://schema.org/PublicationIssue' },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    ...publications.map(({ issueId, slug }): TypedLink => ({
      rel: 'item',
      href: articlePath(issueId, slug),
      type: 'text/html',
    })),
    ...(first === undefined
      ? []
      : first.kinds.issue.map((kind): TypedLink => ({
          rel: kind.isRecord === true ? 'describedby' : 'item',
          href: issueFileAddress(kind, first.issueId, first.issue, ROOT_LOCALE),
          type: kind.mediaType,
        }))),
  ];
}

/** The links as HTML elements, which have no `profile` attribute. */
export function linkTags(links: readonly TypedLink[]): LinkTag[] {
  return links.map(({ rel, href, type }) => ({
    tag: 'link',
    rel,
    href,
    ...(type === undefined ? {} : { type }),
  }));
}

function link(rel: TypedLink['rel'], href: string | undefined): TypedLink[] {
  return href === undefined ? [] : [{ rel, href }];
}

function fileLink({ kind, path }: FileBeside): TypedLink {
  const { mediaType: type, profile } = kind;
  const rel = kind.isRecord === true ? 'describedby' : 'item';
  return { rel, href: path, type, ...(profile === undefined ? {} : { profile }) };
}

function articlePath(issue: string, slug: string): string {
  return url(ROOT_LOCALE, pages.article(issue, slug));
}
