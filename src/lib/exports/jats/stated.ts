import type { Element } from 'xast';
import type { Locale } from '../../../schemas/locales.ts';
import type { RelationType } from '../../../schemas/relations.ts';
import { textFor, textsFrom } from '../../../schemas/some-languages.ts';
import type { LanguageText } from '../../../schemas/some-languages.ts';
import { partsOf } from '../../citation/field-map.ts';
import type { Publication } from '../../publication/publication.ts';
import { copyrightLine } from '../../publication/record-words.ts';
import { inStatedLanguages } from '../../publication/statements.ts';
import { element } from '../../xml/element.ts';

/** What JATS calls the relation of an article to another (`related-article-type`). */
const RELATIONS: Record<RelationType, string> = {
  corrects: 'corrected-article',
  'corrected-by': 'correction-forward',
  retracts: 'retracted-article',
  'retracted-by': 'retraction-forward',
  'reply-to': 'commentary-article',
  'replied-by': 'commentary',
};

/** The identifier of an article that has one. */
export function articleIds({ facts: { doi } }: Publication): Element[] {
  return doi === undefined ? [] : [element('article-id', { 'pub-id-type': 'doi' }, doi)];
}

/** Its pages in the issue, or the number that it has in their stead. */
export function placeElements({ facts: { firstPage, lastPage, articleNumber } }: Publication): Element[] {
  return [...one('fpage', firstPage), ...one('lpage', lastPage), ...one('elocation-id', articleNumber)];
}

/** The day on which it came out on the web. */
export function onlineDate({ facts: { published } }: Publication): Element[] {
  if (published === undefined) return [];
  const attributes = { 'publication-format': 'electronic', 'date-type': 'pub', 'iso-8601-date': published };
  return [element('pub-date', attributes, dayParts(published))];
}

/** When the manuscript came in and was accepted. */
export function history({ facts }: Publication): Element[] {
  const dates = (['received', 'accepted'] as const).flatMap((type) => {
    const date = facts[type];
    return date === undefined
      ? []
      : [element('date', { 'date-type': type, 'iso-8601-date': date }, dayParts(date))];
  });
  return dates.length === 0 ? [] : [element('history', {}, dates)];
}

/** What has changed in the web edition since its first day, in the language of the article. */
export function editionHistory({ changes, article: { language } }: Publication): Element[] {
  const events = changes.map(({ date, what, why }) =>
    element(
      'event',
      { 'event-type': 'web-edition-changed' },
      element('event-desc', { 'xml:lang': language }, `${what[language]} ${why[language]}`),
      element('date', { 'date-type': 'changed', 'iso-8601-date': date }, dayParts(date)),
    ),
  );
  return events.length === 0 ? [] : [element('pub-history', {}, events)];
}

function dayParts(date: string): Element[] {
  const { year, month, day } = partsOf(date);
  return [element('day', {}, day), element('month', {}, month), element('year', {}, year)];
}

/** Whose the text is, and under which licence: behind the journal's own sentence. */
export function rightsElements({ article, facts: { licence, copyrightYear } }: Publication): {
  statements: Element[];
  rest: Element[];
} {
  const { language, copyright } = article;
  const statement = copyrightLine(article, language);
  return {
    statements: one('copyright-statement', statement, language),
    rest: [
      ...one('copyright-year', copyrightYear),
      ...(copyright === undefined
        ? []
        : textsFrom(copyright.holder, language).map((text) => worded('copyright-holder', text))),
      ...(licence === undefined
        ? []
        : [
            element(
              'license',
              { 'xlink:href': licence },
              // By the recommendation of JATS4R, besides the link.
              element('ali:license_ref', { 'xmlns:ali': 'http://www.niso.org/schemas/ali/1.0/' }, licence),
              element('license-p', {}, article.license ?? licence),
            ),
          ]),
    ],
  };
}

/** What comes with it and stands elsewhere. */
export function supplementElements({ article }: Publication): Element[] {
  return (article.supplements ?? []).map(({ title, url }) => {
    const { language, text } = textFor(title, article.language, article.language);
    return element(
      'supplementary-material',
      { 'xlink:href': url, 'xml:lang': language },
      element('caption', {}, element('title', {}, text)),
    );
  });
}

/** The articles to which it is related. */
export function relatedElements({ article, relations }: Publication): Element[] {
  return relations.map(({ type, doi, title, address }) =>
    element(
      'related-article',
      {
        'related-article-type': RELATIONS[type],
        'ext-link-type': doi === undefined ? 'uri' : 'doi',
        'xlink:href': doi ?? address?.[article.language],
      },
      ...(title === undefined ? [] : [element('article-title', {}, title[article.language])]),
    ),
  );
}

/** Who paid, and under which numbers. */
export function fundingElements({ article }: Publication): Element[] {
  const awards = (article.funding ?? []).map(({ funder, ror, awards: numbers }) => {
    const { language, text } = textFor(funder, article.language, article.language);
    return element(
      'award-group',
      {},
      element('funding-source', { 'xml:lang': language }, institution({ language, text }, ror)),
      ...numbers.map((number) => element('award-id', {}, number)),
    );
  });
  return awards.length === 0 ? [] : [element('funding-group', {}, awards)];
}

/** An organization with its identifier in the registry, where that is stated. */
export function institution({ text }: LanguageText, ror: string | undefined): Element {
  const name = element('institution', {}, text);
  if (ror === undefined) return name;
  return element(
    'institution-wrap',
    {},
    element('institution-id', { 'institution-id-type': 'ror' }, ror),
    name,
  );
}

/** Thanks and interests, for what stands behind the text. */
export function backStatements({ article }: Publication): Element[] {
  const thanks = inStatedLanguages(article.acknowledgements, article);
  const interests = inStatedLanguages(article.conflicts, article);
  return [
    ...thanks.map(({ language, text }) => element('ack', { 'xml:lang': language }, element('p', {}, text))),
    ...(interests.length === 0
      ? []
      : [
          element(
            'fn-group',
            { 'content-type': 'coi-statement' },
            interests.map(({ language, text }) =>
              element('fn', { 'fn-type': 'coi-statement', 'xml:lang': language }, element('p', {}, text)),
            ),
          ),
        ]),
  ];
}

function worded(name: string, { language, text }: LanguageText): Element {
  return element(name, { 'xml:lang': language }, text);
}

function one(name: string, text: string | undefined, language?: Locale): Element[] {
  return text === undefined ? [] : [element(name, { 'xml:lang': language }, text)];
}
