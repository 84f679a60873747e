import { fieldsBy, optional, type FieldMap } from '../citation/field-map.ts';
import { yearOf, type CslItem } from '../citation/record.ts';
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
export function coins(publication: Publication, locale: Locale): string {
  const source = { ...publication, record: publication.records[locale], locale };
  return fieldsBy(KEYS, source)
    .map(([key, value]) => `${key}=${coded(value)}`)
    .join('&');
}

const KEYS: FieldMap<Publication & { record: CslItem; locale: Locale }> = [
  ['ctx_ver', () => 'Z39.88-2004'],
  ['rft_val_fmt', () => FORMAT],
  ['rft_id', ({ facts }) => optional(facts.doi, (doi) => `info:doi/${doi}`)],
  ['rft_id', ({ record }) => record.URL],
  ['rft.genre', () => 'article'],
  ['rft.atitle', ({ record }) => record.title],
  ['rft.jtitle', ({ record }) => record['container-title']],
  ['rft.date', ({ record }) => yearOf(record)],
  ['rft.issue', ({ record }) => record.issue],
  ['rft.spage', ({ facts }) => facts.firstPage],
  ['rft.epage', ({ facts }) => facts.lastPage],
  ['rft.artnum', ({ facts }) => facts.articleNumber],
  ['rft.issn', ({ issue }) => issue.journal.issn],
  ['rft.eissn', ({ facts }) => facts.eissn],
  ['rft.aulast', ({ record: { author } }) => author.slice(0, 1).map(({ family }) => family)],
  ['rft.aufirst', ({ record: { author } }) => author.slice(0, 1).map(({ given }) => given)],
  ['rft.au', ({ record: { author } }) => author.slice(1).map(({ family, given }) => `${family}, ${given}`)],
  ['rft.pub', ({ record }) => record.publisher],
  ['rft.language', ({ record }) => record.language],
  ['rft.type', ({ record }) => record.genre],
  ['rft.description', ({ record }) => record.abstract],
  ['rft.subject', ({ article, locale }) => article.keywords[locale]],
  ['rft.rights', ({ facts }) => facts.licence],
  ['rft.rights', ({ issue, locale }) => issue.masthead[locale].rights],
];

/**
 * A value in which only ASCII is percent-encoded, and of it what a query cannot hold as it is, as an IRI has it (RFC 3987,
 * 2.2): words that stand in the page already cost next to nothing compressed, and up to six times their length encoded.
 */
function coded(value: string): string {
  return value.replaceAll(/[^\p{L}\p{N}\p{P}]|[%#&+="\s]/gu, (sign) =>
    sign === ' ' ? '+' : encodeURIComponent(sign),
  );
}
