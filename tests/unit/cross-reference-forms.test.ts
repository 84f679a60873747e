import { describe, expect, test } from 'vitest';
import { crossReferencesIn } from '../../src/lib/markdown/cross-reference-forms.ts';
import type { Locale } from '../../src/schemas/locales.ts';

/** What the articles of these tests have. */
const THERE = new Set([
  'table 1',
  'table 2',
  'table 3',
  'table 1.1',
  'table 1.2',
  'figure 1',
  'figure 2',
  'figure 3',
  'table 5',
  'figure 5',
]);

/** A text with what it names in angle brackets, each with its kind and number where these are not the words themselves. */
function read(text: string, language: Locale, line = {}): string {
  let end = 0;
  const parts = crossReferencesIn(text, language, (kind, number) => THERE.has(`${kind} ${number}`), line).map(
    ({ index, text: words, kind, number }) => {
      const part = `${text.slice(end, index)}<${words}|${kind.charAt(0)}${number}>`;
      expect(text.slice(index, index + words.length)).toBe(words);
      end = index + words.length;
      return part;
    },
  );
  return parts.join('') + text.slice(end);
}

describe('a text names tables and figures of its article', () => {
  test.each<[Locale, string]>([
    ['en', '<Table 1.1|t1.1> shows it.'],
    ['en', 'It is shown in <Table 1.1|t1.1>.'],
    ['en', 'Trade grew (see <Figure 2|f2>).'],
    ['en', 'Trade grew (<Fig. 2|f2>; <Table 3|t3>), and'],
    ['en', 'Trade grew (<fig. 2|f2>), as <table 3|t3> shows'],
    ['en', '<Tables 1.1|t1.1> and <1.2|t1.2> show it.'],
    ['en', '<Tables 1|t1>, <2|t2>, and <3|t3> show it.'],
    ['en', '<Figures 1|f1>–<3|f3> show it.'],
    ['en', '<Figs. 1|f1> and <2|f2>'],
    ['en', '<Table 1|t1> and <Figure 1|f1>'],
    ['en', '<Figure 2a|f2> and <Figure 2|f2>(b)'],
    ['en', '<Table\u00a01|t1>: <Table\n2|t2>'],
    ['en', '<Table No. 2|t2>'],
    ['en', 'In the <Table 2|t2> of this article'],
    ['en', '<Tables 1|t1> and 9'],
    ['en', '<Table 1|t1> and 2 others'],
    ['en', '<Table 1|t1>, 2019'],
    ['ru', '(см. <таблицу 2|t2>)'],
    ['ru', 'В <таблице 1.1|t1.1>.'],
    ['ru', 'из <таблицы 3|t3> видно'],
    ['ru', 'в <таблицах 1|t1> и <2|t2> приведены'],
    ['ru', 'На <рис. 1|f1>–<3|f3> показано'],
    ['ru', '(<рис.1|f1>; <табл. 2|t2>)'],
    ['ru', '(<рис. 1|f1>, <2|f2>)'],
    ['ru', '<Рисунок 2|f2> показывает, как на <рисунке 1|f1>'],
    ['ru', 'в <табл. № 2|t2>'],
    ['ru', 'на <рис. 1|f1> и 2 млн тонн'],
    ['kk', '<1-кестеде|t1> көрсетілген'],
    ['kk', '<1.1-кесте|t1.1>.'],
    ['kk', 'динамикасы <2-суретте|f2> берілген (<3-сурет|f3>)'],
    ['kk', '<1|t1> және <2-кестелерде|t2>'],
    ['kk', '<1|t1>- және <2-кестелер|t2>'],
    ['kk', '<1|t1>–<3-кестелерден|t3> көрінеді'],
    ['kk', '<2-ші кестеде|t2>'],
    ['kk', 'өсті (<Кесте 2|t2>)'],
    ['kk', '2019, <2-кестеге|t2>'],
    ['kk', '<1|t1>, <2|t2>; <3-кестелерде|t3>'],
    ['kk', '(өсім 2,1; <2-кесте|t2>)'],
    ['kk', 'үлесі 1,2, <2-кестеде|t2>'],
    ['kk', 'өсім 3,2 және <2-кестеде|t2>'],
    ['en', '(GDP per head; <Table 1|t1>), (in 2019, <Table 1|t1>), (Smith 2019; <Table 1|t1>)'],
    ['en', 'Growth slowed (Smith 2019), <Table 1|t1>'],
    ['ru', 'На <рис. 1|f1> и 2 человека, на <рис. 1|f1> и 2 км'],
    ['ru', 'В <таблице 2|t2> приведены, на <рисунке 3|f3> показана, в <таблице 2|t2> содержатся'],
    ['ru', 'в <таблице 2|t2> и на <рисунке 3|f3> для, из <таблицы 2|t2> видно'],
    ['ru', '<Таблица 2|t2> показывает, в <таблице 5|t5> представлен, как <рисунок 5|f5> и в'],
    ['ru', 'По [5], Банк в 2019, <табл. 2|t2>; там же видно, как растёт, <рис. 2|f2>'],
    ['ru', '(<табл. 2|t2>) в работе Иванова'],
  ])('%s: %s', (language, expected) => {
    expect(read(expected.replaceAll(/<([^|]+)\|[^>]+>/gu, '$1'), language)).toBe(expected);
  });
});

