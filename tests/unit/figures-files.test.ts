import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/lib/figures/csv.ts';
import { dataTable } from '../../src/lib/figures/data-table.ts';
import { bookLayout } from '../../src/lib/exports/epub/figure-drawings.ts';
import { withText } from '../../src/lib/figures/draw/png-text.ts';
import { toSvg } from '../../src/lib/figures/draw/svg.ts';
import { viewsOf } from '../../src/lib/figures/views.ts';
import { numberStyle, wordingOf } from '../../src/lib/figures/model/wording.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { articleText, readFigures, tableOf } from '../support/figures.ts';

const { figures } = await readFigures(articleText('kazakhstan-uzbekistan-trade'));

describe('a CSV', () => {
  const table = {
    columns: [
      { name: 'A "b"', type: 'text', percent: false, decimals: 0 },
      { name: 'C', type: 'number', percent: true, decimals: 1 },
    ],
    rows: [
      ['x, y', 1060.5],
      [null, null],
    ],
  } as const satisfies Parameters<typeof toCsv>[0];

  test('in English has commas and points, quotes as RFC 4180 asks, a byte order mark, and nothing below its rows', () => {
    expect(toCsv(table, 'en')).toBe('\ufeff"A ""b""","C, %"\r\n"x, y",1060.5\r\n,\r\n');
  });

  test.each(['kk', 'ru'] as const)(
    'in %s has semicolons and decimal commas, as Excel reads them there',
    (locale) => {
      expect(toCsv(table, locale)).toBe('\ufeff"A ""b""";C, %\r\nx, y;1060,5\r\n;\r\n');
    },
  );

  test('leaves codes as they are printed', () => {
    const { columns, rows } = dataTable(tableOf(figures, 6), wordingOf('en'));
    expect(columns[1]).toMatchObject({ name: 'Code', type: 'text' });
    expect(rows[2]?.[1]).toBe('0702');
    expect(toCsv({ columns, rows }, 'en')).toContain(',"0702",');
  });
});

test('a PNG gets its texts between its header and its picture', () => {
  const png = Uint8Array.from({ length: 40 }, (_, index) => index);
  const made = withText(png, { Source: 'Дереккөз' });
  const text = new TextDecoder().decode(made);
  expect(text).toContain('iTXtSource\0\0\0\0\0Дереккөз');
  expect([...made.slice(0, 33)]).toEqual([...png.slice(0, 33)]);
  expect([...made.slice(-7)]).toEqual([...png.slice(33)]);
});

describe('a picture among text', () => {
  const [view] = viewsOf(tableOf(figures, 1), wordingOf('en'));

  test('has its labels above the rows while that fits a page, and beside them where it would not', () => {
    const few = { ...view, categories: view.categories.slice(0, 4) };
    expect([bookLayout(few).isNarrow, bookLayout(view).isNarrow]).toEqual([true, false]);
  });

  test('leaves title and source to the text around it and is as wide as it says', () => {
    const spec = {
      id: 'table-1',
      title: 'Doing Business',
      source: 'From here.',
      fileName: 'x',
      numbers: numberStyle('en'),
      views: [view],
      words: { ...wordingOf('en').t, unloaded: '' },
    };
    const shown = (svg: string) => svg.replaceAll(/<(title|desc)>.*?<\/\1>/gu, '');
    const [alone, plate] = [
      toSvg(spec, view, 'en'),
      toSvg(spec, view, 'en', { layout: bookLayout(view) }),
    ].map(shown);
    expect(alone).toMatch(/^<svg [^>]*width="760".*Doing Business.*From here\./u);
    expect(plate).toMatch(/^<svg [^>]*width="520"/u);
    expect(plate).not.toMatch(/Doing Business|From here/u);
  });
});

describe('every figure', () => {
  test.each(LOCALES)('has views with as many numbers as rows and a summary, in "%s"', (locale) => {
    for (const record of figures) {
      for (const { categories, series, summary } of viewsOf(record, wordingOf(locale))) {
        expect(series.map(({ data }) => data.length)).toEqual(series.map(() => categories.length));
        expect(summary).toMatch(/\S.*\.$/u);
        expect(summary).not.toMatch(/\{|\}|undefined|NaN/u);
      }
    }
  });

  test('says in three languages which country stands higher on how many indicators', () => {
    const summaries = LOCALES.map((locale) => viewsOf(tableOf(figures, 1), wordingOf(locale))[0].summary);
    expect(summaries).toEqual([
      'Uzbekistan ranks higher on 2 of 10 indicators. Kazakhstan ranks higher on 8 of 10 indicators. The widest gap: “Obtaining construction permits”, Uzbekistan 132, Kazakhstan 37.',
      'Өзбекстан: 10 көрсеткіштің ішінде орны жоғарысы\u00a0— 2. Қазақстан: 10 көрсеткіштің ішінде орны жоғарысы\u00a0— 8. Ең үлкен алшақтық: «Құрылысқа рұқсат алу», Өзбекстан\u00a0— 132, Қазақстан\u00a0— 37.',
      'Узбекистан: место выше по 2 показателям из 10. Казахстан: место выше по 8 показателям из 10. Наибольший разрыв: «Получение разрешений на строительство», Узбекистан\u00a0— 132, Казахстан\u00a0— 37.',
    ]);
  });
});
