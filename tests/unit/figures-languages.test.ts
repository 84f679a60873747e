import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/figures/csv.ts';
import { dataTable } from '../../src/lib/figures/data-table.ts';
import { countryOf } from '../../src/lib/figures/model/countries.ts';
import { decimalsOf, parseCell } from '../../src/lib/figures/model/parse-number.ts';
import { wordingOf } from '../../src/lib/figures/model/wording.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import { captionLabel } from '../../src/lib/markdown/caption-label.ts';
import type { Locale } from '../../src/schemas/localized.ts';
import { readFigures, tableOf } from '../support/figures.ts';

const TITLE = "title: { en: 'A', kk: 'Ә', ru: 'А' }";
const table = (caption: string, rows: string, definition = '', number = '{1}') => `<Table number=${number}${
  definition === '' ? '' : ` figure={{ ${definition} }}`
}>

${caption}

| Страна | Экспорт |
| --- | --: |
${rows}

</Table>
`;
const BARS = `kind: 'ranking', ${TITLE}, label: 'Страна', series: [{ column: 'Экспорт', unit: 'million USD', name: { en: 'Exports', kk: 'Экспорт', ru: 'Экспорт' } }]`;

describe('a caption begins with its label in the language of its article', () => {
  test.each([
    ['en', 'table', 'Table 1 – Trade', ['Table 1', '1', ' – ']],
    ['en', 'table', 'Table 1. – Trade', ['Table 1.', '1', ' – ']],
    ['en', 'table', 'Table 1. Trade', ['Table 1.', '1', ' ']],
    ['en', 'table', 'Table 1: Trade', ['Table 1:', '1', ' ']],
    ['en', 'table', 'Table 1.1: Trade', ['Table 1.1:', '1.1', ' ']],
    ['en', 'figure', 'Figure 12 - Trade', ['Figure 12', '12', ' - ']],
    ['en', 'figure', 'Fig. 2. Trade', ['Fig. 2.', '2', ' ']],
    ['ru', 'table', 'Таблица 1 – Торговля', ['Таблица 1', '1', ' – ']],
    ['ru', 'table', 'Таблица 1. Торговля', ['Таблица 1.', '1', ' ']],
    ['ru', 'figure', 'Рисунок 1. Торговля', ['Рисунок 1.', '1', ' ']],
    ['ru', 'figure', 'Рис. 1.2. Торговля', ['Рис. 1.2.', '1.2', ' ']],
    ['ru', 'table', 'Табл. № 3. Торговля', ['Табл. № 3.', '3', ' ']],
    ['ru', 'table', 'Таблица 1.1. Торговля', ['Таблица 1.1.', '1.1', ' ']],
    ['kk', 'table', '1.2-кесте – Сауда', ['1.2-кесте', '1.2', ' – ']],
    ['kk', 'table', '№1 кесте. Сауда', ['№1 кесте.', '1', ' ']],
    ['kk', 'table', '1-кесте – Сауда', ['1-кесте', '1', ' – ']],
    ['kk', 'table', '1-кесте. Сауда', ['1-кесте.', '1', ' ']],
    ['kk', 'figure', '1-сурет. Сауда', ['1-сурет.', '1', ' ']],
    ['kk', 'figure', 'Сурет 1 – Сауда', ['Сурет 1', '1', ' – ']],
  ] as const)('%s, %s: %s', (language, kind, caption, [label, number, separator]) => {
    expect(captionLabel(caption, kind, language)).toEqual({ label, number, separator });
  });

  test.each([
    ['en', 'table', 'Таблица 1 – Торговля'],
    ['en', 'table', 'Figure 1 – Trade'],
    ['en', 'table', 'Table 1 Trade'],
    ['ru', 'table', 'Table 1 – Trade'],
    ['kk', 'figure', 'Рисунок 1. Торговля'],
  ] as const)('%s, %s: not “%s”', (language, kind, caption) => {
    expect(captionLabel(caption, kind, language)).toBeUndefined();
  });

  test.each([
    ['en', '"Table 1 – Title", "Table 1. Title" or "Table 1: Title"'],
    ['kk', '"1-кесте – Атауы" or "1-кесте. Атауы"'],
    ['ru', '"Таблица 1 – Название" or "Таблица 1. Название"'],
  ] as const)('and an editor is told how, in %s', async (language, forms) => {
    const { messages } = await readFigures(table('Торговля', '| Китай | 1 |'), language);
    expect(messages).toEqual([
      `a caption begins with its label in the language of the article: write ${forms}`,
    ]);
  });
});

test('a table that is counted by sections has an id without a period, and its number as printed', async () => {
  const text = table('Таблица 1.1. Торговля', '| Китай | 1 |', BARS, '"1.1"');
  const { figures, messages } = await readFigures(text, 'ru');
  expect(messages).toEqual([]);
  expect(figures).toMatchObject([
    { id: 'table-1-1', number: '1.1', caption: 'Таблица 1.1. Торговля', printedTitle: 'Торговля' },
  ]);
});

