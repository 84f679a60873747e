import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { dictionary } from '../../src/i18n/index.ts';
import { parseCell } from '../../src/lib/figures/model/parse-number.ts';
import { LOCALES } from '../../src/schemas/localized.ts';
import { test } from '../support/browsing.ts';
import { columnsOf, show } from '../support/figure-page.ts';

const TRADE = 'issues/2020-4/kazakhstan-uzbekistan-trade/';
const DIALOGUE = 'issues/2020-4/open-dialogue-platform/';

/** What a view of a chart must show: the columns of the table that its series are, by the name of the view. */
interface Expected {
  place: string;
  table: number;
  label: string;
  leftOut: number;
  views: Record<string, readonly string[]>;
}

const trade = (table: number, share: string): Expected => ({
  place: TRADE,
  table,
  label: 'Country',
  leftOut: 2,
  views: {
    balance: ['Export ($mln.)', 'Import ($mln.)'],
    turnover: ['Trade turnover ($mln.)'],
    share: [share],
  },
});

const TABLES: readonly Expected[] = [
  { place: TRADE, table: 1, label: 'Indicators', leftOut: 0, views: { ranks: ['Uzbekistan', 'Kazakhstan'] } },
  trade(3, 'Share tin turnover'),
  trade(4, 'Share in turnover'),
  {
    place: TRADE,
    table: 6,
    label: 'Title',
    leftOut: 1,
    views: { imports: ['Import of RF from RU ($ mln.)', 'Import of RF from RK ($ mln.)'] },
  },
  {
    place: DIALOGUE,
    table: 1,
    label: 'Reason for the request',
    leftOut: 0,
    views: { percent: ['Frequency'] },
  },
  {
    place: DIALOGUE,
    table: 2,
    label: 'Region',
    leftOut: 0,
    views: {
      appeals: ['Number of appeals'],
      percent: ['Proportion out of total number of analysed appeals'],
    },
  },
];

/** The numbers of the live chart, a list for each series; what is drawn to the left counts as it is. */
async function seriesOf(page: Page, table: number): Promise<(number | null | object)[][]> {
  return page.evaluate(
    (id) => {
      const panel = document.getElementById(id) as HTMLElement & {
        chart: { data: { datasets: { label: string; data: (number | null | object)[] }[] } };
      };
      return panel.chart.data.datasets
        .filter(({ label }) => label !== '')
        .map(({ data }) => data.map((value) => (typeof value === 'number' ? Math.abs(value) : value)));
    },
    `table-${String(table)}-chart`,
  );
}

/** The words that a chart writes when it is drawn, in the order of its series. */
async function wordsOf(page: Page, table: number, among: readonly string[]): Promise<string[]> {
  const written = await page.evaluate(
    (id) => {
      const panel = document.getElementById(id) as HTMLElement & {
        chart: { ctx: CanvasRenderingContext2D; draw: () => void };
      };
      const { chart } = panel;
      const said: string[] = [];
      const write = chart.ctx.fillText.bind(chart.ctx);
      chart.ctx.fillText = (text, ...place) => {
        said.push(text);
        write(text, ...place);
      };
      chart.draw();
      chart.ctx.fillText = write;
      return said;
    },
    `table-${String(table)}-chart`,
  );
  return written.filter((word) => among.includes(word));
}

const numbers = (cells: readonly string[]) =>
  cells.map((cell) => {
    const parsed = parseCell(cell, 'en');
    return parsed.kind === 'number' ? parsed.value : null;
  });

describe.each(LOCALES)('in the language "%s" the live chart has the numbers of the table:', (locale) => {
  test.for([TRADE, DIALOGUE])('%s', async (place, { open }) => {
    const page = await open(place, { locale });
    for (const { table, label, leftOut, views } of TABLES.filter((each) => each.place === place)) {
      const columns = await columnsOf(page, table);
      const kept = columns[label]?.map((name) => !/^(TOTAL|Others|Other countries|Итого)$/u.test(name)) ?? [];
      expect(kept.filter((is) => !is)).toHaveLength(leftOut);
      for (const [view, names] of Object.entries(views)) {
        await show(page, table, view);
        const drawn = await seriesOf(page, table);
        const isGrouped = place === DIALOGUE && table === 2;
        const series = isGrouped
          ? [drawn[0]?.map((_, row) => drawn.map((one) => one[row]).find((value) => value !== null) ?? null)]
          : drawn.slice(0, names.length);
        const expected = names.map((name) => numbers(columns[name] ?? []).filter((_, row) => kept[row]));
        expect(series).toEqual(expected);
      }
    }
  });

  test('shares by year and the signs of agreements', async ({ open }) => {
    const page = await open(TRADE, { locale });
    const shares = await columnsOf(page, 2);
    const years = ['2017\u00a0г.', '2018\u00a0г.', '2019\u00a0г.'].map((year) => numbers(shares[year] ?? []));
    await show(page, 2, 'lines');
    expect(await seriesOf(page, 2)).toEqual(years[0]?.map((_, row) => years.map((year) => year[row])));
    const signs = await columnsOf(page, 5);
    await show(page, 5, 'matrix');
    const points = await seriesOf(page, 5);
    expect(points.map((series) => series.length)).toEqual([16, 16]);
    const { statuses } = dictionary(locale).figures;
    const inWords: Record<string, string> = {
      '+': statuses['in-force'],
      X: statuses.notified,
      '-': statuses.none,
    };
    expect(await wordsOf(page, 5, Object.values(inWords))).toEqual(
      ['Uzbekistan', 'Kazakhstan'].flatMap((country) => (signs[country] ?? []).map((sign) => inWords[sign])),
    );
    await show(page, 5, 'counts');
    const count = (country: string, sign: string) => signs[country]?.filter((each) => each === sign).length;
    expect(await seriesOf(page, 5)).toEqual(
      ['+', 'X', '-'].map((sign) => [count('Uzbekistan', sign), count('Kazakhstan', sign)]),
    );
  });

  test('the computed shares of competing goods', async ({ open }) => {
    const page = await open(TRADE, { locale });
    const columns = await columnsOf(page, 6);
    const column = (name: string) => numbers(columns[name] ?? []).slice(0, -1);
    const shares = (part: string, whole: string) =>
      column(part).map((value, row) => (100 * (value ?? Number.NaN)) / (column(whole)[row] ?? Number.NaN));
    const [fromUzbekistan, fromKazakhstan] = [
      'Import of RF from RU ($ mln.)',
      'Import of RF from RK ($ mln.)',
    ];
    await show(page, 6, 'share-of-imports');
    expect(await seriesOf(page, 6)).toEqual([
      shares(fromUzbekistan, 'Total import of RF ($ mln.)'),
      shares(fromKazakhstan, 'Total import of RF ($ mln.)'),
    ]);
    await show(page, 6, 'share-of-exports');
    expect(await seriesOf(page, 6)).toEqual([
      shares(fromUzbekistan, 'Total export of RU ($ mln.)'),
      shares(fromKazakhstan, 'Total export of RK ($ mln.)'),
    ]);
  });
});
