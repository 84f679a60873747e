import { expect, test } from 'vitest';
import { conceptsOf } from '../../src/lib/lexicon/concept.ts';
import { lexiconSchema } from '../../src/schemas/lexicon.ts';

const formsOf = (concept: Record<string, unknown>) =>
  conceptsOf(lexiconSchema.parse({ glossary: true, concepts: [concept] })).map(({ forms }) => forms);

test('a currency has its names from CLDR by its code, as they are written in a sentence, before the other forms', () => {
  expect(formsOf({ currency: 'EUR' })).toEqual([{ en: ['euro'], kk: ['еуро'], ru: ['евро'] }]);
  expect(formsOf({ currency: 'USD', en: ['dollar', 'US dollar'], ru: ['доллар'] })).toEqual([
    { en: ['US dollar', 'dollar'], kk: ['АҚШ доллары'], ru: ['доллар США', 'доллар'] },
  ]);
  expect(formsOf({ currency: 'CNY' })).toEqual([
    { en: ['Chinese yuan'], kk: ['Қытай юані'], ru: ['китайский юань'] },
  ]);
});

test('a country has its long and its short name from CLDR by its code', () => {
  expect(formsOf({ region: 'HK', ru: ['гонконгский'] })).toEqual([
    {
      en: ['Hong Kong SAR China', 'Hong Kong'],
      kk: ['Сянган АӘА', 'Сянган'],
      ru: ['Гонконг (САР)', 'Гонконг', 'гонконгский'],
    },
  ]);
});
