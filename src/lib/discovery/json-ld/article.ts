import type { ScholarlyArticleLeaf } from 'schema-dts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { stated } from '../../citation/field-map.ts';
import { yearOf } from '../../citation/record.ts';
import type { Publication } from '../../publication/publication.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { authorPath, filesBeside, fullAddress } from '../addresses.ts';
import { rightsAddress } from './ids.ts';
import { inLanguages, inOtherLanguages, type JsonLdNode } from './node.ts';
import { personNode } from './person.ts';
import { statedFacts } from './stated-facts.ts';

/**
 * An article in a few words, as the contents of its issue name it: at its own address, that of the English page, under the
 * title that its text has, for `inLanguage` says the language of all that says none itself.
 */
export function articleEntry(publication: Publication): ScholarlyArticleLeaf {
  const { records, article, facts, issueAddress, changes } = publication;
  const record = records[article.language];
  const { URL: address } = records[ROOT_LOCALE];
  return {
    '@type': 'ScholarlyArticle',
    '@id': address,
    headline: record.title,
    url: address,
    author: article.authors.map(({ id }) => ({ '@id': fullAddress(publication, authorPath(id)) })),
    datePublished: facts.published ?? yearOf(record),
    inLanguage: article.language,
    ...stated({
      pageStart: facts.firstPage,
      pageEnd: facts.lastPage,
      pagination: facts.articleNumber,
      genre: facts.type,
      dateModified: changes.at(-1)?.date,
      sameAs: facts.doiAddress,
    }),
    isPartOf: { '@id': issueAddress[ROOT_LOCALE] },
  };
}

/**
 * An article with all that its record says (https://schema.org/ScholarlyArticle). The notice of the journal is a
 * notice and no licence, so there is a `license` only where the article states one.
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
  const inWords = inLanguages(node, {
    alternativeHeadline: inOtherLanguages(
      language,
      inEachLocale((locale) => records[locale].title),
    ),
    ...(records[language].abstract === undefined
      ? {}
      : {
          abstract: [
            records[language].abstract,
            ...inOtherLanguages(
              language,
              inEachLocale((locale) => records[locale].abstract ?? ''),
            ),
          ],
        }),
    ...(article.keywords[language].length === 0
      ? {}
      : { keywords: [...article.keywords[language], ...inOtherLanguages(language, article.keywords)] }),
  });
  return { ...inWords, ...statedFacts(publication) };
}

/** The authors of an article. */
export function authorNodes(publication: Publication): JsonLdNode[] {
  return publication.article.authors.map((author) =>
    personNode(author, fullAddress(publication, authorPath(author.id))),
  );
}