describe('a country is known by its name in the language of the table', () => {
  test.each([
    ['en', 'Uzbekstan', 'UZ'],
    ['en', 'Türkiye', 'TR'],
    ['en', 'USA', 'US'],
    ['en', 'EU', 'EU'],
    ['ru', 'Казахстан', 'KZ'],
    ['ru', 'Киргизия', 'KG'],
    ['ru', 'Кыргызстан', 'KG'],
    ['ru', 'США', 'US'],
    ['ru', 'ЕАЭС', 'EAEU'],
    ['kk', 'Өзбекстан', 'UZ'],
    ['kk', 'Америка Құрама Штаттары', 'US'],
    ['kk', 'АҚШ', 'US'],
    ['kk', 'ТМД', 'CIS'],
    ['ru', 'Қытай', undefined],
    ['en', 'constructor', undefined],
  ] as const)('%s: %s is %s', (language, name, country) => {
    expect(countryOf(name, language)).toBe(country);
  });
});

describe('a number is read as its language writes it', () => {
  test.each([
    ['en', '2,988', 2988, 0],
    ['en', '42,177.8', 42177.8, 1],
    ['en', '42 177,8', 42177.8, 1],
    ['en', '1,234,567', 1234567, 0],
    ['ru', '2,988', 2.988, 3],
    ['kk', '2,988', 2.988, 3],
    ['ru', '1 060,5', 1060.5, 1],
    ['kk', '18,10 %', 18.1, 2],
  ] as const)('%s: %s is %d with %d decimals', (language, printed, value, decimals) => {
    expect(parseCell(printed, language)).toMatchObject({ kind: 'number', value });
    expect(decimalsOf(printed, language)).toBe(decimals);
  });

  test('and what no language writes so is text', () => {
    expect(parseCell('1,234,567', 'ru').kind).toBe('text');
    expect(decimalsOf('1,234,567', 'ru')).toBe(0);
  });
});

describe('a table of a Russian article', () => {
  const rows = '| Китай | 7 620,9 |\n| Прочие | 2,988 |';
  const named = `${BARS}, names: { Прочие: { en: 'Others', kk: 'Өзгелері' } }`;
  const record = async () =>
    tableOf((await readFigures(table('Таблица 1. Торговля', rows, named), 'ru')).figures, 1);

  test.each([
    ['en', ['China', 'Others']],
    ['kk', ['Қытай', 'Өзгелері']],
    ['ru', ['Китай', 'Прочие']],
  ] as const)('is drawn with the names of its rows in "%s"', async (locale: Locale, names) => {
    const [view] = viewsOf(await record(), wordingOf(locale));
    expect(view.categories).toEqual(names);
    expect(view.series[0]?.data.map(({ value }) => value)).toEqual([7620.9, 2.988]);
  });

  test('keeps its authors’ words in the English file, its numbers as English writes them', async () => {
    expect(toCsv(dataTable(await record(), wordingOf('en')), 'en')).toBe(
      '\ufeffСтрана,Экспорт\r\nКитай,7620.9\r\nПрочие,2.988\r\n',
    );
  });

  test('is refused where a row has no name in another language', async () => {
    const { messages } = await readFigures(
      table(
        'Таблица 1. Торговля',
        '| Китай | 1 |\n| Прочие | 2 |\n| Иные | 3 |',
        `${BARS}, names: { Прочие: { en: 'Others' } }`,
      ),
      'ru',
    );
    expect(messages).toEqual([
      'table 1, column "Страна": the row "Иные" has no name in English and Kazakh; write it under names, or the row under exclude',
      'table 1, column "Страна": the row "Прочие" has no name in Kazakh; write kk under names."Прочие"',
    ]);
  });

  test('does not take the mark of a note for a part of a name or a number', async () => {
    const text = `${table('Таблица 1. Торговля[^1]', '| Китай[^1] | **7,5**[^1] |', BARS)}\n[^1]: Примечание.\n`;
    const { figures, messages } = await readFigures(text, 'ru');
    expect(messages).toEqual([]);
    expect(tableOf(figures, 1)).toMatchObject({
      caption: 'Таблица 1. Торговля',
      language: 'ru',
      table: { header: ['Страна', 'Экспорт'], rows: [['Китай', '7,5']] },
    });
  });
});

test('a number of a Russian text is read by its comma', async () => {
  const figure = `<TextFigure figure={{ id: 'a', ${TITLE}, unit: 'percent', sentence: 'Рост на 2,988%, затем на 1,5%.', series: [{ name: { en: 'A', kk: 'Ә', ru: 'А' } }], rows: [{ name: 'KZ', values: ['2,988%'] }, { name: 'UZ', values: ['1,5%'] }] }} />`;
  const { figures, messages } = await readFigures(`Рост на 2,988%, затем на 1,5%.\n\n${figure}\n`, 'ru');
  expect(messages).toEqual([]);
  const [record] = figures;
  if (record === undefined) throw new Error('there is no figure');
  expect(
    viewsOf(record, wordingOf('ru'))[0].series[0]?.data.map(({ value, short }) => [value, short]),
  ).toEqual([
    [2.988, '2,988\u00a0%'],
    [1.5, '1,5\u00a0%'],
  ]);
});
