import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { filesBeside, fullAddress } from './addresses.ts';
import { articleLinks, type TypedLink } from './signposting.ts';

/** The target of a link in a linkset; a profile, which RFC 8288 does not define, is a list. */
interface LinkTarget {
  href: string;
  type?: string;
  profile?: [string];
}

/** The links of one thing, by their relation. */
type LinkContext = { anchor: string } & Partial<Record<string, string | LinkTarget[]>>;

/**
 * All links of an article in JSON (RFC 9264, section 4.2), as the second level of the FAIR Signposting profile asks:
 * those of its page, then the way back from each file, `describes` from a record and `collection` from a format.
 */
export function linkset(publication: Publication): { linkset: LinkContext[] } {
  const page = publication.records[ROOT_LOCALE].URL;
  const links = articleLinks(publication).filter(({ rel }) => rel !== 'linkset');
  const relations = Map.groupBy(links, ({ rel }) => rel);
  return {
    linkset: [
      {
        anchor: page,
        ...Object.fromEntries(
          [...relations].map(([rel, targets]) => [rel, targets.map((link) => target(publication, link))]),
        ),
      },
      ...filesBeside(publication).map(({ kind, path }) => ({
        anchor: fullAddress(publication, path),
        [kind.isRecord === true ? 'describes' : 'collection']: [{ href: page, type: 'text/html' }],
      })),
    ],
  };
}

function target(publication: Publication, { href, type, profile }: TypedLink): LinkTarget {
  return {
    href: fullAddress(publication, href),
    ...(type === undefined ? {} : { type }),
    ...(profile === undefined ? {} : { profile: [profile] }),
  };
}
