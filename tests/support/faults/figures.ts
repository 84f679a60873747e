import { plantedFault, type Planted } from '../mirrored-tables.ts';
import type { Fault } from './fault.ts';

/** What is wrong with the figures, and what is told. */
const PLANTED: readonly Planted[] = [
  // Faults of a table that a mirror figure repeats.
  [
    'named a column that a mirrored table does not have',
    "turnover: 'Turnover'",
    "turnover: 'Trade'",
    10,
    'table 1 has no column "Trade": write one of "Country", "Turnover", "Export", "Import", "Share", exactly as in its header',
  ],
  [
    'misspelt a field of a figure',
    'reporter: ',
    'reportr: ',
    7,
    'table 1, figure: unknown field "reportr": write reporter',
  ],
  [
    'gave a figure a field that it does not have',
    "reporter: 'UZ',",
    "reporter: 'UZ', colour: 'red',",
    7,
    'table 1, figure: unknown field "colour": remove it or correct its spelling',
  ],
  [
    'misspelt the field that says the kind of a figure',
    "kind: 'trade'",
    "knd: 'trade'",
    4,
    'table 1, figure: unknown field "knd": write kind',
  ],
  [
    'misspelt the kind of a figure',
    "kind: 'trade'",
    "kind: 'trad'",
    4,
    'table 1, figure.kind: write kind: one of bars, stacked, lines, dots, shares, ranks, trade, statuses, flows, ranking',
  ],
  [
    'mistook a letter for a digit in a mirrored table',
    '| 3 | 1 | 2 |',
    '| 3O | 1 | 2 |',
    23,
    'table 1, column "Turnover", row "Kazakhstan": "3O" is not a number; write it like 42 177,8 or 18,1%, or leave the cell empty',
  ],
  [
    'misspelt a country of a mirrored table',
    '| Kazakhstan | 3 |',
    '| Kazahstan | 3 |',
    23,
    'table 1, column "Country": the row "Kazahstan" has no name in Kazakh and Russian; write it under names, or the row under exclude',
  ],
  [
    'misspelt the label of a total',
    "total: 'Total'",
    "total: 'Totals'",
    14,
    'table 1, column "Country" has no row "Totals": write the label of the total as printed',
  ],
  [
    'left the total of a mirrored table among its rows',
    "exclude: ['Total', 'Others']",
    "exclude: ['Others']",
    14,
    'table 1, column "Country": the total "Total" would be drawn as a bar; write it under exclude',
  ],
  [
    'left out a row that the table does not have',
    "exclude: ['Total', 'Others']",
    "exclude: ['Total', 'Others', 'Rest']",
    15,
    'table 1 has no row "Rest" in the column "Country": correct exclude, or leave it out',
  ],
  [
    'misspelt the column of the labels',
    "label: 'Country'",
    "label: 'Countries'",
    6,
    'table 1 has no column "Countries": write one of "Country", "Turnover", "Export", "Import", "Share", exactly as in its header',
  ],
  [
    'wrote a year in quotes',
    'year: 2019',
    "year: '2019'",
    8,
    'table 1, figure.year: "2019" stands in quotes, which make a text of it: write 2019 without them',
  ],
  [
    'gave two mirrored tables one number',
    'number={2}',
    'number={1}',
    29,
    '"Table 1" occurs twice: give each its own number',
  ],
  [
    'left out the number of a mirrored table',
    '\n  number={1}',
    '',
    1,
    'a table has no number: write <Table number={1}>',
  ],
  [
    'left out the caption of a mirrored table',
    'Table 1 – Trade of UZ\n\n',
    '',
    1,
    'a table has no caption: write it as printed, in a line of its own above the table',
  ],
  [
    'mirrored a table that is not there',
    'tables: [1, 2]',
    'tables: [1, 3]',
    61,
    'figure "mirror": tables 1 and 3 must both be there with a figure of kind trade',
  ],
  [
    'misspelt the tables of a mirror figure',
    'tables: [',
    'tabels: [',
    61,
    'a figure of mirror statistics, figure: unknown field "tabels": write tables',
  ],
  // Faults of figures that the editors draw.
  [
    'changed the sentence that two numbers are from',
    "sentence: 'About 5% of wheat",
    "sentence: 'Around 5% of wheat",
    72,
    'figure "sold", row "Wheat": the article does not have the sentence "Around 5% of wheat and 6% of rice were sold.": copy it exactly',
  ],
  [
    'wrote a number of the text without quotes',
    "values: ['5%']",
    'values: [{ printed: 5 }]',
    75,
    'a figure from the text, figure.rows.0.values.0.printed: this is a number where a text belongs: put it in quotes, "…", as it is printed',
  ],
  [
    'copied a number that the sentence does not have',
    "values: ['6%']",
    "values: ['7%']",
    76,
    'figure "sold", row "Rice": the sentence does not have "7%": copy the number from it',
  ],
  // Titles in another language.
  [
    'wrote the Kazakh title of a figure in Russian',
    "kk: 'Елдің саудасы'",
    "kk: 'Торговля страны и её соседей в 2019 году'",
    5,
    'table 1, figure.title.kk: this is in Russian: write it in Kazakh, or put each text under its own language',
  ],
  [
    'wrote the Russian title of a mirror figure in English',
    "ru: 'Одна торговля'",
    "ru: 'The same trade as two report it'",
    60,
    'a figure of mirror statistics, figure.title.ru: this is in English: write it in Russian, or put each text under its own language',
  ],
];

/** What an editor may get wrong in tables and figures that belong together, each told once, at the line of the field. */
export const FIGURE_FAULTS: readonly Fault[] = PLANTED.map(plantedFault);
