import type { ArticleRecord } from '../../schemas/article.ts';
import type { ArticleType } from '../../schemas/article-type.ts';
import type { JournalRecord } from '../../schemas/journal.ts';
import { licenceAddress } from '../../schemas/licence.ts';
import { optional, stated } from './field-map.ts';

/**
 * What is stated of an article beside its words and people, in the forms in which files have it; what nobody states is not
 * there. Every writer takes it from here by a map of its own (`field-map.ts`).
 */
export interface Facts {
  type?: ArticleType;
  doi?: string;
  doiAddress?: string;
  /** The first page; an article that is cited by a number of its own has none. */
  firstPage?: string;
  lastPage?: string;
  articleNumber?: string;
  /** The journal's ISSN on the web. */
  eissn?: string;
  /** The address of the licence. */
  licence?: string;
  copyrightYear?: string;
  /** Days, `2020-12-31`. */
  received?: string;
  accepted?: string;
  published?: string;
}

/** The address that leads to what a DOI names. */
export function doiAddress(doi: string): string {
  return `https://doi.org/${doi}`;
}

/** The address of a researcher's page. */
export function orcidAddress(orcid: string): string {
  return `https://orcid.org/${orcid}`;
}

/** The facts of an article. */
export function factsOf(
  article: Pick<
    ArticleRecord,
    | 'type'
    | 'doi'
    | 'firstPage'
    | 'lastPage'
    | 'articleNumber'
    | 'license'
    | 'copyright'
    | 'received'
    | 'accepted'
    | 'published'
  >,
  { eissn }: Pick<JournalRecord, 'eissn'>,
): Facts {
  const { type, doi, articleNumber, lastPage, license, copyright, received, accepted, published } = article;
  return stated({
    type,
    doi,
    doiAddress: optional(doi, doiAddress),
    firstPage: articleNumber === undefined ? String(article.firstPage) : undefined,
    lastPage: lastPage?.toString(),
    articleNumber,
    eissn,
    licence: optional(license, licenceAddress),
    copyrightYear: copyright?.year.toString(),
    received,
    accepted,
    published,
  });
}

/** The place of an article in its issue: `7`, `7-12`, `e12`. */
export function placeInIssue({ firstPage = '', lastPage, articleNumber }: Facts): string {
  if (articleNumber !== undefined) return articleNumber;
  return lastPage === undefined || lastPage === firstPage ? firstPage : `${firstPage}-${lastPage}`;
}
