import type { ScholarlyArticleLeaf } from 'schema-dts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { yearOf } from '../../citation/record.ts';
import type { Publication } from '../../publication/publication.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { authorPath, filesBeside, fullAddress } from '../addresses.ts';
import { rightsAddress } from './ids.ts';
import { inLanguages, inOtherLanguages, type JsonLdNode } from './node.ts';
import { personNode } from './person.ts';

/**
 * An article in a few words, as the contents of its issue name it: at its own address, that of the English page, under the
 * title that its text has, for `inLanguage` says the language of all that says none itself.
 */
export function articleEntry(publication: Publication): ScholarlyArticleLeaf {
  const { records, article, issueAddress } = publication;
  const record = records[article.language];
  const { URL: address } = records[ROOT_LOCALE];
  return {
    '@type': 'ScholarlyArticle',
    '@id': address,
    headline: record.title,
    url: address,
    author: article.authors.map(({ id }) => ({ '@id': fullAddress(publication, authorPath(id)) })),
    datePublished: yearOf(record),
    inLanguage: article.language,
    pageStart: record.page,
    isPartOf: { '@id': issueAddress[ROOT_LOCALE] },
  };
}

/**
 * An article with all that its record says (https://schema.org/ScholarlyArticle). The notice of the journal is a
 * notice and no licence, so there is no `license`.
 */
export function articleNode(publication: Publication): JsonLdNode {
  const { records, article, issue } = publication;
  const { language } = article;
  const { URL: address } = records[ROOT_LOCALE];
  const formats = filesBeside(publication).filter(({ kind }) => kind.isRecord !== true);
  const node: ScholarlyArticleLeaf = {
    ...articleEntry(publication),
    mainEntityOfPage: address,
    isAccessibleForFree: true,
    copyrightNotice: issue.masthead[language].rights,
    usageInfo: rightsAddress(new URL(address)),
    ...(formats.length === 0
      ? {}
      : {
          encoding: formats.map(({ kind, path }) => ({
            '@type': 'MediaObject' as const,
            contentUrl: fullAddress(publication, path),
            encodingFormat: kind.mediaType,
          })),
        }),
  };
  return inLanguages(node, {
    alternativeHeadline: inOtherLanguages(
      language,
      inEachLocale((locale) => records[locale].title),
    ),
    abstract: [
      records[language].abstract,
      ...inOtherLanguages(
        language,
        inEachLocale((locale) => records[locale].abstract),
      ),
    ],
    keywords: [...article.keywords[language], ...inOtherLanguages(language, article.keywords)],
  });
}

/** The authors of an article. */
export function authorNodes(publication: Publication): JsonLdNode[] {
  return publication.article.authors.map((author) =>
    personNode(author, fullAddress(publication, authorPath(author.id))),
  );
}
