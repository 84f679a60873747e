import { localesFrom, type Locale } from '../../src/schemas/locales.ts';
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
  const { language, abstract, keywords, copyright, doi, license, funding, supplements } = article;
  const others = localesFrom(language).slice(1);
  const ofOthers = (textsIn: (locale: Locale) => readonly string[]) =>
    others.flatMap((locale) => textsIn(locale).map((text) => ({ '@language': locale, '@value': text })));
  return {
    abstract:
      abstract[language] === ''
        ? undefined
        : [inOneLine(abstract[language]), ...ofOthers((locale) => [inOneLine(abstract[locale])])],
    keywords:
      keywords[language].length === 0
        ? undefined
        : [...keywords[language], ...ofOthers((locale) => keywords[locale])],
    pageEnd: article.lastPage?.toString(),
    pagination: article.articleNumber,
    genre: article.type,
    dateCreated: undefined,
    sameAs: doi && `https://doi.org/${doi}`,
    identifier: doi && { '@type': 'PropertyValue', propertyID: 'doi', value: doi },
    license: license && licenceAddress(license),
    copyrightYear: copyright?.year,
    copyrightHolder: copyright && { '@type': 'Organization', name: copyright.holder[language] },
    funding: funding?.map(({ funder, ror, awards }) => ({
      '@type': 'Grant',
      identifier: awards.length === 0 ? undefined : awards,
      funder: { '@type': 'Organization', '@id': ror, name: funder[language] },
    })),
    hasPart: supplements?.map(({ title, url }) => ({ '@type': 'CreativeWork', name: title[language], url })),
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
