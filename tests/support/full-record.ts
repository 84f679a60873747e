import { ROOT_LOCALE } from '../../src/schemas/locales.ts';
import { articleSchema, type ArticleRecord } from '../../src/schemas/article.ts';
import { journalSchema, type JournalRecord } from '../../src/schemas/journal.ts';
import { makePublication } from '../../src/lib/publication/make-publication.ts';
import type { Publication } from '../../src/lib/publication/publication.ts';
import { NO_KINDS, samplePublication } from './sample-publication.ts';

const name = { printed: 'Aisha Sample', given: 'Aisha', family: 'Sample' };

/** Every field that an article may state, as an editor writes it. */
export const FULL_FIELDS = {
  language: 'en',
  firstPage: 7,
  lastPage: 15,
  type: 'review-article',
  doi: '10.12345/2020-4.12-15',
  license: 'CC-BY-4.0',
  copyright: { year: 2021, holder: { en: 'The authors', kk: 'Авторлар', ru: 'Авторы' } },
  received: '2020-09-01',
  accepted: '2020-11-20',
  published: '2020-12-30',
  title: { en: 'A full record', kk: 'Толық жазба', ru: 'Полная запись' },
  authors: [
    {
      id: 'aisha-sample',
      name: { en: name, kk: name, ru: name },
      credentials: {
        language: 'ru',
        printed: 'сотрудник Института образцов',
        institution: 'Института образцов',
      },
      orcid: '0000-0002-1825-0097',
      email: 'aisha@institute.example',
      corresponding: true,
      affiliations: [
        { name: { en: 'Institute of Samples', ru: 'Институт образцов' }, ror: 'https://ror.org/05gq02987' },
        { name: { en: 'University of Examples' } },
      ],
    },
  ],
  abstract: { en: 'What it says.', kk: 'Не туралы екені.', ru: 'О чём она.' },
  keywords: { en: ['Trade'], kk: ['сауда'], ru: ['торговля'] },
  keywordsCorrespond: true,
  funding: [
    {
      funder: { en: 'Science Committee', ru: 'Комитет науки' },
      ror: 'https://ror.org/01bj3aw27',
      awards: ['AP-12-34'],
    },
  ],
  acknowledgements: { en: 'We thank the readers.', ru: 'Благодарим читателей.' },
  conflicts: { en: 'There are none.' },
  supplements: [{ title: { en: 'The data' }, url: 'https://data.example/set/1' }],
  related: [
    { type: 'reply-to', article: '2020-4/other' },
    { type: 'corrects', doi: '10.54321/elsewhere' },
  ],
};

/** Another article of the issue, to which the full one replies. */
export const OTHER: ArticleRecord = articleSchema.parse({
  ...FULL_FIELDS,
  doi: '10.12345/other',
  firstPage: 30,
  lastPage: 31,
  title: { en: 'The other article', kk: 'Басқа мақала', ru: 'Другая статья' },
  related: undefined,
});

const { issue } = samplePublication();

/** The journal with all that it may state. */
export const FULL_JOURNAL = journalSchema.parse({
  ...issue.journal,
  eissn: '1234-5679',
  crossref: {
    prefix: '10.12345',
    depositor: 'Editorial office',
    email: 'editor@institute.example',
    registrant: 'Institute of Samples',
  },
});

const OTHERS = [
  { issue: '2020-4', slug: 'full', record: articleSchema.parse(FULL_FIELDS) },
  { issue: '2020-4', slug: 'other', record: OTHER },
];

/** An article of the issue with the fields of the full record, some of them changed or taken out. */
export function fullPublication(
  changes: Partial<Record<keyof typeof FULL_FIELDS | 'articleNumber', unknown>> = {},
  journal: JournalRecord = FULL_JOURNAL,
): Publication {
  return publicationOf('full', articleSchema.parse({ ...FULL_FIELDS, ...changes }), journal);
}

/** The article to which the full one is related. */
export function otherPublication(): Publication {
  return publicationOf('other', OTHER, FULL_JOURNAL);
}

function publicationOf(slug: string, article: ArticleRecord, journal: JournalRecord): Publication {
  const base = samplePublication({}, {}, NO_KINDS);
  return makePublication(
    { ...base, issueId: '2020-4', slug, article, issue: { ...base.issue, journal } },
    new URL(base.records[ROOT_LOCALE].URL),
    OTHERS,
  );
}
