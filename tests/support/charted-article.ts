import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../src/schemas/locales.ts';
import { documentOf, openBook } from './book.ts';
import { CHARTED_TABLES, numberOfChart, type ChartedName } from './sample-charts.ts';
import { SAMPLE_ISSUE } from './sample-content.ts';
import { CHARTED_ARTICLE } from './sample-languages.ts';

/** Tests of the article that has a table of each ordinary kind, in a built site of which a file is read by its path. */
export function describeCharts(read: (path: string) => Promise<Buffer>): void {
  describe('the ordinary charts of an article', () => {
    const charted = async (name: string, locale: Locale = 'en') => {
      const bytes = await read(
        join(locale === 'en' ? '' : locale, 'issues', SAMPLE_ISSUE, CHARTED_ARTICLE, name),
      );
      return bytes.toString('utf8');
    };
    const idOf = (name: ChartedName) => `table-${String(numberOfChart(name))}`;
    const all = Object.keys(CHARTED_TABLES) as ChartedName[];

    test.each(LOCALES)('are pictures in %s with words for them, beside their tables', async (locale) => {
      const $ = load(await charted('index.html', locale));
      for (const name of all) {
        const figure = $(`#${idOf(name)}`);
        const picture = figure.find('.chart-picture');
        expect(figure.find('table').length).toBe(1);
        expect(picture.attr('src')).toMatch(new RegExp(`/${idOf(name)}\\.svg$`, 'u'));
        expect(picture.attr('alt')).toBe(figure.find('.chart-summary').text().trim());
        const svg = load(await charted(`${idOf(name)}.svg`, locale), { xml: true });
        expect(svg('svg > desc').text()).toContain(picture.attr('alt') ?? NaN);
      }
    });

    test.each([
      [
        'en',
        'bars',
        'People: highest, “Almaty” (1,977.0 thousand people); lowest, “Shymkent” (1,038.2 thousand people).',
      ],
      [
        'kk',
        'grouped',
        '2019: ең жоғары көрсеткіш\u00a0— «Мектептер» (2\u00a0284 млрд теңге), ең төмені\u00a0— «Теңгерім» (−214 млрд теңге).',
      ],
      [
        'ru',
        'stacked',
        'Газ: наибольшее значение\u00a0— Узбекистан (50\u00a0100 ГВт·ч), наименьшее\u00a0— Казахстан (21\u00a0300 ГВт·ч).',
      ],
      ['kk', 'lines-across', 'Өзбекстан: 2015\u00a0жылы 7,5 млн тонна, 2019\u00a0жылы 7,4 млн тонна.'],
      ['ru', 'lines-down', 'Рыба: 41 т в 2018\u00a0году, 45 т в 2019\u00a0году.'],
      [
        'ru',
        'shares',
        'Электроэнергия: наибольшее значение\u00a0— «Уголь» (70,0\u00a0%), наименьшее\u00a0— «Вода» (10,0\u00a0%).',
      ],
      [
        'kk',
        'ranks',
        'Қырғызстан: ең жоғары орын\u00a0— «Денсаулық» (70-орын), ең төменгі орын\u00a0— «Еркіндік» (81-орын).',
      ],
      [
        'ru',
        'dots',
        '2018: наибольшее значение\u00a0— «Налоги» (21 обращение), наименьшее\u00a0— «Дороги» (5 обращений).',
      ],
      ['en', 'dots', '2019: highest, “Taxes” (32 appeals); lowest, “Roads” (1 appeal).'],
    ] as const)(
      'say in %s of %s what they show, numbers with their units',
      async (locale, name, sentence) => {
        const $ = load(await charted('index.html', locale));
        expect($(`#${idOf(name)} .chart-picture`).attr('alt')).toContain(sentence);
      },
    );

    test('have the numbers and the unit of their columns in their files', async () => {
      const json = JSON.parse(await charted(`${idOf('dots')}.json`, 'ru')) as Record<string, unknown>;
      expect(json).toMatchObject({
        unit: 'appeals',
        columns: [{ name: 'Office' }, { name: '2018', unit: 'appeals' }, { name: '2019', unit: 'appeals' }],
        rows: [
          ['Taxes', 21, 32],
          ['Roads', 5, 1],
        ],
      });
      expect(await charted(`${idOf('grouped')}.csv`, 'kk')).toBe(
        '\ufeffOn what;"2018";"2019"\r\nSchools;1843;2284\r\nRoads;612;571\r\nBalance;120;-214\r\n',
      );
      const { views } = JSON.parse(await charted(`${idOf('stacked')}.chart.json`)) as { views: unknown };
      expect(views).toMatchObject([{ form: 'stacked', axis: 'GWh' }]);
    });

    test('are in the book of their issue', async () => {
      const bytes = await read(join('issues', SAMPLE_ISSUE, `central-asias-affairs-${SAMPLE_ISSUE}.epub`));
      const $ = openBook(bytes).xml(documentOf(CHARTED_ARTICLE));
      const pictures = $('figure img')
        .toArray()
        .map(({ attribs }) => attribs['src']);
      expect(pictures).toEqual(all.map((name) => `../figures/${CHARTED_ARTICLE}-${idOf(name)}.svg`));
    });
  });
}
