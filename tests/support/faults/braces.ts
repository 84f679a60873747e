import { plantedFault } from '../mirrored-tables.ts';
import type { Fault } from './fault.ts';

/** Slips in writing the data of a figure: line and character, and what is told. */
const SLIPS: readonly (readonly [
  did: string,
  words: string,
  by: string,
  line: number,
  character: number,
  told: string,
])[] = [
  ['forgot a comma', 'year: 2019,', 'year: 2019', 8, 15, 'a comma is missing after 2019: write one there'],
  [
    'forgot a comma between names',
    "en: 'Trade of a country', kk",
    "en: 'Trade of a country' kk",
    5,
    38,
    "a comma is missing after 'Trade of a country': write one there",
  ],
  [
    'forgot to close a quote',
    "reporter: 'UZ',",
    "reporter: 'UZ,",
    7,
    15,
    "a quote ' is not closed: write ' where the text ends",
  ],
  [
    'forgot to close a quote before another',
    "en: 'Trade of a country', kk",
    "en: 'Trade of a country, kk",
    5,
    18,
    "a quote ' is not closed: write ' where the text ends",
  ],
  [
    'forgot to open a quote',
    "reporter: 'UZ',",
    "reporter: UZ',",
    7,
    15,
    "UZ stands in no quotes: write 'UZ'",
  ],
  ['forgot both quotes', "reporter: 'UZ',", 'reporter: UZ,', 7, 15, "UZ stands in no quotes: write 'UZ'"],
  [
    'wrote an apostrophe',
    "en: 'Trade of a country'",
    "en: 'A country's trade'",
    5,
    28,
    `the sign ' within a text ends it: write ’ for an apostrophe, or put the text in "…"`,
  ],
  [
    'wrote quotes of print',
    "reporter: 'UZ',",
    'reporter: ‘UZ’,',
    7,
    15,
    `the quote ‘ is one of print: put the text in '…' or "…"`,
  ],
  [
    'forgot a colon',
    "reporter: 'UZ',",
    "reporter 'UZ',",
    7,
    13,
    'a colon is missing after reporter: write one there',
  ],
  ['forgot a value', "reporter: 'UZ',", 'reporter: ,', 7, 13, 'no value stands after reporter: write one'],
  [
    'forgot to close a brace within braces',
    "title: { en: 'Trade of a country', kk: 'Елдің саудасы', ru: 'Торговля страны' },",
    "title: {\n      en: 'Trade of a country', kk: 'Елдің саудасы', ru: 'Торговля страны',",
    5,
    12,
    'a brace { is not closed: write } where its fields end',
  ],
  [
    'forgot to close a bracket',
    "exclude: ['Total', 'Others'],",
    "exclude: ['Total', 'Others',",
    15,
    14,
    'a bracket [ is not closed: write ] where its list ends',
  ],
  [
    'wrote a name with a hyphen',
    "share: 'Share'",
    "share-of: 'Share'",
    13,
    5,
    "the name that begins with share has a sign that asks for quotes: write the whole name in '…'",
  ],
];

/** What an editor may forget between the braces of an attribute. */
export const BRACE_FAULTS: readonly Fault[] = SLIPS.map(([did, words, by, line, character, told]) =>
  plantedFault([
    `${did} in braces`,
    words,
    by,
    line,
    `figure={{ … }} cannot be read at character ${String(character)} of this line: ${told}`,
  ]),
);
