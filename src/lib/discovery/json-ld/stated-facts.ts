import type { ScholarlyArticleLeaf } from 'schema-dts';
import type { RelationType } from '../../../schemas/relations.ts';
import { textFor } from '../../../schemas/some-languages.ts';
import { doiAddress } from '../../citation/facts.ts';
import { optional, stated } from '../../citation/field-map.ts';
import type { Publication } from '../../publication/publication.ts';
import { ROOT_LOCALE } from '../../routes.ts';

/** The properties that say how an article is related to another. */
const RELATIONS = {
  corrects: 'about',
  'corrected-by': 'correction',
  retracts: 'about',
  'retracted-by': 'correction',
  'reply-to': 'about',
  'replied-by': 'subjectOf',
} satisfies Record<RelationType, keyof ScholarlyArticleLeaf>;

/** What an article states of its identifier, rights, money, supplements and relations. */
export function statedFacts({ article, facts, relations }: Publication): object {
  const { language, copyright, funding, supplements } = article;
  const related = Map.groupBy(relations, ({ type }) => RELATIONS[type]);
  return {
    ...stated({
      identifier: optional(facts.doi, (value) => ({
        '@type': 'PropertyValue',
        propertyID: 'doi',
        value,
      })),
      license: facts.licence,
      copyrightYear: copyright?.year,
      copyrightHolder: copyright && {
        '@type': 'Organization',
        name: textFor(copyright.holder, language, language).text,
      },
      funding: funding?.map(({ funder, ror, awards }) => ({
        '@type': 'Grant',
        ...(awards.length === 0 ? {} : { identifier: awards }),
        funder: {
          '@type': 'Organization',
          ...(ror === undefined ? {} : { '@id': ror }),
          name: textFor(funder, language, language).text,
        },
      })),
      hasPart: supplements?.map(({ title, url }) => ({
        '@type': 'CreativeWork',
        name: textFor(title, language, language).text,
        url,
      })),
    }),
    ...Object.fromEntries(
      [...related].map(([property, all]) => [
        property,
        all.map(({ doi, address }) => ({
          '@type': 'ScholarlyArticle',
          '@id': address?.[ROOT_LOCALE] ?? optional(doi, doiAddress),
        })),
      ]),
    ),
  };
}
