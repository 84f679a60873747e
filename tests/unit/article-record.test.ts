import { describe, expect, test } from 'vitest';
import { checkIdentity } from '../../src/lib/check/identity.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { journalSchema } from '../../src/schemas/journal.ts';
import { licenceAddress, licenceName } from '../../src/schemas/licence.ts';
import { FULL_FIELDS, FULL_JOURNAL, OTHER } from '../support/full-record.ts';

const [author] = FULL_FIELDS.authors;
const withAuthor = (changes: object) => ({ authors: [{ ...author, ...changes }] });

/** Every value that is refused: the fields that are changed, and what the editor is told. */
const REFUSED: [did: string, changes: object, told: string][] = [
  [
    'an ORCID with a wrong digit',
    withAuthor({ orcid: '0000-0002-1825-0096' }),
    'authors.0.orcid: the last sign of this ORCID would be 7: one of its digits is wrong, copy it from the author’s page at orcid.org',
  ],
  [
    'an ORCID with its address',
    withAuthor({ orcid: 'https://orcid.org/0000-0002-1825-0097' }),
    'authors.0.orcid: write an ORCID such as 0000-0002-1825-0097, without an address before it',
  ],
  [
    'a corresponding author without an address',
    withAuthor({ email: undefined }),
    'authors.0.email: readers cannot write to the corresponding author: write the `email`',
  ],
  [
    'an e-mail address that is none',
    withAuthor({ email: 'aisha' }),
    'authors.0.email: write an e-mail address such as name@example.org',
  ],
  [
    'a ROR that is a name',
    withAuthor({ affiliations: [{ name: { en: 'Institute' }, ror: 'Institute' }] }),
    'authors.0.affiliations.0.ror: write the whole address of the organization at ror.org, such as https://ror.org/05gq02987',
  ],
  [
    'a ROR with a wrong sign',
    withAuthor({ affiliations: [{ name: { en: 'Institute' }, ror: 'https://ror.org/05gq02988' }] }),
    'authors.0.affiliations.0.ror: one of the signs of this ROR is wrong: copy the address from the organization’s page at ror.org',
  ],
  [
    'an affiliation in no language',
    withAuthor({ affiliations: [{ name: {} }] }),
    'authors.0.affiliations.0.name: write it in at least one language: en, kk or ru',
  ],
  [
    'a DOI with its address',
    { doi: 'https://doi.org/10.12345/a' },
    'doi: write a DOI such as 10.1234/abc, without `doi:` and without an address before it',
  ],
  [
    'a raised sign that is an element',
    { title: { en: 'The m<sup>3</sup>', kk: 'Су', ru: 'Вода' } },
    'title.en: a record is plain text: write the raised or lowered sign itself, CO₂ or m³',
  ],
  [
    'an abstract with lines that end within sentences',
    {
      abstract: {
        en: 'It follows trade.\nThe article is about the\ntrade of ten years.',
        kk: 'Сауда.',
        ru: 'О ней.',
      },
    },
    'abstract.en: a line is a paragraph here, and one ends within a sentence, “…The article is about the”: begin the text with >- and part its paragraphs by an empty line',
  ],
  [
    'an abstract with a paragraph that no file can contain',
    { abstract: { en: 'It follows trade.\nOf ten\u0007 years.', kk: 'Сауда.', ru: 'О ней.' } },
    'abstract.en: remove the control character U+0007: no file can contain it',
  ],
  [
    'a last page before the first',
    { lastPage: 5 },
    'lastPage: the article begins on page 7: write the page on which it ends, the same or a later one',
  ],
  [
    'both a last page and a number',
    { articleNumber: 'e12' },
    'articleNumber: an article is cited by its pages or by its number: remove `lastPage` or this',
  ],
  [
    'an acceptance before the receipt',
    { accepted: '2020-08-01' },
    'accepted: the article was received on 2020-09-01: write the same day or a later one',
  ],
  [
    'a licence that nobody knows',
    { license: 'CC-BY' },
    'license: "CC-BY" is not in the list of SPDX (https://spdx.org/licenses/): write an identifier such as CC-BY-4.0, or the https address of the licence',
  ],
  [
    'a type that nobody knows',
    { type: 'essay' },
    'type: write one of research-article, review-article, editorial, book-review, interview, correction, retraction',
  ],
  [
    'a research article without an abstract',
    { type: undefined, abstract: undefined },
    'abstract: an article of the type research-article needs this: write it in en, kk, ru, or state as `type` what the article is',
  ],
  [
    'a review without keywords',
    { keywords: undefined },
    'keywords: an article of the type review-article needs this: write it in en, kk, ru, or state as `type` what the article is',
  ],
  [
    'keywords of which nothing is said',
    { keywordsCorrespond: undefined },
    'keywordsCorrespond: write true, false, or { except: [8] } with the numbers of the keywords that differ in meaning',
  ],
  [
    'a relation to nothing',
    { related: [{ type: 'corrects' }] },
    'related.0: write either `article` (2021-1/water-policy) or, for one of another journal, `doi`',
  ],
  [
    'a relation that nobody knows',
    { related: [{ type: 'likes', article: '2020-4/other' }] },
    'related.0.type: write one of corrects, corrected-by, retracts, retracted-by, reply-to, replied-by',
  ],
  [
    'a supplement without an address',
    { supplements: [{ title: { en: 'Data' }, url: 'data.zip' }] },
    'supplements.0.url: write the whole https address of the supplement',
  ],
];

