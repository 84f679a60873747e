/** A table of a sample with the chart that an editor asks for. */
interface ChartedTable {
  figure: string;
  rows: readonly string[];
}

const title = (name: string) => `title: { en: '${name}', kk: 'Кесте', ru: 'Таблица' }`;
/** One table of each of the ordinary kinds, in units that we know and in one of an editor's own. */
export const CHARTED_TABLES = {
  bars: {
    figure: `kind: 'bars', ${title('People in the cities')}, label: 'City', series: ['People'], unit: 'thousand people', names: { Almaty: { kk: 'Алматы', ru: 'Алматы' }, Astana: { kk: 'Астана', ru: 'Астана' }, Shymkent: { kk: 'Шымкент', ru: 'Шымкент' }, People: { kk: 'Халық', ru: 'Население' } }`,
    rows: ['City | People', 'Almaty | 1 977,0', 'Astana | 1 136,2', 'Shymkent | 1 038,2'],
  },
  grouped: {
    figure: `kind: 'bars', ${title('Spending')}, label: 'On what', series: ['2018', '2019'], unit: 'billion KZT', names: { Schools: { kk: 'Мектептер', ru: 'Школы' }, Roads: { kk: 'Жолдар', ru: 'Дороги' }, Balance: { kk: 'Теңгерім', ru: 'Баланс' } }`,
    rows: ['On what | 2018 | 2019', 'Schools | 1 843 | 2 284', 'Roads | 612 | 571', 'Balance | 120 | -214'],
  },
  stacked: {
    figure: `kind: 'stacked', ${title('Electricity by source')}, label: 'Country', series: ['Coal', 'Gas', 'Water'], unit: 'gigawatt-hours', names: { Coal: { kk: 'Көмір', ru: 'Уголь' }, Gas: { kk: 'Газ', ru: 'Газ' }, Water: { kk: 'Су', ru: 'Вода' } }`,
    rows: [
      'Country | Coal | Gas | Water',
      'Kazakhstan | 74 200 | 21 300 | 10 000',
      'Uzbekistan | 2 400 | 50 100 | 6 500',
      'Kyrgyzstan | 1 300 | – | 13 900',
    ],
  },
  'lines-across': {
    figure: `kind: 'lines', ${title('Grain')}, label: 'Country', series: ['2015', '2016', '2018', '2019'], unit: 'million tonnes'`,
    rows: [
      'Country | 2015 | 2016 | 2018 | 2019',
      'Kazakhstan | 18,7 | 20,6 | 20,3 | 17,4',
      'Uzbekistan | 7,5 | 7,4 | 6,5 | 7,4',
    ],
  },
  'lines-down': {
    figure: `kind: 'lines', ${title('Meat and fish')}, label: 'Year', series: ['Meat of cattle and sheep', 'Fish'], unit: 'tonnes', names: { 'Meat of cattle and sheep': { kk: 'Ірі қара мен қой еті', ru: 'Говядина и баранина' }, Fish: { kk: 'Балық', ru: 'Рыба' } }`,
    rows: ['Year | Meat of cattle and sheep | Fish', '2019 | 618 | 45', '2018 | 604 | 41', '2017 | 580 | –'],
  },
  shares: {
    figure: `kind: 'shares', ${title('What the current is made of')}, label: 'Source', series: ['Current'], unit: 'gigawatt-hours', total: 'Total', exclude: ['Total'], names: { Coal: { kk: 'Көмір', ru: 'Уголь' }, Gas: { kk: 'Газ', ru: 'Газ' }, Water: { kk: 'Су', ru: 'Вода' }, Current: { kk: 'Электр қуаты', ru: 'Электроэнергия' } }`,
    rows: ['Source | Current', 'Coal | 70', 'Gas | 20', 'Water | 10', 'Total | 100'],
  },
  'shares-years': {
    figure: `kind: 'shares', ${title('Town and country')}, label: 'Year', series: ['Town', 'Country'], names: { Town: { kk: 'Қала', ru: 'Город' }, Country: { kk: 'Ауыл', ru: 'Село' } }`,
    rows: ['Year | Town | Country', '2009 | 54,1% | 45,9%', '2019 | 58,6% | 41,4%'],
  },
  ranks: {
    figure: `kind: 'ranks', ${title('Places')}, label: 'Index', series: [{ column: 'KZ', country: 'KZ' }, { column: 'UZ', country: 'UZ' }, { column: 'KG', country: 'KG' }], names: { Freedom: { kk: 'Еркіндік', ru: 'Свобода' }, Health: { kk: 'Денсаулық', ru: 'Здоровье' } }`,
    rows: ['Index | KZ | UZ | KG', 'Freedom | 39 | 114 | 81', 'Health | 55 | 92 | 70'],
  },
  dots: {
    figure: `kind: 'dots', ${title('Appeals')}, label: 'Office', series: ['2018', '2019'], unit: { id: 'appeals', short: { en: 'Appeals', kk: 'Өтініштер', ru: 'Обращения' }, long: { en: { one: 'appeal', other: 'appeals' }, kk: 'өтініш', ru: { one: 'обращение', few: 'обращения', many: 'обращений', other: 'обращения' } } }, names: { Taxes: { kk: 'Салық', ru: 'Налоги' }, Roads: { kk: 'Жол', ru: 'Дороги' } }`,
    rows: ['Office | 2018 | 2019', 'Taxes | 21 | 32', 'Roads | 5 | 1'],
  },
} as const satisfies Record<string, ChartedTable>;

/** The name of a table of the sample. */
export type ChartedName = keyof typeof CHARTED_TABLES;

/** The number that a table has in the article. */
export function numberOfChart(name: ChartedName): number {
  return Object.keys(CHARTED_TABLES).indexOf(name) + 1;
}

/** A table as it stands in an article. */
export function chartedTable({ figure, rows }: ChartedTable, number = 1): string {
  const [header = '', ...body] = rows.map((row) => `| ${row} |`);
  const lines = [header, header.replaceAll(/[^|]+/gu, ' --- '), ...body];
  return `<Table number={${String(number)}} figure={{ ${figure} }}>\n\nTable ${String(number)} – A sample\n\n${lines.join('\n')}\n\n</Table>\n`;
}

/** The text of an article that has all the tables. */
export const CHARTED_TEXT = Object.values(CHARTED_TABLES)
  .map((table, index) => chartedTable(table, index + 1))
  .join('\n');
