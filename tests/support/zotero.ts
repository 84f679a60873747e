import type { BuiltPage } from './built-site.ts';

/** A person as Zotero keeps one. */
export interface ZoteroCreator {
  firstName: string;
  lastName: string;
}

/** What Zotero saves of a page, as far as our pages say it. */
export interface ZoteroItem {
  itemType: string;
  title: string;
  creators: ZoteroCreator[];
  publicationTitle: string;
  issue: string;
  date: string;
  ISSN: string;
  DOI: string;
  pages: string;
  language: string;
  abstractNote: string;
  url: string;
  rights: string;
  pdf: string | undefined;
}

/** Vocabularies that Zotero knows by default; a page's `schema.` links add to them. */
const VOCABULARIES: Readonly<Record<string, string>> = {
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  og: 'http://ogp.me/ns#',
  article: 'http://ogp.me/ns/article#',
};
const { dc, dcterms, og, article } = VOCABULARIES as Record<'dc' | 'dcterms' | 'og' | 'article', string>;

/**
 * Reads a page by the rules of Zotero's translators "Embedded Metadata" (of 2024-06-13) and "RDF", as far as they concern
 * Highwire Press tags, Dublin Core and Open Graph (https://github.com/zotero/translators): the vocabularies make an item,
 * the first of several values counts; then the Highwire tags take the place of what was found, again the first of each
 * scalar and all authors; what is missing is looked for in the page.
 */
export function zoteroItem(page: BuiltPage): ZoteroItem {
  const { $ } = page;
  const statements = vocabularyStatements(page);
  const all = (...terms: string[]) =>
    terms.flatMap((term) => [statements.get(term) ?? []]).find(isThere) ?? [];
  const tags = (name: string) =>
    $(`html > head > meta[name$="${name}"]`)
      .toArray()
      .map(({ attribs }) => attribs['content']?.trim().replaceAll(/\s+/g, ' ') ?? '')
      .filter((content) => content !== '');
  const authors = highwireCreators(tags('citation_author'));
  const creators = all(`${dc}creator`, `${dcterms}creator`, `${dc}contributor`).map(cleanAuthor);
  const [itemType] = tags('citation_journal_title').map(() => 'journalArticle');
  const [firstPage, lastPage] = [tags('citation_firstpage')[0], tags('citation_lastpage')[0]];
  return {
    itemType: first([itemType, all(`${og}type`)[0] === 'article' ? 'journalArticle' : 'webpage']),
    title: first([
      ...tags('citation_title'),
      ...all(`${dc}title`, `${dcterms}title`, `${og}title`),
      $('title').text(),
    ]),
    creators: authors.length > 0 ? authors : creators,
    publicationTitle: first([...tags('citation_journal_title'), ...all(`${dc}source`, `${dcterms}source`)]),
    issue: first([...tags('citation_issue'), ...all(`${dc}source.Issue`)]),
    date: first([
      ...tags('citation_publication_date'),
      ...all(
        `${article}published_time`,
        `${dc}date.issued`,
        `${dcterms}issued`,
        `${dc}date`,
        `${dcterms}date`,
      ),
    ]),
    // Several tags would be joined.
    ISSN: first([tags('citation_issn').join(', '), ...all(`${dc}identifier`).filter(isIssn)]),
    DOI: first(tags('citation_doi')),
    pages: [firstPage, lastPage].filter((number) => number !== undefined).join('-'),
    language: first([...tags('citation_language'), ...all(`${dc}language`), $('html').attr('lang')]),
    abstractNote: first([
      ...tags('citation_abstract'),
      ...all(`${og}description`, `${dcterms}abstract`, `${dc}description`, `${dcterms}description`),
      $('meta[name="description"]').attr('content'),
    ]),
    url: first([
      ...tags('citation_public_url'),
      ...all(`${og}url`),
      ...tags('citation_abstract_html_url'),
      $('link[rel="canonical"]').attr('href'),
    ]),
    rights: first(all(`${dc}rights`, `${dcterms}rights`)),
    pdf: tags('citation_pdf_url')[0],
  };
}

/** The first value that says something. */
function first(values: readonly (string | undefined)[]): string {
  return values.find((value) => value !== undefined && value !== '') ?? '';
}

function isThere(values: readonly string[]): boolean {
  return values.length > 0;
}

/** What the page says in vocabularies: term → values, in the order of the page. */
function vocabularyStatements({ $ }: BuiltPage): Map<string, string[]> {
  const declared = $('link[rel^="schema."]')
    .toArray()
    .map(
      ({ attribs }) =>
        [attribs['rel']?.slice('schema.'.length).toLowerCase() ?? '', attribs['href'] ?? ''] as const,
    );
  const prefixes = new Map([...Object.entries(VOCABULARIES), ...declared]);
  const statements = new Map<string, string[]>();
  for (const { attribs } of $('meta').toArray()) {
    const value = attribs['content'] ?? '';
    for (const tag of (attribs['name'] ?? attribs['property'] ?? '').split(/\s+/)) {
      const [prefix = ''] = tag.split(/[.:_]/);
      const vocabulary = prefixes.get(prefix.toLowerCase());
      if (vocabulary === undefined || value === '') continue;
      const property = tag.slice(prefix.length + 1);
      const term = vocabulary + property.charAt(0).toLowerCase() + property.slice(1);
      statements.set(term, [...(statements.get(term) ?? []), value]);
    }
  }
  return statements;
}

/** The people of the `citation_author` tags: `;` parts them, and a comma does where blanks stand on both its sides. */
function highwireCreators(tags: readonly string[]): ZoteroCreator[] {
  const names = tags.flatMap((tag) => {
    const parts = tag.split(/\s*;\s*/);
    const [before = '', after = ''] = tag.split(/\s*,\s*/);
    const twoPeople = parts.length === 1 && tags.length === 1 && before.includes(' ') && after.includes(' ');
    return twoPeople ? tag.split(/\s*,\s*/) : parts;
  });
  return names.filter((name, index) => /[^\s,-.;]/.test(name) && name !== names[index - 1]).map(cleanAuthor);
}

/** A name in its parts: at its comma, or before its last word. */
function cleanAuthor(name: string): ZoteroCreator {
  if (name.includes(',')) {
    const [lastName = '', firstName = ''] = name.split(/,\s*/);
    return { firstName, lastName };
  }
  const space = name.lastIndexOf(' ');
  return { firstName: name.slice(0, Math.max(space, 0)), lastName: name.slice(space + 1) };
}

function isIssn(identifier: string): boolean {
  return /^ISSN \d{4}-\d{3}[\dX]$/.test(identifier);
}
