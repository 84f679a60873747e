import { Parser } from 'htmlparser2';
import { joinAddress } from './address.ts';
import { movedPlaces } from './redirect-page.ts';
import type { Lead } from './redirects.ts';

/** Elements in which an anchor may stand before anything else. */
const HOLDS_ANCHOR =
  /^(?:a|article|blockquote|caption|dd|div|dt|figcaption|figure|h[1-6]|header|li|main|p|section|span|td|th)$/u;

/**
 * Keeps the places of a page that are no more. One that is elsewhere on the page gets an empty anchor there, which works
 * without a script; one that is on another page leads there from the foot of this one.
 * @throws where no anchor can stand at the place.
 */
export function keepPlaces(html: string, leads: readonly Lead[], hrefOf: (lead: Lead) => string): string {
  const isHere = ({ from, to }: Lead) =>
    joinAddress({ ...from, fragment: undefined }) === joinAddress({ ...to, fragment: undefined });
  const kept = leads.filter(isHere).reduce(withAnchor, html);
  const away = leads.filter((lead) => !isHere(lead));
  const [first] = away;
  if (first === undefined) return kept;
  const places = away.map((lead) => ({ id: lead.from.fragment ?? '', href: hrefOf(lead) }));
  const end = kept.lastIndexOf('</main>');
  return kept.slice(0, end) + movedPlaces(first.from.locale, places) + kept.slice(end);
}

/** Puts an anchor with the old id at the place with the new one, or at the top where the lead names none. */
function withAnchor(html: string, { from, to }: Lead): string {
  const at = anchorPlace(html, to.fragment ?? 'main');
  if (at === undefined) throw new Error(`${joinAddress(to)} is not where it was just found`);
  return `${html.slice(0, at)}<span id="${from.fragment ?? ''}" data-editorial></span>${html.slice(at)}`;
}

/** Where in the text of a page an anchor for a place can stand: in it, in the first cell of a row, or before a list or a table. */
function anchorPlace(html: string, id: string): number | undefined {
  let isFound = false;
  let at: number | undefined;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (at !== undefined) return;
      isFound ||= attributes['id'] === id;
      if (isFound && name !== 'tr') at = HOLDS_ANCHOR.test(name) ? parser.endIndex + 1 : parser.startIndex;
    },
  });
  parser.end(html);
  return at;
}
