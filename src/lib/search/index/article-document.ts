import { inOneLine } from '../../citation/record.ts';
import { articleName } from '../../publication/article-name.ts';
import type { Publication } from '../../publication/publication.ts';
import { pages } from '../../routes.ts';
import type { Author } from '../../../schemas/article.ts';
import { hasAbstract, nameInRecords, titleInRecords } from '../../../schemas/record-forms.ts';
import { inEachLocale, LOCALES } from '../../../schemas/locales.ts';
import { textPassages } from './article-passages.ts';
import type { Passage, SearchDocument } from './passage.ts';

/** An article as a search document: its record in three languages, then its text. */
export function articleDocument(publication: Publication): SearchDocument {
  const { issueId, slug, article } = publication;
  const { title, authors, keywords, abstract } = article;
  const passages: Passage[] = [
    ...LOCALES.map((language): Passage => ({
      kind: 'title',
      language,
      // Without abstracts the page has its own title alone.
      fragment: hasAbstract(article) ? `title-${language}` : '',
      text: title[language],
    })),
    ...authors.map(authorPassage),
    ...LOCALES.map((language): Passage => ({
      kind: 'keywords',
      language,
      fragment: `keywords-${language}`,
      text: keywords[language].join(', '),
    })),
    ...LOCALES.map((language): Passage => ({
      kind: 'abstract',
      language,
      fragment: `abstract-${language}`,
      text: inOneLine(abstract[language]),
    })),
    ...textPassages(publication),
  ];
  return {
    name: articleName(issueId, slug),
    address: pages.article(issueId, slug),
    isArticle: true,
    title: inEachLocale((locale) => titleInRecords(article, locale)),
    authors: authors.map(({ name }) => inEachLocale((locale) => nameInRecords(name[locale]))),
    keywords,
    passages: passages.filter(({ text }) => text !== ''),
  };
}

/** A name in all scripts and forms with the credentials, in whose language the passage is. */
function authorPassage({ name, credentials }: Author): Passage {
  const forms = new Set(LOCALES.flatMap((locale) => [nameInRecords(name[locale]), name[locale].printed]));
  return {
    kind: 'author',
    language: credentials.language,
    fragment: '',
    text: `${[...forms].join(' · ')} — ${credentials.printed}`,
  };
}
