import { stringify } from 'yaml';
import { nameInRecords } from '../../../schemas/record-forms.ts';
import { localesFrom, type Locale } from '../../../schemas/localized.ts';
import { doiAddress } from '../../citation/facts.ts';
import { optional, stated } from '../../citation/field-map.ts';
import type { Publication } from '../../publication/publication.ts';

/**
 * The record of the article as YAML. What is said in the article's language stands at the top, under the names that
 * Pandoc and site generators read; the same in the other languages under `translations`.
 */
export function frontMatter(publication: Publication): string {
  const { issue, article } = publication;
  const [, ...others] = localesFrom(article.language);
  const data = {
    ...inLanguage(publication, article.language),
    lang: article.language,
    journal: issue.journal.title,
    issn: issue.journal.issn,
    year: issue.year,
    issue: issue.number,
    'whole-number': issue.wholeNumber,
    'first-page': article.firstPage,
    ...statedFields(publication),
    translations: Object.fromEntries(others.map((locale) => [locale, inLanguage(publication, locale)])),
  };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`;
}

/** What the article states beside its words, under the names of its own frontmatter. */
function statedFields({ article, facts, relations, issue }: Publication): object {
  const { authors, lastPage, license, copyright, funding, acknowledgements, conflicts, supplements } =
    article;
  const contributors = authors
    .filter(({ orcid, email, affiliations }) => (orcid ?? email ?? affiliations) !== undefined)
    .map(({ id, orcid, email, corresponding, affiliations }) =>
      stated({ id, orcid, email, corresponding, affiliations }),
    );
  const { type, doi, articleNumber, received, accepted, published } = facts;
  return stated({
    eissn: issue.journal.eissn,
    'last-page': lastPage,
    'article-number': articleNumber,
    type,
    doi,
    received,
    accepted,
    published,
    license,
    copyright,
    contributors: contributors.length === 0 ? undefined : contributors,
    funding,
    acknowledgements,
    conflicts,
    supplements,
    related:
      relations.length === 0
        ? undefined
        : relations.map(({ type: relation, doi: other, address }) => ({
            type: relation,
            to: optional(other, doiAddress) ?? address?.[article.language],
          })),
  });
}

function inLanguage({ issue, article, records }: Publication, locale: Locale) {
  const { title, abstract, publisher, URL } = records[locale];
  return {
    title,
    author: article.authors.map(({ name }) => nameInRecords(name[locale])),
    ...(abstract === undefined ? {} : { abstract }),
    ...(article.keywords[locale].length === 0 ? {} : { keywords: article.keywords[locale] }),
    publisher,
    rights: issue.masthead[locale].rights,
    url: URL,
  };
}
