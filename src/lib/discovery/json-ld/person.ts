import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import type { Author } from '../../../schemas/article.ts';
import { nameInRecords } from '../../../schemas/record-forms.ts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { inLanguages, inOtherLanguages, tagged, type JsonLdNode } from './node.ts';

/** An author under the English name, with the names in the other scripts; position and institution as printed. */
export function personNode({ name, credentials }: Author, address: string): JsonLdNode {
  const person: PersonLeaf = {
    '@type': 'Person',
    '@id': address,
    name: nameInRecords(name[ROOT_LOCALE]),
    givenName: name[ROOT_LOCALE].given,
    familyName: name[ROOT_LOCALE].family,
    url: address,
  };
  const { language, institution, position } = credentials;
  const organization: OrganizationLeaf = { '@type': 'Organization' };
  const affiliation = inLanguages(organization, { name: tagged(ROOT_LOCALE, language, institution) });
  return inLanguages(
    { ...person, affiliation },
    {
      ...(position === undefined ? {} : { jobTitle: tagged(ROOT_LOCALE, language, position) }),
      alternateName: inOtherLanguages(
        ROOT_LOCALE,
        inEachLocale((locale) => nameInRecords(name[locale])),
      ),
    },
  );
}
