import { dictionary, fill, formatDate } from '../../i18n/index.ts';
import type { ArticleRecord } from '../../schemas/article.ts';
import { USUAL_TYPE } from '../../schemas/article-type.ts';
import { licenceAddress, licenceName } from '../../schemas/licence.ts';
import type { Locale } from '../../schemas/locales.ts';
import { authorsInRecords, nameInRecords } from '../../schemas/record-forms.ts';
import { textFor } from '../../schemas/some-languages.ts';
import { doiAddress, type Facts } from '../citation/facts.ts';
import { optional } from '../citation/field-map.ts';
import { inOneLine } from '../citation/record.ts';
import type { Publication } from './publication.ts';

/** A piece of what a page says in small letters under the authors: words, and where they lead. */
export interface RecordLine {
  /** What it is, for programs that style or read the page: `doi`, `received`. */
  name: string;
  label?: string;
  text: string;
  href?: string;
}

/** What an article is, in words; nothing for a research article, which most are. */
export function typeName(
  { type = USUAL_TYPE }: Pick<ArticleRecord, 'type'>,
  locale: Locale,
): string | undefined {
  return type === USUAL_TYPE ? undefined : dictionary(locale).record.type[type];
}

/** What an article is about in a line or more: its abstract, or else what it is and by whom. */
export function describe(article: ArticleRecord, locale: Locale): string {
  const abstract = inOneLine(article.abstract[locale]);
  if (abstract !== '') return abstract;
  const { type, labelled } = dictionary(locale).record;
  return fill(labelled, {
    label: type[article.type ?? USUAL_TYPE],
    value: authorsInRecords(article, locale),
  });
}

/** Where an article stands in its issue, as far as that is stated. */
export function placeWords({ firstPage = '', lastPage, articleNumber }: Facts, locale: Locale): string {
  const { issue, record } = dictionary(locale);
  if (articleNumber !== undefined) return fill(record.articleNumber, { number: articleNumber });
  if (lastPage === undefined) return fill(issue.fromPage, { page: firstPage });
  if (lastPage === firstPage) return fill(record.onePage, { first: firstPage });
  return fill(record.pages, { first: firstPage, last: lastPage });
}

/** Whose the text is, and since when. */
export function copyrightLine(
  { copyright, language }: Pick<ArticleRecord, 'copyright' | 'language'>,
  locale: Locale,
): string | undefined {
  if (copyright === undefined) return undefined;
  const holder = textFor(copyright.holder, locale, language).text;
  return fill(dictionary(locale).record.copyright, { year: copyright.year, holder });
}

/** What the head of an article says of it in words, in the order in which readers are told; nothing where nothing is stated. */
export function recordLines({ article, facts }: Publication, locale: Locale): RecordLine[] {
  const t = dictionary(locale).record;
  const line = (name: string, text: string | undefined, rest: Omit<RecordLine, 'name' | 'text'> = {}) =>
    text === undefined ? [] : [{ name, text, ...rest }];
  const day = (name: 'received' | 'accepted' | 'published') =>
    line(
      name,
      optional(facts[name], (date) => formatDate(locale, date)),
      { label: t[name] },
    );
  return [
    ...line('type', typeName(article, locale)),
    ...line('doi', facts.doi && doiAddress(facts.doi), { label: t.doi, href: facts.doiAddress ?? '' }),
    ...day('received'),
    ...day('accepted'),
    ...day('published'),
    ...line('copyright', copyrightLine(article, locale)),
    ...line('licence', optional(article.license, licenceName), {
      label: t.licence,
      href: optional(article.license, licenceAddress) ?? '',
    }),
    ...correspondence(article, locale),
  ];
}

/** To whom readers write. */
function correspondence({ authors }: ArticleRecord, locale: Locale): RecordLine[] {
  return authors.flatMap(({ name, email, corresponding }) =>
    email === undefined
      ? []
      : [
          {
            name: 'correspondence',
            label:
              corresponding === undefined
                ? nameInRecords(name[locale])
                : fill(dictionary(locale).record.labelled, {
                    label: dictionary(locale).record.correspondence,
                    value: nameInRecords(name[locale]),
                  }),
            text: email,
            href: `mailto:${email}`,
          },
        ],
  );
}
