import { inEachLocale } from '../../src/schemas/locales.ts';

/** A paragraph with numbers, two of whose claims differ from them; another differs in points, and one holds. */
export const TRADE = [
  'Trade grew from $10.0 million to $15.0 million, *almost by 40%, as is said, or 1.5 times*.',
  'It was larger before, and is larger now, at shares of 10% and 15%, or by 7 points.',
].join('\n\n');

/** The claims of that paragraph, as SLUG.claims.yaml states them. */
export function claimsOfTrade() {
  const first = { text: 'from $10.0 million', number: '10.0', unit: 'million USD' };
  const last = { text: 'to $15.0 million', number: '15.0', unit: 'million USD' };
  const given = { first, last };
  return {
    claims: [
      {
        id: 'growth',
        kind: 'growth',
        claim: 'almost by 40%',
        printed: '40%',
        unit: 'percent',
        says: 'almost',
        formula: 'last / first - 1',
        given,
      },
      {
        id: 'times',
        kind: 'ratio',
        claim: 'or 1.5 times',
        printed: '1.5',
        unit: 'times',
        formula: 'last / first',
        given,
      },
      {
        id: 'larger',
        kind: 'comparison',
        claim: 'It was larger before',
        formula: 'first > last and last > first',
        given,
      },
      {
        id: 'points',
        kind: 'difference',
        claim: 'by 7 points',
        printed: '7',
        unit: 'points',
        formula: 'last - first',
        given: {
          first: { text: 'of 10%', number: '10%', unit: 'percent' },
          last: { text: 'and 15%', number: '15%', unit: 'percent' },
        },
      },
    ],
  };
}

/** What the formula of its first claim is written out as. */
export const COMPUTED = inEachLocale((locale) => (locale === 'en' ? '15.0 ÷ 10.0 − 1' : '15,0 ÷ 10,0 − 1'));
