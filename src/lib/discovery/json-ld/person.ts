import type { PersonLeaf } from 'schema-dts';
import type { Author } from '../../../schemas/article.ts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { inLanguages, inOtherLanguages, type JsonLdNode } from './node.ts';

/** An author under the English name, with the names in the other scripts; position and institution as printed. */
export function personNode({ name, credentials }: Author, address: string): JsonLdNode {
  const person: PersonLeaf = {
    '@type': 'Person',
    '@id': address,
    name: name[ROOT_LOCALE].printed,
    givenName: name[ROOT_LOCALE].given,
    familyName: name[ROOT_LOCALE].family,
    url: address,
    affiliation: { '@type': 'Organization', name: credentials.institution },
    ...(credentials.position === undefined ? {} : { jobTitle: credentials.position }),
  };
  return inLanguages(person, {
    alternateName: inOtherLanguages(
      ROOT_LOCALE,
      inEachLocale((locale) => name[locale].printed),
    ),
  });
}
