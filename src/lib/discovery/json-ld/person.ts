import type { OrganizationLeaf, PersonLeaf } from 'schema-dts';
import { affiliationsOf, type Affiliation, type Author } from '../../../schemas/contributors.ts';
import { nameInRecords } from '../../../schemas/record-forms.ts';
import { inEachLocale } from '../../../schemas/localized.ts';
import { textsFrom } from '../../../schemas/some-languages.ts';
import { orcidAddress } from '../../citation/facts.ts';
import { optional, stated } from '../../citation/field-map.ts';
import { ROOT_LOCALE } from '../../routes.ts';
import { inLanguages, inOtherLanguages, tagged, type JsonLdNode } from './node.ts';

/** An author under the English name, with the names in the other scripts; position and institution as stated. */
export function personNode(author: Author, address: string): JsonLdNode {
  const { name, credentials, orcid, email } = author;
  const person: PersonLeaf = {
    '@type': 'Person',
    '@id': address,
    name: nameInRecords(name[ROOT_LOCALE]),
    givenName: name[ROOT_LOCALE].given,
    familyName: name[ROOT_LOCALE].family,
    url: address,
    ...stated({ sameAs: optional(orcid, orcidAddress), email }),
  };
  const { language, position } = credentials;
  const [affiliation, ...more] = affiliationsOf(author).map(organizationNode);
  return inLanguages(
    {
      ...person,
      ...(affiliation === undefined
        ? {}
        : { affiliation: more.length === 0 ? affiliation : [affiliation, ...more] }),
    },
    {
      ...(position === undefined ? {} : { jobTitle: tagged(ROOT_LOCALE, language, position) }),
      alternateName: inOtherLanguages(
        ROOT_LOCALE,
        inEachLocale((locale) => nameInRecords(name[locale])),
      ),
    },
  );
}

/** An organization under its name, in English where it has one in it, and under those in the other languages. */
function organizationNode({ name, ror }: Affiliation): JsonLdNode {
  const [first, ...others] = textsFrom(name, ROOT_LOCALE).map(({ language, text }) =>
    tagged(ROOT_LOCALE, language, text),
  );
  const organization: OrganizationLeaf = { '@type': 'Organization', ...stated({ sameAs: ror }) };
  return inLanguages(organization, {
    ...(first === undefined ? {} : { name: first }),
    ...(others.length === 0 ? {} : { alternateName: others }),
  });
}
