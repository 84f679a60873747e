import { describe, expect, test } from 'vitest';
import { sorted, tellingTerms, termsByArticle } from '../../src/lib/glossary/article-terms.ts';
import { termsOf, type ReadArticle, type Term } from '../../src/lib/glossary/glossary.ts';
import { TermForms } from '../../src/lib/glossary/term-forms.ts';
import type { Concept } from '../../src/lib/lexicon/concept.ts';
import { articleName } from '../../src/lib/publication/article-name.ts';
import { inEachLocale, type Locale, type Localized } from '../../src/schemas/locales.ts';
import { samplePublication } from '../support/sample-publication.ts';

const concept = (forms: Partial<Localized<string[]>>, isInGlossary = true): Concept => ({
  forms: { en: [], kk: [], ru: [], ...forms },
  isInGlossary,
});

/** Whether a form of a concept stands in a text. */
const stands = (form: string, text: string, language: Locale = 'en') =>
  new TermForms([concept({ [language]: [form] })]).conceptsIn(text, language).size > 0;

describe('a term stands in a text', () => {
  test.each([
    ['community', 'The communities of the valley'],
    ['crisis', 'after two crises'],
    ['plan', 'as planned'],
    ['trade', 'trading with others'],
    ['woman', 'the rights of women'],
    ['community of the common destiny', 'a community with a common destiny'],
    ['trade turnover', 'The trade-turnover grew'],
  ])('%s, in whatever number or tense: %s', (form, text) => {
    expect(stands(form, text)).toBe(true);
  });

  test.each([
    ['суару', 'суармалы жерлерді суаруға', 'kk'],
    ['торговля', 'о развитии торговли', 'ru'],
  ] as const)('%s, in whatever case: %s', (form, text, language) => {
    expect(stands(form, text, language)).toBe(true);
  });

  test.each([
    ['community', 'means of communication'],
    ['waste', 'up to the waist'],
    ['securities', 'the security of borders'],
    ['economics', 'economic growth'],
    ['AIDS', 'it aids the poor'],
    ['NGOs', 'No matter what'],
    ['trade turnover', 'trade, and then turnover'],
  ])('but not %s in what only looks or sounds like it: %s', (form, text) => {
    expect(stands(form, text)).toBe(false);
  });

  test.each([
    ['Сянган', 'қоныс аударғандардың саны'],
    ['санитарлық', 'қоныс аударғандардың саны'],
    ['баланс', 'туған жерімен байланысын сақтайды'],
    ['түрікмен', 'тұрғын үйді жалдауға кетеді'],
  ])('but not the Kazakh %s in a word whose stem sounds alike: %s', (form, text) => {
    expect(stands(form, text, 'kk')).toBe(false);
  });

  test('but not медь in another word with ж', () => {
    expect(stands('медь', 'между двумя странами', 'ru')).toBe(false);
  });

  test('only in its own language', () => {
    const forms = new TermForms([concept({ ru: ['банк'], en: ['bank'] })]);
    expect(forms.conceptsIn('банк', 'kk').size).toBe(0);
  });
});

const [first, second] = ['first', 'second'].map((slug): ReadArticle => ({
  ...samplePublication(),
  slug,
})) as [ReadArticle, ReadArticle];

