import type { Fault } from './faults/fault.ts';

const trade = (number: number, reporter: string, partner: string) => `<Table
  number={${String(number)}}
  figure={{
    kind: 'trade',
    title: { en: 'Trade of a country', kk: 'Елдің саудасы', ru: 'Торговля страны' },
    label: 'Country',
    reporter: '${reporter}',
    year: 2019,
    unit: 'million USD',
    turnover: 'Turnover',
    exports: 'Export',
    imports: 'Import',
    share: 'Share',
    total: 'Total',
    exclude: ['Total', 'Others'],
  }}
>

Table ${String(number)} – Trade of ${reporter}

| Country | Turnover | Export | Import | Share |
| --- | --: | --: | --: | --: |
| ${partner} | 3 | 1 | 2 | 60% |
| Others | 2 | 1 | 1 | 40% |
| Total | 5 | 2 | 3 | 100% |

</Table>
`;

/** The text of an article with two mirrored tables of trade, and a figure of its words. */
const MIRRORED = `${trade(1, 'UZ', 'Kazakhstan')}
${trade(2, 'KZ', 'Uzbekistan')}
<MirrorFigure
  figure={{
    id: 'mirror',
    title: { en: 'The same trade', kk: 'Бір сауда', ru: 'Одна торговля' },
    tables: [1, 2],
  }}
/>

About 5% of wheat and 6% of rice were sold.

<TextFigure
  figure={{
    id: 'sold',
    title: { en: 'What was sold', kk: 'Не сатылды', ru: 'Что было продано' },
    unit: 'percent',
    sentence: 'About 5% of wheat and 6% of rice were sold.',
    series: [{ name: { en: 'Sold', kk: 'Сатылған', ru: 'Продано' } }],
    rows: [
      { name: { en: 'Wheat', kk: 'Бидай', ru: 'Пшеница' }, values: ['5%'] },
      { name: { en: 'Rice', kk: 'Күріш', ru: 'Рис' }, values: ['6%'] },
    ],
  }}
/>
`;

/** What was done to the first place of some words in the text; the line in it, and what is told. */
export type Planted = readonly [did: string, words: string, by: string, line: number, told: string];

/** The second article of the sample with the text, and a fault in it. */
export function plantedFault([did, words, by, line, told]: Planted): Fault {
  if (!MIRRORED.includes(words)) throw new Error(`the figures have no "${words}"`);
  const text = MIRRORED.replace(words, () => by);
  return {
    did,
    file: 'second-article.mdx',
    change: ['One paragraph, and that is all.', text],
    line: 13 + line,
    told,
  };
}
