import { archivedCopy } from '../citation/archived-copy.ts';
import { citedAddresses, type CitedAddress } from '../content-tree/cited-addresses.ts';
import { unreachableOn, type Link } from '../../schemas/links.ts';
import { articleText } from './article-text.ts';
import type { Article, Issue } from './articles.ts';

/** An address that an article cites, with a copy of it, and what is known of both. */
export interface CitedLink extends CitedAddress {
  /** The copy that an editor has verified, or else where one from the year of the issue would be. */
  copy: string;
  /** The day on which an editor verified the copy. */
  verified: string | undefined;
  /** The day on which the address was found not to be reachable. */
  unreachable: string | undefined;
}

/** The addresses in the notes and references of an article. */
export async function citedLinks({ record, links }: Issue, article: Article): Promise<CitedLink[]> {
  const known = new Map(links.map((link): [string, Link] => [link.address, link]));
  return citedAddresses((await articleText(article)).text).map((cited) => {
    const link = known.get(cited.address);
    return {
      ...cited,
      copy: link?.archived ?? archivedCopy(cited.address, record.year),
      verified: link?.verified,
      unreachable: unreachableOn(link),
    };
  });
}

/** Whether an issue cites any web address. */
export async function citesAddresses(issue: Issue): Promise<boolean> {
  const lists = await Promise.all(issue.articles.map((article) => citedLinks(issue, article)));
  return lists.some((links) => links.length > 0);
}

/** Those of which the card of a note or reference has to say something that it cannot make itself. */
export async function knownLinks(issue: Issue, article: Article): Promise<CitedLink[]> {
  return (await citedLinks(issue, article)).filter(
    ({ verified, unreachable }) => verified !== undefined || unreachable !== undefined,
  );
}
