import type { Element, ElementContent } from 'xast';
import { dictionary, fill } from '../../../i18n/index.ts';
import type { Author } from '../../../schemas/contributors.ts';
import type { Locale } from '../../../schemas/locales.ts';
import { textFor } from '../../../schemas/some-languages.ts';
import { doiAddress, orcidAddress } from '../../citation/facts.ts';
import type { Publication } from '../../publication/publication.ts';
import { recordLines } from '../../publication/record-words.ts';
import { statementsOf } from '../../publication/statements.ts';
import { element } from '../../xml/element.ts';
import { langOf } from './xml.ts';

/** What an author’s organizations are, where they are stated, and the author’s ORCID. */
export function identity({ affiliations = [], orcid }: Author, locale: Locale): ElementContent[] {
  const { labelled, orcid: label } = dictionary(locale).record;
  return [
    ...affiliations.flatMap(({ name, ror }) => {
      const { language, text } = textFor(name, locale, locale);
      return [
        element('br', {}),
        element('span', { class: 'credentials', ...langOf(language) }, [linked(text, ror)]),
      ];
    }),
    ...(orcid === undefined
      ? []
      : [element('br', {}), linked(fill(labelled, { label, value: orcid }), orcidAddress(orcid))]),
  ];
}

/** What is stated of an article in small letters below its authors, and the articles that it is related to. */
export function recordHead(publication: Publication): Element[] {
  const { article, relations } = publication;
  const { labelled, related } = dictionary(article.language).record;
  return [
    ...recordLines(publication, article.language).map(({ label, text, href }) =>
      line(
        href === undefined && label !== undefined
          ? [fill(labelled, { label, value: text })]
          : [label === undefined ? '' : fill(labelled, { label, value: '' }), linked(text, href)],
      ),
    ),
    ...relations.map(({ type, title, address, doi = '' }) => {
      const to = address?.[article.language] ?? doiAddress(doi);
      return line([
        fill(labelled, { label: related[type], value: '' }),
        linked(title?.[article.language] ?? to, to),
      ]);
    }),
  ];
}

/** What the authors state behind their text. */
export function statementSections({ article }: Publication): Element[] {
  return statementsOf(article, article.language).map(({ id, title, lines }) =>
    element('section', { class: 'apparatus', 'aria-labelledby': id }, [
      element('h2', { id, 'data-editorial': '' }, [title]),
      ...lines.map(({ language, text, href }) => element('p', { ...langOf(language) }, [linked(text, href)])),
    ]),
  );
}

function line(content: readonly (string | ElementContent)[]): Element {
  return element('p', { class: 'place', 'data-editorial': '' }, content);
}

function linked(text: string, href: string | undefined): ElementContent {
  return href === undefined ? { type: 'text', value: text } : element('a', { href }, [text]);
}
