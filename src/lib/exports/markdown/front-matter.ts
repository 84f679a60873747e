import { stringify } from 'yaml';
import { nameInRecords } from '../../../schemas/record-forms.ts';
import { localesFrom, type Locale } from '../../../schemas/localized.ts';
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
    translations: Object.fromEntries(others.map((locale) => [locale, inLanguage(publication, locale)])),
  };
  return `---\n${stringify(data, { lineWidth: 0 })}---\n`;
}

function inLanguage({ issue, article, records }: Publication, locale: Locale) {
  const { title, abstract, publisher, URL } = records[locale];
  return {
    title,
    author: article.authors.map(({ name }) => nameInRecords(name[locale])),
    abstract,
    keywords: article.keywords[locale],
    publisher,
    rights: issue.masthead[locale].rights,
    url: URL,
  };
}
