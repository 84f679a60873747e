import { inOneLine } from '../../src/lib/citation/record.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { licenceAddress } from '../../src/schemas/licence.ts';
import type { GraphNode } from './schema-org.ts';

/** A text in Kazakh and in Russian, as JSON-LD tags it. */
export const tagged = (kk: string, ru: string) => [
  { '@language': 'kk', '@value': kk },
  { '@language': 'ru', '@value': ru },
];

/** Where JSON-LD names an article that corrects or answers another, or is corrected or answered. */
const RELATIONS = {
  about: ['corrects', 'retracts', 'reply-to'],
  correction: ['corrected-by', 'retracted-by'],
  subjectOf: ['replied-by'],
};

/**
 * The properties of an article’s node that are there only where the article states what they say, each with what it must be:
 * undefined where the article does not state it.
 */
export function statedProperties({ article, relations }: Publication): Record<string, unknown> {
  const { abstract, keywords, copyright, doi, license, funding, supplements } = article;
  const hasAbstract = abstract.en !== '';
  return {
    abstract: hasAbstract
      ? [inOneLine(abstract.en), ...tagged(inOneLine(abstract.kk), inOneLine(abstract.ru))]
      : undefined,
    keywords:
      keywords.en.length === 0
        ? undefined
        : [
            ...keywords.en,
            ...keywords.kk.flatMap((word) => tagged(word, '').slice(0, 1)),
            ...keywords.ru.flatMap((word) => tagged('', word).slice(1)),
          ],
    pageEnd: article.lastPage?.toString(),
    pagination: article.articleNumber,
    genre: article.type,
    dateCreated: undefined,
    sameAs: doi && `https://doi.org/${doi}`,
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'doi', value: doi },
    license: license && licenceAddress(license),
    copyrightYear: copyright?.year,
    copyrightHolder: copyright && { '@type': 'Organization', name: copyright.holder.en },
    funding: funding?.map(({ funder, ror, awards }) => ({
      '@type': 'Grant',
      identifier: awards.length === 0 ? undefined : awards,
      funder: { '@type': 'Organization', '@id': ror, name: funder.en },
    })),
    hasPart: supplements?.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title.en, url })),
    ...Object.fromEntries(
      Object.entries(RELATIONS).map(([property, types]) => {
        const related = relations.filter(({ type }) => types.includes(type));
        const nodes = related.map(({ address, doi: other = '' }) => ({
          '@type': 'ScholarlyArticle',
          '@id': address?.en ?? `https://doi.org/${other}`,
        }));
        return [property, nodes.length === 0 ? undefined : nodes];
      }),
    ),
  };
}

/** What a node says in the properties that `statedProperties` knows. */
export function statedIn(node: GraphNode | undefined, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node ?? {}).filter(([name]) => names.includes(name)));
}
