import type { Locale } from '../../schemas/locales.ts';
import { textFor } from '../../schemas/some-languages.ts';
import { orcidAddress } from '../citation/facts.ts';
import { fieldsBy, type FieldMap } from '../citation/field-map.ts';
import { yearOf, type CslItem, type CslName } from '../citation/record.ts';
import type { Publication } from '../publication/publication.ts';
import { ROOT_LOCALE } from '../routes.ts';
import { filesBeside, fullAddress } from './addresses.ts';
import { meta, type MetaTag } from './head.ts';

/**
 * The Highwire Press tags of an article, in the forms of Google Scholar's guidelines
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing): one `citation_author` a person, in order; the
 * date as a year, all that the print says, and the day on the web where it is stated; the PDF only where there is one, in the folder of the page. Scholar and
 * Zotero take references from the page itself, so there is no `citation_reference`.
 *
 * They are on the English page, which is the canonical one, in the language of the article's text: Scholar compares title
 * and names with the first page of the PDF, which is in that language; Zotero has one language field per item, which it
 * fills from `citation_language`, and recases the titles of English items only. Journal systems
 * do the same (https://github.com/pkp/pkp-lib/issues/8478). What the page's own language does not hold says its language.
 */
export function highwireTags(publication: Publication): MetaTag[] {
  const { language } = publication.article;
  const lang = language === ROOT_LOCALE ? undefined : language;
  const source = { ...publication, record: publication.records[language] };
  return fieldsBy(TAGS, source).flatMap(([name, value]) =>
    name === PEOPLE
      ? source.record.author.flatMap((_, place) => authorTags(source, place, lang))
      : [meta(name, value, IN_WORDS.has(name) ? lang : undefined)],
  );
}

/** An article with the record in the language of its text. */
type Source = Publication & { record: CslItem };

/** The place of the tags of the authors, each of whom has several. */
const PEOPLE = 'citation_author';

/** The tags whose values are words of the article's language. */
const IN_WORDS = new Set(['citation_title', 'citation_keywords', 'citation_abstract']);

const TAGS: FieldMap<Source> = [
  ['citation_title', ({ record }) => record.title],
  [PEOPLE, () => 'all'],
  ['citation_publication_date', ({ record }) => yearOf(record)],
  ['citation_online_date', ({ facts }) => facts.published?.replaceAll('-', '/')],
  ['citation_journal_title', ({ record }) => record['container-title']],
  ['citation_issn', ({ issue }) => issue.journal.issn],
  ['citation_issn', ({ facts }) => facts.eissn],
  ['citation_issue', ({ record }) => record.issue],
  // Scholar has no tag for the number of an article: it stands where a page would.
  ['citation_firstpage', ({ facts }) => facts.firstPage ?? facts.articleNumber],
  ['citation_lastpage', ({ facts }) => facts.lastPage],
  ['citation_doi', ({ facts }) => facts.doi],
  ['citation_article_type', ({ record }) => record.genre],
  ['citation_language', ({ article }) => article.language],
  ['citation_keywords', ({ record }) => record.keyword],
  // Else Zotero takes the description of the page, which is in the page's language.
  ['citation_abstract', ({ article, record }) => (article.language === ROOT_LOCALE ? '' : record.abstract)],
  ['citation_abstract_html_url', ({ records }) => records[ROOT_LOCALE].URL],
  ['citation_fulltext_html_url', ({ records }) => records[ROOT_LOCALE].URL],
  ['citation_pdf_url', pdfUrl],
];

function pdfUrl(publication: Publication): string | undefined {
  const pdf = filesBeside(publication).find(({ kind }) => kind.mediaType === 'application/pdf');
  return pdf && fullAddress(publication, pdf.path);
}

/** An author, and behind the name what is stated of that author: Scholar takes it for the one before it. */
function authorTags({ article, record }: Source, place: number, lang: Locale | undefined): MetaTag[] {
  const [name, author] = [record.author[place], article.authors[place]];
  if (name === undefined || author === undefined) return [];
  const { affiliations = [], orcid, email } = author;
  return [
    meta(PEOPLE, authorName(name, record.author.length === 1), lang),
    ...affiliations.map((affiliation) => {
      const { language, text } = textFor(affiliation.name, article.language, article.language);
      return meta('citation_author_institution', text, language === ROOT_LOCALE ? undefined : language);
    }),
    ...(orcid === undefined ? [] : [meta('citation_author_orcid', orcidAddress(orcid))]),
    ...(email === undefined ? [] : [meta('citation_author_email', email)]),
  ];
}

/**
 * A name as `Family, Given`. Zotero takes one tag with blanks on both sides of its comma for two people
 * (zotero/translators, Embedded Metadata.js, processHighwireCreators); such a name of a sole author goes without comma.
 */
function authorName({ family, given }: CslName, alone: boolean): string {
  const twoPeople = alone && family.includes(' ') && given.includes(' ');
  return twoPeople ? `${given} ${family}` : `${family}, ${given}`;
}