describe('no table or figure of the article is meant', () => {
  test.each<[Locale, string]>([
    ['en', 'The table 1 m long; the figure 3; a table 2 metres long'],
    ['en', 'Tables show it, and a table of 3 rows.'],
    ['en', 'Table 4, Figure 1.1, Table 1.3'],
    ['en', 'Table 1.5 million'],
    ['en', 'Table 1,5'],
    ['en', 'Table 1-3'],
    ['en', 'Tables 1–9'],
    ['en', 'Table 2% and table 2 million'],
    ['en', 'vegetable 2, timetable 2, pivot-table 2'],
    ['en', 'Tablet 2, figured 2'],
    ['en', 'Table 2 of the report; Annex Table 2; their Figure 1; the Bank’s Table 3; Table 1 from [5]'],
    ['en', 'The report says: “Table 2 shows it”.'],
    ['en', 'The report says: "as Table 2 shows".'],
    ['ru', 'в таблице 3 % и 1,3 %'],
    ['ru', 'в таблице 3 столбца'],
    ['ru', 'в таблице 1,5'],
    ['ru', 'таблица и рисунок без номера'],
    ['ru', 'табличка 2, рисунка 22'],
    ['ru', 'таблица 2 доклада, таблица 2 из [5], приложение, таблица 2'],
    ['ru', 'в таблице 3 региона, в таблице 2 группы стран, на рисунке 2 линии, в таблице 3 года'],
    ['ru', 'в таблице 3 новых региона, в таблице 2 крупные страны, на рисунке 5 разных линий'],
    [
      'ru',
      'в таблице 5 стран, в таблице 5 регионов, в таблице 5 областей, в таблице 5 лет, в таблице 5 недель',
    ],
    ['ru', 'на рис. 2 млн тонн, на рис. 3 км, в таблице 1 тыс. человек'],
    ['ru', '(Всемирный банк, 2019, табл. 2), (там же, табл. 2)'],
    [
      'ru',
      'таблица 2 в работе Иванова, таблица 2 ежегодника, таблица 1 ежегодника, таблица 1 годового отчёта',
    ],
    ['ru', 'на рис. 1, 2,1 тонны'],
    ['en', '(Smith 2019, Table 1), (see World Bank, 2019, Table 2), Smith (2019, p. 5, Table 1)'],
    ['en', '(Smith 2018; Jones 2019a: Table 1), [Smith, 2019, Table 1]'],
    ['en', '(ibid., Table 2), (Ibid., p. 5, Table 2), (op. cit., Table 1), Table 2 in Smith (2019)'],
    ['kk', '(Дүниежүзілік банк, 2019, 2-кесте), (сонда, 2-кесте)'],
    ['kk', 'өсім 1,2-кесте, өсім 1,2–3-кесте'],
    ['ru', 'В докладе сказано: «как видно из таблицы 2».'],
    ['kk', '3 кестеден тұрады, кестеде 3 ел бар, кесте 3 бөліктен тұрады'],
    ['kk', 'есептің 2-кестесінде, 2-суретші, 2-суретшіге'],
    ['kk', '5.1-кестеде, 12-кестеде, 1,52-кесте'],
    ['kk', 'Есепте: «2-кестеде көрсетілгендей».'],
  ])('%s: %s', (language, text) => {
    expect(read(text, language)).toBe(text);
  });

  test('where what stands before or behind the text in its line says so', () => {
    expect(read('in Table 2 in ', 'en', { after: '[5]' })).toBe('in Table 2 in ');
    expect(read('as Table 2 shows', 'en', { before: 'The report says: “', after: '”' })).toBe(
      'as Table 2 shows',
    );
    expect(read('as Table 2 shows', 'en', { before: '“Trade” grew, ' })).toBe('as <Table 2|t2> shows');
  });
});
