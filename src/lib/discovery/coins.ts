import { yearOf, type CslItem } from '../citation/record.ts';

/** What the context object describes: an article of a journal (https://ocoins.info, https://www.openurl.info/registry). */
const FORMAT = 'info:ofi/fmt:kev:mtx:journal';

/**
 * A record as a context object in keys and values, for the `title` of a `span.Z3988` (OpenURL COinS). The pages in Kazakh
 * and Russian carry it, since the tags that Scholar reads stand on the canonical page alone: Zotero saves from it the
 * article in the reader's language. The first author is in parts, the others are whole names, as the format has it.
 */
export function coins(record: CslItem): string {
  const [first, ...others] = record.author;
  const pairs: [key: string, value: string][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', FORMAT],
    ['rft_id', record.URL],
    ['rft.genre', 'article'],
    ['rft.atitle', record.title],
    ['rft.jtitle', record['container-title']],
    ['rft.date', yearOf(record)],
    ['rft.issue', record.issue],
    ['rft.spage', record.page],
    ['rft.issn', record.ISSN],
    ...(first === undefined
      ? []
      : ([
          ['rft.aulast', first.family],
          ['rft.aufirst', first.given],
        ] satisfies [string, string][])),
    ...others.map(({ family, given }): [string, string] => ['rft.au', `${family}, ${given}`]),
  ];
  return new URLSearchParams(pairs).toString();
}