describe('the terms of articles', () => {
  const text = (slug: string, paragraphs: string[]): ReadArticle => ({
    ...(slug === 'first' ? first : second),
    text: {
      ...first.text,
      notes: [],
      references: [],
      body: paragraphs.map((value, place) => ({
        type: 'paragraph',
        id: `p-${String(place + 1)}`,
        children: [{ type: 'text', value }],
      })),
    },
  });
  const articles = [text('first', ['Nothing.', 'Trade.', 'Free trade.']), text('second', ['Trades.'])];

  test('have the first passage of each article, and how many there are', () => {
    const [term] = termsOf([concept({ en: ['trade'], ru: ['торговля'] })], articles);
    expect(term?.places.map(({ article, ...place }) => ({ ...place, slug: article.slug }))).toEqual([
      { slug: 'first', first: 'p-2', passages: 2 },
      { slug: 'second', first: 'p-1', passages: 1 },
    ]);
  });

  test('are those of the glossary that stand in one, each form once', () => {
    const terms = termsOf(
      [
        concept({ en: ['trade', 'Trade', 'commerce'] }),
        concept({ en: ['zinc'] }),
        concept({ en: ['nothing'] }, false),
      ],
      articles,
    );
    expect(terms.map(({ forms }) => forms.en)).toEqual([['trade', 'commerce']]);
  });

  test('have addresses of their English headwords, no two the same, whatever else the lexicon holds', () => {
    const concepts = [['Free trade'], ['free-trade'], ['nothing']].map((en) => concept({ en }));
    expect(termsOf(concepts, articles).map(({ id }) => id)).toEqual([
      'free-trade',
      'free-trade-2',
      'nothing',
    ]);
    expect(termsOf(concepts, [text('first', ['Nothing.'])]).map(({ id }) => id)).toEqual(['nothing']);
  });
});

describe('a list of terms', () => {
  const term = (
    id: string,
    passages: readonly [number, number],
    forms: Partial<Localized<string>> = {},
  ): Term => ({
    id,
    forms: inEachLocale((locale) => [forms[locale] ?? id]),
    places: [first, second].flatMap((article, place) => {
      const count = passages[place] ?? 0;
      return count === 0 ? [] : [{ article, first: 'p-1', passages: count }];
    }),
  });

  const termsOfFirst = (terms: readonly Term[]) =>
    termsByArticle(terms).get(articleName(first.issueId, first.slug));

  test('is sorted by the alphabet of its language, without those that have no word there', () => {
    const words = ['Өзбекстан', 'орман', 'қазына', 'кен'].map((word) => term(word, [1, 0]));
    const nameless = { ...term('x', [1, 0]), forms: { en: ['x'], kk: [], ru: [] } };
    expect(sorted([...words, nameless], 'kk').map(({ id }) => id)).toEqual([
      'кен',
      'қазына',
      'орман',
      'Өзбекстан',
    ]);
  });

  test('of an article has its own terms and places', () => {
    const terms = [term('zinc', [2, 0]), term('aid', [1, 3]), term('oil', [0, 1])];
    const found = (termsOfFirst(terms) ?? []).map(({ id, place }) => [id, place.passages]);
    expect(found).toEqual([
      ['aid', 1],
      ['zinc', 2],
    ]);
  });

  test('of an article is not that of another with its slug in another issue, and is found for whatever has been read of it', () => {
    const namesake = { ...first, issueId: 'another' };
    const places = [first, namesake].map((article) => ({ article, first: 'p-1', passages: 1 }));
    const found = termsByArticle([{ ...term('zinc', [0, 0]), places }, term('aid', [1, 0])]);
    expect([...found].map(([name, own]) => [name, own.map(({ id }) => id)])).toEqual([
      [articleName(first.issueId, first.slug), ['aid', 'zinc']],
      [articleName('another', first.slug), ['zinc']],
    ]);
  });

  test('tells most of an article by what is frequent in it and rare in the others; names are no terms', () => {
    const terms = [
      term('common', [9, 9]),
      term('own', [4, 0]),
      term('rare', [1, 0]),
      term('place', [30, 0], { en: 'Place', kk: 'Жер', ru: 'Место' }),
    ];
    const telling = (count: number) => tellingTerms(termsOfFirst(terms) ?? [], 2, count).map(({ id }) => id);
    expect(telling(1)).toEqual(['own']);
    expect(telling(2)).toEqual(['common', 'own']);
    expect(telling(9)).toEqual(['common', 'own', 'rare']);
  });

  test('tells a thing once: of a term and one that is longer by a word, the weightier', () => {
    const terms = [term('trade', [4, 0]), term('free-trade', [3, 0]), term('aid', [1, 0])];
    const telling = tellingTerms(termsOfFirst(terms) ?? [], 2, 2).map(({ id }) => id);
    expect(telling).toEqual(['aid', 'trade']);
  });
});
