import type { Element } from 'xast';
import type { Affiliation, Author } from '../../../schemas/contributors.ts';
import { textsFrom } from '../../../schemas/some-languages.ts';
import { orcidAddress } from '../../citation/facts.ts';
import { LOCALES, ROOT_LOCALE } from '../../../schemas/locales.ts';
import { element } from '../../xml/element.ts';
import { institution } from './stated.ts';

/**
 * The authors, each once with a name for every language. What the print says of a person stands whole in `bio`; the parts
 * of it that the record states stand beside it for machines, the institution inside the person it belongs to.
 */
export function jatsContributors(authors: readonly Author[]): Element {
  return element('contrib-group', {}, authors.map(jatsContributor));
}

function jatsContributor(author: Author): Element {
  const { name, credentials, orcid, email, corresponding, affiliations } = author;
  const { position, institution: printedInstitution, degree, printed } = credentials;
  const language = { 'xml:lang': credentials.language };
  return element(
    'contrib',
    { 'contrib-type': 'author', corresp: corresponding === true ? 'yes' : undefined },
    ...(orcid === undefined
      ? []
      : [element('contrib-id', { 'contrib-id-type': 'orcid' }, orcidAddress(orcid))]),
    element(
      'name-alternatives',
      {},
      LOCALES.map((locale) =>
        element(
          'name',
          { 'name-style': 'western', 'xml:lang': locale },
          element('surname', {}, name[locale].family),
          element('given-names', {}, name[locale].given),
        ),
      ),
    ),
    ...(degree === undefined ? [] : [element('degrees', language, degree)]),
    ...(position === undefined ? [] : [element('role', language, position)]),
    ...(affiliations?.map(affiliationElement) ??
      (printedInstitution === undefined
        ? []
        : [element('aff', language, element('institution', {}, printedInstitution))])),
    ...(email === undefined ? [] : [element('email', {}, email)]),
    element('bio', language, element('p', {}, printed)),
  );
}

/** An organization: once, or in each of its languages as forms of one. */
function affiliationElement({ name, ror }: Affiliation): Element {
  const forms = textsFrom(name, ROOT_LOCALE).map((form) =>
    element('aff', { 'xml:lang': form.language }, institution(form, ror)),
  );
  const [only, ...more] = forms;
  return only !== undefined && more.length === 0 ? only : element('aff-alternatives', {}, forms);
}
