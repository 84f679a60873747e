import { LinkChecker, LinkState } from 'linkinator';
import type { ServedSite } from './build.ts';
import { groupProblems } from './built-site.ts';

/** What a walk along all links of a site found. */
export interface LinkReport {
  /** The addresses that were asked for, fragments included. */
  visited: string[];
  /** What is wrong, each with the page that links there. */
  problems: string[];
}

/**
 * Follows every link of a served site from its home and its 404 page, fragments and style sheets included. Addresses
 * that begin with `origin`, the future home of the site, are looked up in the served copy; nothing else leaves the
 * machine: links to other sites are not asked for. A redirect is a problem: the link should name where it leads.
 */
export async function followLinks({ url }: ServedSite, origin: string): Promise<LinkReport> {
  const served = new URL(url).origin;
  const checker = new LinkChecker();
  const redirects: string[] = [];
  checker.on(
    'redirect',
    (redirect) => void redirects.push(`${redirect.url} redirects to ${redirect.targetUrl ?? ''}`),
  );
  const { links } = await checker.check({
    path: [url],
    recurse: true,
    checkFragments: true,
    checkCss: true,
    redirects: 'warn',
    concurrency: 16,
    linksToSkip: (link) => Promise.resolve(![served, origin].some((own) => link.startsWith(`${own}/`))),
    urlRewriteExpressions: [
      { pattern: new RegExp(`^${origin.replaceAll('.', '\\.')}(?=/)`), replacement: served },
    ],
  });
  const broken = links
    .filter(({ state }) => state === LinkState.BROKEN)
    .map(({ url: link, parent, status }) => ({
      problem: `${link} (${String(status ?? 'no answer')})`,
      place: parent ?? 'the start',
    }));
  const visited = links.filter(({ state }) => state === LinkState.OK).map(({ url: link }) => link);
  return { visited, problems: [...groupProblems(broken), ...redirects].toSorted() };
}
