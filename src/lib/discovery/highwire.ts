import { yearOf, type CslName } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { filesBeside, fullAddress } from './addresses.ts';
import { meta, type MetaTag } from './head.ts';

/**
 * The Highwire Press tags of an article, in the forms of Google Scholar's guidelines
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one `citation_author` a person, in order; the
 * date as a year, all that the print says; the PDF only where there is one, in the folder of the page. Scholar and
 * Zotero take references from the page itself, so there is no `citation_reference`.
 *
 * They are on the English page, which is the canonical one, in the language of the article's text: Scholar compares title
 * and names with the first page of the PDF, which is in that language; Zotero has one language field per item, which it
 * fills from `citation_language`, and recases the titles of English items only. Journal systems
 * do the same (https://github.com/pkp/pkp-lib/issues/8478). What the page's own language does not hold says its language.
 */
export function highwireTags(publication: Publication) {
  const { language } = publication.article;
  const record = publication.records[language];
  const page = publication.records[ROOT_LOCALE].URL;
  const lang = language === ROOT_LOCALE ? undefined : language;
  const pdf = filesBeside(publication).find(({ kind }) => kind.mediaType === 'application/pdf');
  return [
    meta('citation_title', record.title, lang),
    ...record.author.map((name, _, { length }) =>
      meta('citation_author', authorName(name, length === 1), lang),
    ),
    meta('citation_publication_date', yearOf(record)),
    meta('citation_journal_title', record['container-title']),
    meta('citation_issn', record.ISSN),
    meta('citation_issue', record.issue),
    meta('citation_firstpage', record.page),
    meta('citation_language', language),
    meta('citation_keywords', record.keyword, lang),
    // Else Zotero takes the description of the page, which is in the page's language.
    ...(lang === undefined ? [] : [meta('citation_abstract', record.abstract, lang)]),
    meta('citation_abstract_html_url', page),
    meta('citation_fulltext_html_url', page),
    ...(pdf === undefined ? [] : [meta('citation_pdf_url', fullAddress(publication, pdf.path))]),
  ] satisfies MetaTag[];
}

/**
 * A name as `Family, Given`. Zotero takes one tag with blanks on both sides of its comma for two people
 * (zotero/translators, Embedded Metadata.js, processHighwireCreators); such a name of a sole author goes without comma.
 */
function authorName({ family, given }: CslName, alone: boolean): string {
  const twoPeople = alone && family.includes(' ') && given.includes(' ');
  return twoPeople ? `${given} ${family}` : `${family}, ${given}`;
}
