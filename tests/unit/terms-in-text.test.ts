import { describe, expect, test } from 'vitest';
import { TermFinder } from '../../src/client/terms/term-places.ts';
import { explainedTerms, type ExplainedTerm } from '../../src/lib/glossary/explained-terms.ts';
import type { Locale } from '../../src/schemas/locales.ts';

const term = (id: string, en: string[], kk: string[] = [], ru: string[] = []): ExplainedTerm => ({
  id,
  forms: { en, kk, ru },
});
const found = (
  text: string,
  terms: ExplainedTerm[],
  language: Locale = 'en',
  known = new Set<ExplainedTerm>(),
) =>
  new TermFinder(terms, language)
    .find(text, known)
    .map(({ term: { id }, start, end }) => [id, text.slice(start, end)]);

describe('terms in a text', () => {
  test('are found once, whole, the longest form first, in the plural too', () => {
    const terms = [term('trade', ['free trade']), term('zone', ['free trade zone'])];
    expect(found('A free trade zone, then free trade, then Free trade zones.', terms)).toEqual([
      ['zone', 'free trade zone'],
      ['trade', 'free trade'],
    ]);
    expect(found('Free  trade\nzones', terms)).toEqual([['zone', 'Free  trade\nzones']]);
    expect(found('carefree trade zoneless', terms)).toEqual([]);
  });

  test('of capitals are no words of small letters', () => {
    const terms = [term('who', ['WHO', 'World Health Organization']), term('us', ['US'])];
    expect(found('those who ask us', terms)).toEqual([]);
    expect(found('the world health organization and the US', terms)).toEqual([
      ['who', 'world health organization'],
      ['us', 'US'],
    ]);
  });

  test('have marks of regular expressions in them, hyphens, dots and Kazakh letters', () => {
    const terms = [
      term('covid', ['COVID-19 (coronavirus)'], ['Ж.-К. Жүнкер']),
      term('sca', [], ['сауда-экономикалық']),
    ];
    expect(found('The COVID-19 (coronavirus) came', terms)).toEqual([['covid', 'COVID-19 (coronavirus)']]);
    expect(found('«Ж.-К. Жүнкер» сауда-экономикалық, сауда-экономикалықты', terms, 'kk')).toEqual([
      ['covid', 'Ж.-К. Жүнкер'],
      ['sca', 'сауда-экономикалық'],
    ]);
  });

  test('that are known already are not found again', () => {
    const terms = [term('zone', ['free trade zone'])];
    expect(found('free trade zone', terms, 'en', new Set(terms))).toEqual([]);
    expect(found('free trade zone', [])).toEqual([]);
  });
});

test('worth a mark are abbreviations and terms of several words that another language has', () => {
  const place = { article: undefined as never, first: '', passages: 1 };
  const entry = (id: string, en: string[], ru: string[]) => ({
    id,
    forms: { en, kk: [], ru },
    places: [],
    place,
  });
  const terms = [
    entry('agent', ['agent'], ['агент']),
    entry('eu', ['EU', 'European Union', 'Union'], ['ЕС', 'Евросоюз', 'Европейский союз']),
    entry('alone', ['customs duty'], []),
  ];
  expect(explainedTerms(terms, 'en')).toEqual([
    { id: 'eu', forms: { en: ['EU', 'European Union'], kk: [], ru: ['ЕС', 'Евросоюз'] } },
  ]);
});
