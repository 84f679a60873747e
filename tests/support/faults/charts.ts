import { expect } from 'vitest';
import { chartedTable } from '../sample-charts.ts';
import type { Fault } from './fault.ts';

const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }, label: 'Country'";
const UNIT = "{ id: 'wells', short: { en: 'Wells', kk: 'Ұңғыма', ru: 'Скважины' }, long: ";

/** The faults of a chart: what was done, its definition, and what is told; the table has two countries. A row is told of at its own line. */
const CHARTS: readonly (readonly [
  did: string,
  figure: string,
  told: string,
  rows?: readonly string[],
  line?: number,
])[] = [
  [
    'asked for a column that the table does not have',
    "kind: 'bars', series: ['Ore'], unit: 'tonnes'",
    'table 1 has no column "Ore": write one of "Country", "2018", "2019", "Word", exactly as in its header',
  ],
  [
    'asked for a column without numbers',
    "kind: 'stacked', series: ['Word'], unit: 'tonnes'",
    'table 1, column "Word" is text and cannot be drawn: name a column of numbers',
  ],
  [
    'said of no unit what it is',
    "kind: 'bars', series: ['2018']",
    'table 1, figure.unit: write the unit of the numbers, such as thousand tonnes',
  ],
  [
    'gave a unit that is none',
    "kind: 'bars', series: ['2018'], unit: 'million parsecs'",
    expect.stringMatching(
      /^table 1, figure\.unit: "million parsecs" is no unit: write one of percent, .*gigawatt-hours, or one of thousand, .* before it, as in million USD, or a name under units: in issue\.yaml, where you state a unit of your own$/u,
    ) as string,
  ],
  [
    'left a form of a Russian name out of a unit',
    `kind: 'bars', series: ['2018'], unit: ${UNIT}{ en: 'wells', kk: 'ұңғыма', ru: { one: 'скважина' } } }`,
    'table 1, figure.unit.long.ru: write the name that stands after a number, or its forms: one, few, many, other',
  ],
  [
    'drew per cent as tonnes',
    "kind: 'dots', series: ['2018'], unit: 'tonnes'",
    'table 1, column "2018" is in per cent, the figure in tonnes: write unit: \'percent\', and columns of another unit in a figure of their own',
    ['Country | 2018', 'Kazakhstan | 12%', 'Uzbekistan | 8%'],
  ],
  [
    'drew lines over what are no years',
    "kind: 'lines', series: ['2018', 'Plan'], unit: 'tonnes', names: { Plan: { kk: 'Жоспар', ru: 'План' } }",
    'table 1, column "Plan" is no year, and lines run over years: write { column, year } under series, or another kind, such as bars',
    ['Country | 2018 | Plan', 'Kazakhstan | 12 | 1', 'Uzbekistan | 8 | 2'],
  ],
  [
    'left a total among the years of its rows',
    "kind: 'lines', series: ['Ore'], unit: 'tonnes', names: { Ore: { kk: 'Кен', ru: 'Руда' }, Mean: { kk: 'Орташа', ru: 'Среднее' } }",
    'table 1, column "Country", row "Mean" is no year, and lines run over years: write it like 2019, or the row under exclude',
    ['Country | Ore', '2018 | 12', '2019 | 8', 'Mean | 10'],
    22,
  ],
  [
    'had a year twice',
    "kind: 'lines', series: [{ column: '2018', year: 2018 }, { column: '2019', year: 2018 }], unit: 'tonnes'",
    'table 1 has the year 2018 twice: write each once, or another kind, such as bars',
  ],
  [
    'had a year twice in the parts of a whole',
    "kind: 'shares', series: [{ column: 'Plan', year: 2018 }, { column: 'Fact', year: 2018 }]",
    'table 1 has the year 2018 twice: write each once, or another kind, such as bars',
    ['Country | Plan | Fact', 'Kazakhstan | 88% | 80%', 'Uzbekistan | 12% | 20%'],
  ],
  [
    'drew a line over countries',
    "kind: 'lines', series: ['2018'], unit: 'tonnes'",
    'table 1 has one year, and lines run over several: name more columns under series, or write another kind, such as bars',
    ['Country | 2018', 'Kazakhstan | 12', 'Uzbekistan | 8'],
  ],
  [
    'wrote a year that is none',
    "kind: 'bars', series: [{ column: '2018', year: 20180 }], unit: 'tonnes'",
    'table 1, figure.series.0.year: this number is too great: write 2999 or less',
  ],
  [
    'gave a series the country of nobody',
    "kind: 'bars', series: [{ column: '2018', country: 'XX' }], unit: 'tonnes'",
    expect.stringMatching(/^table 1, figure\.series\.0\.country: write one of KZ, /u) as string,
  ],
  [
    'misspelt a field of a unit',
    `kind: 'bars', series: ['2018'], unit: { id: 'wells', scal: 'million', short: { en: 'Wells', kk: 'Ұңғыма', ru: 'Скважины' }, long: { en: 'wells', kk: 'ұңғыма', ru: 'скважин' } }`,
    'table 1, figure.unit: unknown field "scal": remove it or correct its spelling',
  ],
  [
    'wrote a unit as a list',
    "kind: 'bars', series: ['2018'], unit: []",
    'table 1, figure.unit: write a unit such as million USD, or one of your own: { id, short: { en, kk, ru }, long: { en, kk, ru } }',
  ],
  [
    'had braces in the name of a unit',
    `kind: 'bars', series: ['2018'], unit: { id: 'wells', short: { en: 'Wells {n}', kk: 'Ұңғыма', ru: 'Скважины' }, long: { en: 'wells', kk: 'ұңғыма', ru: 'скважин' } }`,
    'table 1, figure.unit.short.en: write the name of the unit without braces: the number is set before it',
  ],
  [
    'had a share that exceeds its whole',
    "kind: 'shares', series: ['2018', '2019']",
    'table 1, column "2019", row "Uzbekistan": 104 is more than its whole, 100: correct one of them, or write another kind, such as bars',
    ['Country | 2018 | 2019', 'Kazakhstan | 88% | –', 'Uzbekistan | 12% | 104%'],
    21,
  ],
  [
    'had a part below zero',
    "kind: 'stacked', series: ['2018', '2019'], unit: 'tonnes'",
    'table 1, column "2019", row "Uzbekistan": -4 is below zero and no part of a whole: write kind: bars',
    ['Country | 2018 | 2019', 'Kazakhstan | 88 | 3', 'Uzbekistan | 12 | -4'],
    21,
  ],
  [
    'had a rank that is none',
    "kind: 'ranks', series: ['2018']",
    'table 1, column "2018", row "Kazakhstan": 1.5 is no rank: write a whole number from 1, or kind: dots',
    ['Country | 2018', 'Kazakhstan | 1,5', 'Uzbekistan | 8'],
    20,
  ],
  [
    'left a series without its names',
    "kind: 'bars', series: ['Ore'], unit: 'tonnes'",
    'table 1: the column "Ore" has no name in Kazakh and Russian; write it under names',
    ['Country | Ore', 'Kazakhstan | 12', 'Uzbekistan | 8'],
  ],
];

/** What an editor may ask of a chart that its table cannot give. */
export const CHART_FAULTS: readonly Fault[] = CHARTS.map(([did, figure, told, rows, line = 14]) => ({
  did,
  file: 'second-article.mdx',
  change: [
    'One paragraph, and that is all.',
    chartedTable({
      figure: `${TITLE}, ${figure}`,
      rows: [
        ...(rows ?? [
          'Country | 2018 | 2019 | Word',
          'Kazakhstan | 12 | 7 | one',
          'Uzbekistan | 8 | 9 | two',
        ]),
      ],
    }),
  ],
  line,
  told,
}));
