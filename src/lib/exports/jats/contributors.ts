import type { Element } from 'xast';
import type { Author } from '../../../schemas/article.ts';
import { LOCALES } from '../../../schemas/localized.ts';
import { element } from '../../xml/element.ts';

/**
 * The authors, each once with a name for every language. What the print says of a person stands whole in `bio`; the parts
 * of it that the record states stand beside it for machines, the institution inside the person it belongs to.
 */
export function jatsContributors(authors: readonly Author[]): Element {
  return element('contrib-group', {}, authors.map(jatsContributor));
}

function jatsContributor({ name, credentials }: Author): Element {
  const { position, institution, degree, printed } = credentials;
  const language = { 'xml:lang': credentials.language };
  return element(
    'contrib',
    { 'contrib-type': 'author' },
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
    element('aff', language, element('institution', {}, institution)),
    element('bio', language, element('p', {}, printed)),
  );
}
