import type { ScholarlyArticleLeaf } from 'schema-dts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { yearOf } from '../../citation/record.ts';
import type { Publication } from '../../publication/publication.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { authorPath, filesBeside, fullAddress } from '../addresses.ts';
import { rightsAddress } from './ids.ts';
import { inLanguages, inOtherLanguages, type JsonLdNode } from './node.ts';
import { personNode } from './person.ts';

/** An article in a few words, as the contents of its issue name it. */
export function articleEntry(publication: Publication): ScholarlyArticleLeaf {
  const { records, article, issueAddress } = publication;
  const record = records[ROOT_LOCALE];
  return {
    '@type': 'ScholarlyArticle',
    '@id': record.URL,
    headline: record.title,
    url: record.URL,
    author: article.authors.map(({ id }) => ({ '@id': fullAddress(publication, authorPath(id)) })),
    datePublished: yearOf(record),
    inLanguage: record.custom['text-language'],
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
  const record = records[ROOT_LOCALE];
  const formats = filesBeside(publication).filter(({ kind }) => kind.isRecord !== true);
  const node: ScholarlyArticleLeaf = {
    ...articleEntry(publication),
    mainEntityOfPage: record.URL,
    isAccessibleForFree: true,
    copyrightNotice: issue.masthead[ROOT_LOCALE].rights,
    usageInfo: rightsAddress(new URL(record.URL)),
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
    alternativeHeadline: inOtherLanguages(inEachLocale((locale) => records[locale].title)),
    abstract: [record.abstract, ...inOtherLanguages(inEachLocale((locale) => records[locale].abstract))],
    keywords: [...article.keywords[ROOT_LOCALE], ...inOtherLanguages(article.keywords)],
  });
}

/** The authors of an article. */
export function authorNodes(publication: Publication): JsonLdNode[] {
  return publication.article.authors.map((author) =>
    personNode(author, fullAddress(publication, authorPath(author.id))),
  );
}