describe('the record of an article refuses', () => {
  test.each(REFUSED)('%s', (_, changes, told) => {
    const { error } = articleSchema.safeParse({ ...FULL_FIELDS, ...changes });
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([told]);
  });

  test('all that is wrong between its fields at once', () => {
    const { error } = articleSchema.safeParse({
      ...FULL_FIELDS,
      lastPage: 5,
      accepted: '2020-01-01',
      published: '2019-01-01',
    });
    expect(error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'lastPage',
      'accepted',
      'published',
      'published',
    ]);
  });
});

describe('the record of an article keeps', () => {
  test('codes sign by sign, while its words are typeset', () => {
    const { doi, funding, received, acknowledgements } = articleSchema.parse({
      ...FULL_FIELDS,
      acknowledgements: { en: 'We thank "all" of 2019-2020.' },
    });
    expect({ doi, received, awards: funding?.[0]?.awards }).toEqual({
      doi: '10.12345/2020-4.12-15',
      received: '2020-09-01',
      awards: ['AP-12-34'],
    });
    expect(acknowledgements?.en).toBe('We thank “all” of 2019–2020.');
  });

  test.each(['editorial', 'book-review', 'interview', 'correction', 'retraction'])(
    'no abstract where it is of the type %s',
    (type) => {
      const { abstract, keywords } = articleSchema.parse({
        ...FULL_FIELDS,
        type,
        abstract: undefined,
        keywords: undefined,
        keywordsCorrespond: undefined,
      });
      expect({ abstract, keywords }).toEqual({
        abstract: { en: '', kk: '', ru: '' },
        keywords: { en: [], kk: [], ru: [] },
      });
    },
  );
});

describe('a licence', () => {
  test.each([
    ['CC-BY-4.0', 'CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-ND-3.0', 'CC BY-NC-ND 3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['CC0-1.0', 'CC0 1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
    ['MIT', 'MIT', 'https://spdx.org/licenses/MIT.html'],
    ['https://journal.example/licence', 'https://journal.example/licence', 'https://journal.example/licence'],
  ])('%s has a name and an address', (licence, name, address) => {
    expect([licenceName(licence), licenceAddress(licence)]).toEqual([name, address]);
  });
});

describe('the record of the journal refuses', () => {
  test.each([
    [
      'an ISSN with a wrong digit',
      { eissn: '1234-5678' },
      'the last sign of this ISSN would be 9: compare it with the certificate, and write it as there',
    ],
    [
      'a prefix with a suffix',
      { crossref: { ...FULL_JOURNAL.crossref, prefix: '10.12345/a' } },
      'write the prefix of the journal’s DOIs in quotes, such as "10.1234"',
    ],
  ])('%s', (_, changes, told) => {
    const { error } = journalSchema.safeParse({ ...FULL_JOURNAL, ...changes });
    expect(error?.issues.map(({ message }) => message)).toEqual([told]);
  });
});

describe('articles together', () => {
  const checked = (name: string, record: object) => ({
    file: `issues/2020-4/${name}.mdx`,
    record: articleSchema.parse({ ...FULL_FIELDS, ...record }),
  });
  const other = { file: 'issues/2020-4/other.mdx', record: OTHER };

  test('may be related to each other', () => {
    expect(checkIdentity([checked('full', {}), other])).toEqual([]);
  });

  test('are refused where one is related to an article that is not there, or to itself', () => {
    const lost = checked('full', {
      related: [
        { type: 'corrects', article: '2020-4/lost' },
        { type: 'corrects', article: '2020-4/full' },
      ],
    });
    expect(checkIdentity([lost, other])).toEqual([
      {
        file: 'issues/2020-4/full.mdx',
        field: 'related.0.article',
        message:
          'there is no article "2020-4/lost": write the folder of its issue, a slash and the name of its file without .mdx',
      },
      {
        file: 'issues/2020-4/full.mdx',
        field: 'related.1.article',
        message: 'an article is not related to itself: write the name of the other',
      },
    ]);
  });

  test('are refused where two have one DOI', () => {
    expect(checkIdentity([other, checked('full', { doi: OTHER.doi?.toUpperCase() })])).toEqual([
      {
        file: 'issues/2020-4/full.mdx',
        field: 'doi',
        message: '10.12345/OTHER is the DOI of issues/2020-4/other.mdx too: write this article’s own',
      },
    ]);
  });
});
