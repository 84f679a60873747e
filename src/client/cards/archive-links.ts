import { ARCHIVE_HOST, archivedCopy } from '../../lib/citation/archived-copy.ts';
import type { KnownLinks } from '../../lib/citation/known-links.ts';
import { fillWords } from '../../lib/search/query/words.ts';
import type { Locale } from '../../schemas/locales.ts';
import { element } from '../element.ts';
import type { CardWords } from './words.ts';

/** A link for each address of a note or reference to a copy from about the time of the issue, or to one that the editors know. */
export function archiveLinks(text: HTMLElement, words: CardWords, host: HTMLElement): HTMLElement[] {
  const { year, links } = host.dataset;
  const addresses = [...text.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')].map(
    (link) =>
      // As it is written: a browser adds a slash to the name of a host.
      link.getAttribute('href') ?? '',
  );
  if (year === undefined) return [];
  const label = fillWords(words.archive, { year, host: ARCHIVE_HOST });
  return [...new Set(addresses)].map((address) => {
    const copy = element('a', { href: archivedCopy(address, year), rel: 'external' }, label);
    const line = element('p', {}, copy);
    if (links !== undefined) void addKnown(line, copy, address, links, words);
    return line;
  });
}

let fetched: Promise<KnownLinks> | undefined;

/** Says what the editors know of an address; where that does not come, the line stays as it is. */
async function addKnown(
  line: HTMLElement,
  copy: HTMLAnchorElement,
  address: string,
  from: string,
  words: CardWords,
): Promise<void> {
  fetched ??= fetch(from).then((response) => response.json() as Promise<KnownLinks>);
  try {
    const known = (await fetched)[address];
    const locale = document.documentElement.lang as Locale;
    if (known?.copy !== undefined && known.verified !== undefined) {
      copy.href = known.copy;
      copy.textContent = fillWords(words.verified, { date: known.verified[locale] });
    }
    if (known?.unreachable !== undefined) {
      line.append(element('br'), fillWords(words.unreachable, { date: known.unreachable[locale] }));
    }
  } catch {
    // The next card tries again.
    fetched = undefined;
  }
}
