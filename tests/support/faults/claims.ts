import { expect } from 'vitest';
import type { Fault } from './fault.ts';

const FILE = 'first-article.claims.yaml';

/** A sound claim of the sample's first article, with the line of each field. */
const SOUND_CLAIM = `claims:
  - id: one-sentence
    kind: sum
    claim: A sentence with a note
    printed: { text: A, value: 1 }
    unit: number
    formula: kazakhstan
    given:
      kazakhstan: { table: 1, row: Kazakhstan, column: Export, unit: number }
`;

/** The sound claim with other words in it. */
function spoilt(words: string, by: string): readonly [string, string] {
  if (!SOUND_CLAIM.includes(words)) throw new Error(`the sound claim has no "${words}"`);
  return ['', SOUND_CLAIM.replace(words, () => by)];
}

/** What an editor may get wrong in a file of claims. */
export const CLAIM_FAULTS: readonly Fault[] = [
  {
    did: 'named claims after an article that is not there',
    file: 'third-article.claims.yaml',
    change: ['', SOUND_CLAIM],
    told: 'the issue has no article "third-article": name the file as its article, first-article.claims.yaml, second-article.claims.yaml',
  },
  {
    did: 'claimed words that the article does not have',
    file: FILE,
    change: spoilt('A sentence with a note', 'A sentence without a note'),
    line: 4,
    told: '"A sentence without a note" is not in the article: copy words of its text that stand there once, as readers see them',
  },
  {
    did: 'claimed words that stand twice',
    file: FILE,
    change: spoilt('claim: A sentence with a note', 'claim: a'),
    line: 4,
    told: '"a" stands 2 times in the article: copy words of its text that stand there once, as readers see them',
  },
  {
    did: 'printed a number that its words do not have',
    file: FILE,
    change: spoilt('text: A, value', 'text: Two, value'),
    line: 5,
    told: '"Two" is not in "A sentence with a note": copy the number as printed, in words where it stands once',
  },
  {
    did: 'named a table that the article does not have',
    file: FILE,
    change: spoilt('table: 1', 'table: 2'),
    line: 9,
    told: 'there is no table 2: write one of 1, as in its caption',
  },
  {
    did: 'named a column that the table does not have',
    file: FILE,
    change: spoilt('column: Export', 'column: Import'),
    line: 9,
    told: 'table 1 has no column "Import": write its header, or its number: 1 "Country", 2 "Export"',
  },
  {
    did: 'named a row that the table does not have',
    file: FILE,
    change: spoilt('row: Kazakhstan', 'row: Uzbekistan'),
    line: 9,
    told: 'table 1 has no row "Uzbekistan": copy the name of a row from it',
  },
  {
    did: 'took words of a cell for a number',
    file: FILE,
    change: spoilt('column: Export', 'column: Country'),
    line: 9,
    told: '"Kazakhstan" is not a number: write it like 42 177,8 or 18,1%, or give its value where it is in words',
  },
  {
    did: 'wrote a formula over a number that is not given',
    file: FILE,
    change: spoilt('formula: kazakhstan', 'formula: kazakhstan + russia'),
    line: 7,
    told: '"russia" is not given: state it under given, or correct the formula',
  },
  {
    did: 'gave a number that the formula does not use',
    file: FILE,
    change: spoilt('formula: kazakhstan', 'formula: 1 + 0'),
    line: 7,
    told: 'the formula does not use kazakhstan: use what is given, or remove it',
  },
  {
    did: 'divided by zero',
    file: FILE,
    change: spoilt('formula: kazakhstan', 'formula: 1 / (kazakhstan - 1)'),
    line: 7,
    told: 'the formula divides by zero, or by what may be zero before rounding: correct the divisor',
  },
  {
    did: 'mixed units',
    file: FILE,
    change: spoilt('Export, unit: number', 'Export, unit: million USD'),
    line: 7,
    told: 'the formula gives USD, the printed number is number: correct the formula or the units',
  },
  {
    did: 'wrote a unit that is none',
    file: FILE,
    change: spoilt('    unit: number\n    formula', '    unit: dollars\n    formula'),
    line: 6,
    told: '"dollars" is no unit: write one of percent, percent-of-gdp, points, times, number, rank, countries, people, year, years, months, days, USD, EUR, KZT, RUB, UZS, CNY, SEK, tonnes, kilometres, square-kilometres, hectares, cubic-metres, kilowatt-hours, gigawatt-hours, or one of thousand, million, billion, trillion before it, as in million USD, or a name under units: in issue.yaml, where you state a unit of your own',
  },
  {
    did: 'wrote a unit that is none for a number of a claim',
    file: FILE,
    change: spoilt('Export, unit: number', 'Export, unit: milion USD'),
    line: 9,
    told: expect.stringMatching(/^"milion USD" is no unit: write one of percent, /u) as string,
  },
  {
    did: 'wrote a number of a claim without quotes',
    file: FILE,
    change: spoilt(
      '{ table: 1, row: Kazakhstan, column: Export, unit: number }',
      '\n        text: A sentence\n        number: 1\n        unit: number',
    ),
    line: 11,
    told: 'this is a number where a text belongs: put it in quotes, "…", as it is printed',
  },
  {
    did: 'misspelt a field of a number of a claim',
    file: FILE,
    change: spoilt('column: Export', 'colum: Export'),
    line: 9,
    told: 'unknown field "colum": write column',
  },
  {
    did: 'gave a number of a claim without saying where it is',
    file: FILE,
    change: spoilt('{ table: 1, row: Kazakhstan, column: Export, unit: number }', '{ unit: number }'),
    line: 9,
    told: 'write text, number and unit for a number of the text, or table, column, row and unit for a cell',
  },
  {
    did: 'printed the number of a claim without quotes',
    file: FILE,
    change: spoilt('printed: { text: A, value: 1 }', 'printed: 1'),
    line: 5,
    told: 'write the number as printed, in quotes; a number in words as { text, value }',
  },
  {
    did: 'wrote a formula that is code',
    file: FILE,
    change: spoilt('formula: kazakhstan', 'formula: "kazakhstan; fetch(1)"'),
    line: 7,
    told: '"; fetch(1)" is no formula: write names, numbers such as 2.5, + - * / ( ) and sum, mean, min, max, count, rank',
  },
  {
    did: 'said neither how to check a claim nor why it cannot be',
    file: FILE,
    change: spoilt('    formula: kazakhstan\n', ''),
    line: 2,
    told: 'write either a formula or `cannot`, why it cannot be checked',
  },
  {
    did: 'forgot a language of the reason',
    file: FILE,
    change: spoilt('    formula: kazakhstan\n', '    cannot: { en: No., kk: Жоқ. }\n'),
    line: 7,
    told: 'write a text here',
  },
  {
    did: 'listed words that stand alone and have no number',
    file: FILE,
    change: ['', `${SOUND_CLAIM}alone:\n  - a citation\n`],
    line: 11,
    told: '"a citation" has no number in digits: add it, or remove the entry',
  },
];
