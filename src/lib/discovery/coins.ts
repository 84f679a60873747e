import { yearOf } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
import type { Locale } from '../../schemas/locales.ts';

/** What the context object describes: an article of a journal (https://ocoins.info, https://www.openurl.info/registry). */
const FORMAT = 'info:ofi/fmt:kev:mtx:journal';

/**
 * An article's record in a language as a context object in keys and values, for the `title` of a `span.Z3988` (OpenURL
 * COinS). The pages in Kazakh and Russian carry it, since the tags that Scholar reads stand on the canonical page alone:
 * Zotero saves from it the article in the reader's language. The first author is in parts, the others are whole names, as
 * the format has it; what the format lacks, the language among it, has the names of Dublin Core, which Zotero reads.
 */
export function coins({ issue, article, records }: Publication, locale: Locale): string {
  const record = records[locale];
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
    ['rft.pub', record.publisher],
    ['rft.language', record.language],
    ['rft.description', record.abstract],
    ...article.keywords[locale].map((word): [string, string] => ['rft.subject', word]),
    ['rft.rights', issue.masthead[locale].rights],
  ];
  return pairs.map(([key, value]) => `${key}=${coded(value)}`).join('&');
}

/**
 * A value in which only ASCII is percent-encoded, as an IRI has it (RFC 3987, 3.1): letters that stand in the page already
 * cost next to nothing compressed, and six times their length encoded.
 */
function coded(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}._~-]/gu, (sign) => (sign === ' ' ? '+' : encodeURIComponent(sign)));
}
