import { LOCALES } from '../../schemas/localized.ts';
import type { Kinds, Publication } from '../publication/publication.ts';
import { feed, file, pages, ROOT_LOCALE, url } from '../routes.ts';
import type { HeaderRule } from './headers-file.ts';
import { linkField } from './link-header.ts';
import { articleLinks, issueLinks, LINKSET_TYPE, type TypedLink } from './signposting.ts';

/**
 * Header fields of every response, consistent with the policy in the page; a page cannot set `frame-ancestors` for itself (https://www.w3.org/TR/CSP3/#meta-element). Everything is public and without cookies, so scripts of other
 * sites may read it.
 */
const COMMON_FIELDS: HeaderRule['fields'] = [
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'strict-origin-when-cross-origin'],
  ['Content-Security-Policy', "frame-ancestors 'self'"],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ['Access-Control-Allow-Origin', '*'],
];

/** Types that every host gives a file by its name. */
const KNOWN_TYPES = ['application/pdf', 'application/xml', 'application/zip'];

/** Cloudflare reads no more rules (https://developers.cloudflare.com/pages/configuration/headers/). */
const MAX_RULES = 100;

/**
 * The header fields of the whole site, for hosts that read a `_headers` file. The links of issues and articles stand in
 * their pages too: where there is no room for all in the file, those of older issues stand there alone.
 */
export function hostHeaders(issues: readonly (readonly Publication[])[]): HeaderRule[] {
  const kinds = issues[0]?.[0]?.kinds ?? { article: [], issue: [] };
  const rules: HeaderRule[] = [
    { path: file('/*'), fields: COMMON_FIELDS },
    // The file names are content hashes.
    { path: file('/_astro/*'), fields: [['Cache-Control', 'public, max-age=31536000, immutable']] },
    // A browser that keeps the worker would not hear that it was switched off.
    { path: file('/sw.js'), fields: [['Cache-Control', 'no-cache']] },
    { path: file('/*.webmanifest'), fields: [['Content-Type', withEncoding('application/manifest+json')]] },
    ...[...contentTypes(kinds)].map(([path, type]): HeaderRule => ({
      path,
      fields: [['Content-Type', type]],
    })),
  ];
  for (const publications of issues) {
    const ofIssue = linksOf(publications);
    if (rules.length + ofIssue.length > MAX_RULES) break;
    rules.push(...ofIssue);
  }
  return rules;
}

/** The links of an issue and of its articles, at their English pages. */
function linksOf(publications: readonly Publication[]): HeaderRule[] {
  return [
    ...publications
      .slice(0, 1)
      .map(({ issueId }) => links(url(ROOT_LOCALE, pages.issue(issueId)), issueLinks(publications))),
    ...publications.map((publication) =>
      links(
        url(ROOT_LOCALE, pages.article(publication.issueId, publication.slug)),
        articleLinks(publication),
      ),
    ),
  ];
}

/** The types of the files that hosts do not know or would send without the encoding of their text. */
function contentTypes({ article, issue }: Kinds): Map<string, string> {
  const kinds = [...article, ...issue].filter(({ mediaType }) => !KNOWN_TYPES.includes(mediaType));
  return new Map([
    ...LOCALES.map((locale): [string, string] => [feed(locale), withEncoding('application/atom+xml')]),
    [file('/oai.xml'), withEncoding('text/xml')],
    [file('/issues/*/linkset.json'), LINKSET_TYPE],
    [file('/*.csv'), withEncoding('text/csv')],
    ...kinds.map((kind): [string, string] => [
      file(
        'languages' in kind && kind.languages === 'each' ? `/*.${kind.ending}` : `/issues/*.${kind.ending}`,
      ),
      // JSON is always UTF-8, XML declares its encoding, an archive is not text.
      /(?:json|xml|zip)$/.test(kind.mediaType) ? kind.mediaType : withEncoding(kind.mediaType),
    ]),
  ]);
}

function withEncoding(type: string): string {
  return `${type}; charset=utf-8`;
}

function links(path: string, all: readonly TypedLink[]): HeaderRule {
  return { path, fields: all.map((link) => ['Link', linkField(link)] as const) };
}
